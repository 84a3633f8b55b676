package lastack.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.app.Best;
import lastack.app.KeptRun;
import lastack.app.Key;
import lastack.app.LevelRow;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Screen;
import lastack.game.Course;
import lastack.game.Level;
import lastack.game.Pack;
import lastack.tcp.Rule;

/** The list of levels: the worlds, then the levels of one, or those that a search has found. */
final class LevelsTopic implements Topic {
    private final Stage stage;
    private final Voice voice;
    private final Paper paper;
    /** The levels to choose from by number; empty while the worlds are. */
    private List<Course.Place> listed = List.of();

    LevelsTopic(Stage stage) {
        this.stage = stage;
        this.voice = stage.voice();
        this.paper = stage.paper();
    }

    private Model model() {
        return stage.model();
    }

    @Override
    public void arrive() {
        paper.say(voice.text(
                "levels",
                "solved",
                model().progress().solved(model().course()),
                "all",
                model().course().places().size(),
                "stars",
                model().progress().stars(model().course())));
        paper.say(voice.numbered(
                model().course().packs().stream().map(this::world).toList()));
        paper.say(voice.text("levels.about"));
    }

    @Override
    public void tell() {
        if (listed.isEmpty()) {
            arrive();
        } else {
            paper.say(voice.numbered(listed.stream().map(this::row).toList()));
        }
    }

    private String world(Pack pack) {
        long solved =
                pack.levels().stream().filter(level -> best(level).solved()).count();
        return voice.text(
                "levels.world",
                "world",
                pack.world(),
                "title",
                voice.of(pack.title()),
                "solved",
                solved,
                "all",
                pack.levels().size());
    }

    private String row(Course.Place place) {
        String title = voice.title(place.level());
        Best best = best(place.level());
        if (isOpen(place.level())) {
            return voice.text("levels.open", "number", place.number(), "title", title);
        }
        return best.solved()
                ? voice.text("levels.stars", "number", place.number(), "title", title, "stars", best.stars())
                : voice.text("levels.level", "number", place.number(), "title", title);
    }

    private Best best(Level level) {
        return model().progress().best(level.id());
    }

    private boolean isOpen(Level level) {
        KeptRun open = model().progress().left(level.id());
        return open != null && !open.moves().isEmpty();
    }

    @Override
    public String question() {
        return voice.text("prompt.world");
    }

    @Override
    public List<String> words() {
        return List.of("about", "find", "back", "settings", "help", "status", "quit");
    }

    @Override
    public List<String> help() {
        List<String> told = new ArrayList<>();
        for (String key :
                List.of("choice", "play", "about", "find", "unsolved", "settings", "status", "back", "quit")) {
            told.add(voice.text("help." + key));
        }
        return told;
    }

    @Override
    public boolean take(Order order) {
        if (order.is("back", "q") && !listed.isEmpty()) {
            listed = List.of();
            arrive();
        } else if (order.is("back", "q", "menu")) {
            stage.tell(new Msg.Pressed(Key.of(Key.Kind.ESCAPE)));
        } else if (order.is("settings", "o")) {
            stage.tell(new Msg.Pressed(Key.of('o')));
        } else if (order.is("n", "next")) {
            model().progress().next(model().course()).ifPresent(this::play);
        } else if (order.begins("about") && !order.rest().isEmpty()) {
            place(order.rest()).ifPresentOrElse(this::about, () -> none(order.rest()));
        } else if (order.begins("find") && !order.rest().isEmpty()) {
            find(order.rest());
        } else {
            return choose(order.line());
        }
        return true;
    }

    private boolean choose(String line) {
        List<Pack> packs = model().course().packs();
        Optional<Integer> world = listed.isEmpty() ? Typing.number(line, packs.size()) : Optional.empty();
        if (world.isPresent()) {
            open(packs.get(world.get() - 1));
            return true;
        }
        Optional<Course.Place> place = place(line);
        place.ifPresent(this::play);
        return place.isPresent();
    }

    /** A level by its place in the list, its number or its id. */
    private Optional<Course.Place> place(String written) {
        return Typing.number(written, listed.size())
                .map(at -> listed.get(at - 1))
                .or(() -> model().course().find(written));
    }

    private void play(Course.Place place) {
        stage.tell(new Msg.Called(place));
    }

    private void none(String written) {
        paper.say(voice.text("line.no-number", "line", Typing.quoted(written)));
    }

    private void open(Pack pack) {
        listed = model().course().places().stream()
                .filter(place -> place.pack().equals(pack))
                .toList();
        paper.say(voice.text("levels.of", "world", pack.world(), "title", voice.of(pack.title())));
        tell();
    }

    private void find(String wanted) {
        List<Course.Place> found = new ArrayList<>();
        for (LevelRow row : LevelRow.of(model(), new Screen.Levels(-1, 0, wanted, false))) {
            if (row instanceof LevelRow.OfLevel level) {
                found.add(level.place());
            }
        }
        if (found.isEmpty()) {
            paper.say(voice.text("levels.found.none", "line", Typing.quoted(wanted)));
            return;
        }
        listed = found;
        paper.say(voice.text("levels.found", "count", found.size(), "line", Typing.quoted(wanted)));
        tell();
    }

    /** What a level teaches, and what was made of it. */
    private void about(Course.Place place) {
        Level level = place.level();
        paper.say(row(place));
        paper.say(voice.of(level.teaches()));
        paper.say(voice.text("levels.rules"));
        level.rules().forEach(rule -> paper.say(rule(rule)));
        Best best = best(level);
        paper.say(
                best.runs() == 0
                        ? voice.text("levels.not-played")
                        : voice.text(
                                "levels.best",
                                "score",
                                best.score(),
                                "max",
                                voice.points(level.max()),
                                "stars",
                                best.stars(),
                                "runs",
                                best.runs()));
    }

    private String rule(Rule rule) {
        return rule.id() + " " + voice.words().title(rule);
    }
}
