package lastack.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.app.Demonstration;
import lastack.app.Key;
import lastack.app.MenuItem;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Progress;

/** The menu: go on, or choose. */
final class MenuTopic implements Topic {
    private final Stage stage;
    private final Voice voice;

    MenuTopic(Stage stage) {
        this.stage = stage;
        this.voice = stage.voice();
    }

    @Override
    public void arrive() {
        stage.paper().say(voice.text("menu"));
        stage.paper().say(voice.numbered(rows()));
    }

    @Override
    public void tell() {
        arrive();
    }

    private List<String> rows() {
        List<String> rows = new ArrayList<>();
        MenuItem.of(stage.model()).forEach(item -> rows.add(row(item)));
        rows.add(voice.text("menu.leave"));
        return rows;
    }

    private String row(MenuItem item) {
        Model model = stage.model();
        Progress progress = model.progress();
        return switch (item) {
            case CONTINUE -> {
                String level = progress.next(model.course()).map(voice::named).orElse("");
                yield voice.text(progress.equals(Progress.NONE) ? "menu.begin" : "menu.continue", "level", level);
            }
            case LEVELS ->
                voice.text(
                        "menu.levels",
                        "solved",
                        progress.solved(model.course()),
                        "all",
                        model.course().places().size());
            case QUIZ -> voice.text("menu.quiz", "due", model.study().due().size());
            case LAB -> voice.text("menu.lab");
            case DEMO -> voice.text("menu.demo");
            case SETTINGS -> voice.text("menu.settings");
            case HELP -> voice.text("menu.help");
        };
    }

    @Override
    public String question() {
        return voice.text("prompt.choice");
    }

    @Override
    public List<String> words() {
        return List.of("levels", "settings", "play", "help", "status", "quit");
    }

    @Override
    public List<String> help() {
        List<String> told = new ArrayList<>();
        for (String key : List.of("choice", "play", "levels", "settings", "status", "quit")) {
            told.add(voice.text("help." + key));
        }
        return told;
    }

    @Override
    public boolean take(Order order) {
        List<MenuItem> items = MenuItem.of(stage.model());
        Optional<Integer> number = Typing.number(order.line(), items.size() + 1);
        if (number.isPresent() && number.get() > items.size()) {
            stage.leave();
        } else if (number.isPresent() && items.get(number.get() - 1) == MenuItem.HELP) {
            stage.paper().say(help());
        } else if (number.isPresent() && items.get(number.get() - 1) == MenuItem.DEMO) {
            Demonstration.level(stage.model().course())
                    .ifPresent(place -> new DemoText(voice, place).tell(stage.paper()));
        } else if (number.isPresent() && items.get(number.get() - 1) == MenuItem.CONTINUE) {
            // The tour shows keys and what they do on the screen: here there is neither.
            Model model = stage.model();
            model.progress().next(model.course()).ifPresent(place -> stage.tell(new Msg.Called(place)));
        } else if (number.isPresent()) {
            stage.tell(new Msg.Pressed(Key.of((char) ('0' + number.get()))));
        } else if (order.is("levels", "l")) {
            stage.tell(new Msg.Pressed(Key.of('l')));
        } else if (order.is("settings", "o")) {
            stage.tell(new Msg.Pressed(Key.of('o')));
        } else if (order.is("q", "leave")) {
            stage.leave();
        } else {
            return false;
        }
        return true;
    }
}
