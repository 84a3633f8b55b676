package lastack.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.app.Key;
import lastack.app.Msg;
import lastack.app.Preferences;
import lastack.app.Screen;

/** What a player can choose for good. */
final class SettingsTopic implements Topic {
    private final Stage stage;

    SettingsTopic(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void arrive() {
        stage.paper().say(stage.voice().text("settings"));
        stage.paper().say(stage.voice().numbered(rows()));
    }

    @Override
    public void tell() {
        arrive();
    }

    /** In the order in which the keys know them. */
    private List<String> rows() {
        // The language may just have been changed by one of them.
        Voice voice = stage.voice();
        Preferences chosen = stage.model().preferences();
        return List.of(
                voice.text("settings.language", "value", voice.value(chosen.language())),
                voice.text("settings.colours", "value", voice.value(chosen.theme())),
                voice.text("settings.ascii", "value", voice.text(chosen.ascii() ? "value.ascii" : "value.drawn")),
                voice.text("settings.motion", "value", onOff(chosen.motion())),
                voice.text("settings.plain", "value", onOff(chosen.plain())));
    }

    private String onOff(boolean on) {
        return stage.voice().text(on ? "value.on" : "value.off");
    }

    @Override
    public String question() {
        return stage.voice().text("prompt.choice");
    }

    @Override
    public List<String> words() {
        return List.of("back", "help", "status", "quit");
    }

    @Override
    public List<String> help() {
        List<String> told = new ArrayList<>();
        for (String key : List.of("choice", "status", "back", "quit")) {
            told.add(stage.voice().text("help." + key));
        }
        return told;
    }

    @Override
    public boolean take(Order order) {
        Optional<Integer> number = Typing.number(order.line(), rows().size());
        if (number.isPresent()) {
            change(number.get() - 1);
        } else if (order.is("back", "q", "o", "menu")) {
            stage.tell(new Msg.Pressed(Key.of(Key.Kind.ESCAPE)));
        } else {
            return false;
        }
        return true;
    }

    private void change(int row) {
        // More steps than rows would mean that the keys do not lead there.
        for (int step = 0; step < rows().size() && at() != row; step++) {
            stage.tell(new Msg.Pressed(Key.of(Key.Kind.DOWN)));
        }
        stage.tell(new Msg.Pressed(Key.of(Key.Kind.RIGHT)));
        stage.paper().say(rows().get(row));
    }

    private int at() {
        return stage.model().screen() instanceof Screen.Settings settings ? settings.at() : -1;
    }
}
