package lastack.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lastack.game.Course;
import lastack.game.Crossroads;
import lastack.game.Expected;
import lastack.game.Game;
import lastack.game.Gauge;
import lastack.game.Kind;
import lastack.game.PlayLevel;
import lastack.game.Question;
import lastack.game.Task;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import lastack.text.Who;
import lastack.text.Words;
import org.jspecify.annotations.Nullable;

/** What there is to know of a level that is open: which it is, how it stands, what is asked. */
final class LevelVoice {
    private final Voice voice;
    private final Words words;
    private final Course.@Nullable Place place;
    private final Game game;
    private final PlayLevel level;

    /** @param place the level and where it stands; null for a file from outside the course */
    LevelVoice(Voice voice, Course.@Nullable Place place, Game game) {
        this.voice = voice;
        this.words = voice.words();
        this.place = place;
        this.game = game;
        this.level = game.level();
    }

    /** All that stands on the screen when the level is opened. */
    List<String> scene() {
        List<String> told = new ArrayList<>();
        told.add(voice.level(place, level));
        boolean resumed = !game.moves().isEmpty();
        if (resumed) {
            told.add(voice.text("level.resumed", "score", game.score(), "max", voice.points(level.max())));
        }
        if (level.kind() == Kind.PLAY) {
            told.add(ends());
        }
        told.add(voice.of(level.scene()));
        told.addAll(new EventVoice(voice, game).bare(game.world().history()));
        told.addAll(standing());
        return told;
    }

    private String ends() {
        return voice.text(
                "ends",
                "who",
                words.name(Who.of(level.you().role())),
                "yours",
                level.you().port(),
                "peer",
                words.name(Who.of(level.peer().role())),
                "theirs",
                level.peer().port());
    }

    /** Where one is: the level, its points, both states, the numbers. */
    List<String> status() {
        List<String> told = new ArrayList<>();
        told.add(voice.level(place, level));
        told.add(voice.text("score", "score", game.score(), "max", voice.points(level.max())));
        told.add(voice.text(
                "move-of", "number", game.at() + 1, "all", level.tasks().size()));
        if (level.kind() == Kind.PLAY) {
            told.add(ends());
        }
        told.addAll(standing());
        return told;
    }

    /** Both states and the player's numbers. In a quiz nobody talks to anybody. */
    List<String> standing() {
        if (level.kind() != Kind.PLAY) {
            return List.of();
        }
        // What is still under way is nobody's knowledge.
        Crossroads here = Crossroads.of(level, game.world());
        State you = here.you();
        State peer = here.peer();
        String states = you == peer
                ? voice.text("states.both", "state", you)
                : voice.text(
                        "states",
                        "you",
                        you,
                        "peer",
                        words.the(Who.of(level.peer().role())),
                        "theirs",
                        peer);
        List<String> numbers = Gauge.of(game).stream().map(this::number).toList();
        return List.of(states, voice.text("numbers", "numbers", voice.list(numbers)));
    }

    private String number(Gauge gauge) {
        Map<String, SeqNum> symbols = game.symbols();
        return switch (gauge.look()) {
            case SHOWN ->
                voice.text("number.shown", "name", gauge.counter(), "value", voice.value(gauge.value(), symbols));
            case HIDDEN -> voice.text("number.hidden", "name", gauge.counter());
            case UNKNOWN -> voice.text("number.unknown", "name", gauge.counter());
        };
    }

    /** The numbers that can be seen and could not, or were others, in {@code before}. */
    List<String> newNumbers(Game before) {
        List<Gauge> old = Gauge.of(before);
        List<Gauge> now = Gauge.of(game);
        List<String> told = new ArrayList<>();
        for (int at = 0; at < now.size() && level.kind() == Kind.PLAY; at++) {
            Gauge gauge = now.get(at);
            if (gauge.look() == Gauge.Look.SHOWN && !gauge.equals(old.get(at))) {
                told.add(voice.text(
                        "now.number", "name", gauge.counter(), "value", voice.value(gauge.value(), game.symbols())));
            }
        }
        return told;
    }

    /** What is asked now, and what it is worth. */
    List<String> task() {
        Task task = game.task().orElse(null);
        if (task == null) {
            return List.of();
        }
        boolean quiz = level.kind() == Kind.QUIZ;
        List<String> told = new ArrayList<>();
        if (!task.asks() || !quiz) {
            String brief = voice.of(task.brief());
            told.add(
                    game.worth() == 0
                            ? voice.text("task", "brief", brief)
                            : voice.text("task.worth", "brief", brief, "points", voice.points(game.worth())));
        }
        if (task.asks()) {
            Question question = ((Expected.Reply) task.expected()).question();
            told.add(voice.text("question", "prompt", voice.of(question.prompt())));
            told.addAll(voice.numbered(options(question).stream()
                    .map(option -> voice.of(option.text()))
                    .toList()));
        }
        // The line that points at a field or a key speaks of the screen; the question before the next line says enough
        // here.
        if (task.ask() != null && task.asks()) {
            told.add(voice.of(task.ask()));
        }
        return told;
    }

    /** What there is to choose from; nothing where one writes. */
    static List<Question.Option> options(Question question) {
        if (question instanceof Question.Choice choice) {
            return choice.options();
        }
        return question instanceof Question.Several several ? several.options() : List.of();
    }

    /** What is asked for, in the words before the line that is typed. */
    String question() {
        Task task = game.task().orElseThrow();
        if (!(task.expected() instanceof Expected.Reply reply)) {
            return voice.text("prompt.move", "number", game.at() + 1);
        }
        Question question = reply.question();
        if (question instanceof Question.OfSegment) {
            return voice.text("prompt.segment");
        } else if (question instanceof Question.Choice) {
            return voice.text("prompt.one");
        } else if (question instanceof Question.Several) {
            return voice.text("prompt.several");
        } else if (question instanceof Question.Numeric) {
            return voice.text("prompt.value");
        }
        return voice.text(question instanceof Question.OfState ? "prompt.state" : "prompt.words");
    }
}
