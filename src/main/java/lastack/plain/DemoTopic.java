package lastack.plain;

import java.util.List;
import lastack.app.Key;
import lastack.app.Msg;
import lastack.app.Screen;

/** A level that plays itself, for who prefers lines: it is told, and over. */
final class DemoTopic implements Topic {
    private final Stage stage;
    private final Screen.Demo demo;

    DemoTopic(Stage stage, Screen.Demo demo) {
        this.stage = stage;
        this.demo = demo;
    }

    @Override
    public void arrive() {
        new DemoText(stage.voice(), demo.place()).tell(stage.paper());
        stage.tell(new Msg.Pressed(Key.of(Key.Kind.ESCAPE)));
    }

    @Override
    public void tell() {
        arrive();
    }

    @Override
    public String question() {
        return stage.voice().text("prompt.choice");
    }

    @Override
    public List<String> words() {
        return List.of();
    }

    @Override
    public List<String> help() {
        return List.of();
    }

    @Override
    public boolean take(Order order) {
        return false;
    }
}
