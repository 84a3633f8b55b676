package lastack.plain;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import lastack.app.Key;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Performer;
import lastack.app.Screen;
import lastack.app.Step;
import lastack.classroom.Visit;
import lastack.classroom.VisitRunner;
import lastack.course.Suggestions;
import lastack.game.Attempt;
import lastack.game.Bilingual;
import lastack.game.Course;
import lastack.text.Lang;
import lastack.text.Words;
import org.jspecify.annotations.Nullable;

/** One person, or one script, and the program: lines in, sentences out, from start to end in one thread. */
public final class Conversation {
    /** Longer lines are hard to follow. */
    private static final int WIDEST = 80;

    /** Narrower than this, sentences would fall apart. */
    private static final int NARROWEST = 20;

    /** How a conversation ended. */
    public enum How {
        /** By leaving. */
        LEFT,
        /** No more lines came. */
        ENDED,
        /** Ctrl-C. */
        INTERRUPTED
    }

    /**
     * The end of a conversation.
     *
     * @param middle whether a level was open that is not solved, or a quiz that is not over
     */
    public record Ending(How how, boolean middle) {}

    private final Partner partner;
    private final @Nullable Lang lang;
    private final Map<String, String> environment;
    private final Paper paper;
    private final Source source;
    private final Set<Object> met = new HashSet<>();
    private Topic topic;
    private Object place = "";
    private @Nullable String suggested;
    private boolean leaving;
    private boolean elsewhere;

    private Conversation(
            Partner partner, @Nullable Lang lang, Map<String, String> environment, Paper paper, Source source) {
        this.partner = partner;
        this.lang = lang;
        this.environment = Map.copyOf(environment);
        this.paper = paper;
        this.source = source;
        this.topic = new MenuTopic(seat);
    }

    /**
     * A conversation with somebody at a terminal.
     *
     * @param lang as for {@link #piped}
     */
    public static Conversation at(
            TerminalSource terminal,
            Performer performer,
            @Nullable Lang lang,
            Map<String, String> environment,
            Model model) {
        Paper paper = new Paper(terminal::write, () -> columns(terminal.columns(), environment));
        return new Conversation(new ProgramAlone(performer, model), lang, environment, paper, terminal);
    }

    /**
     * A conversation with a pipe or a file.
     *
     * @param in the lines; what is no UTF-8, no text or too long is refused line by line
     * @param out takes text that is to be shown at once
     * @param echo whether the lines are to be written too, for nobody sees them typed
     * @param columns how wide the lines written may be, in cells; 0 where nothing but the environment knows
     * @param lang the language that was asked for on the command line; null for what is preferred, or the environment says
     * @param environment the environment variables
     * @param model the program when it starts
     */
    public static Conversation piped(
            InputStream in,
            Consumer<String> out,
            boolean echo,
            int columns,
            Performer performer,
            @Nullable Lang lang,
            Map<String, String> environment,
            Model model) {
        Paper paper = new Paper(out, () -> columns(columns, environment));
        return new Conversation(
                new ProgramAlone(performer, model), lang, environment, paper, new StreamSource(in, paper, echo));
    }

    /**
     * A conversation with somebody in a class. Whoever waits for a line asks for {@link #news} meanwhile, and waits no longer once
     * {@link #isOver}.
     *
     * @param out takes text that is to be shown before the next line is waited for
     * @param columns how wide the lines written may be, in cells, now; 0 where nothing but the environment knows
     * @param runner what carries the visit on
     * @param joinLine the command with which students come in
     * @param lang as for {@link #piped}
     * @param visit where it begins
     */
    public static Conversation inClass(
            Source source,
            Consumer<String> out,
            IntSupplier columns,
            VisitRunner runner,
            String joinLine,
            @Nullable Lang lang,
            Map<String, String> environment,
            Visit visit) {
        Paper paper = new Paper(out, () -> columns(columns.getAsInt(), environment));
        return new Conversation(new InClass(runner, visit, joinLine), lang, environment, paper, source);
    }

    /** The terminal's own width, else what the environment says, else the usual one. */
    private static int columns(int told, Map<String, String> environment) {
        String written = environment.getOrDefault("COLUMNS", "");
        int columns = told > 0 ? told : written.matches("[0-9]{1,4}") ? Integer.parseInt(written) : 0;
        return columns == 0 ? WIDEST : Math.max(NARROWEST, Math.min(WIDEST, columns));
    }

    private final Stage seat = new Stage() {
        @Override
        public Model model() {
            return partner.model();
        }

        @Override
        public void tell(Msg msg) {
            leaving |= !partner.tell(msg);
            Bilingual notice = model().notice();
            if (model().awaitsWord() && notice != null) {
                // Line by line nobody is asked: the game goes on, and is stored as soon as it can be.
                paper.say(voice().text("unstored", "notice", voice().of(notice)));
                leaving |= !partner.tell(new Msg.Pressed(Key.of('g')));
            }
        }

        @Override
        public Voice voice() {
            return Conversation.this.voice();
        }

        @Override
        public Paper paper() {
            return paper;
        }

        @Override
        public void suggest(String line) {
            suggested = line;
            paper.say(voice().text("line.meant", "line", line));
        }

        @Override
        public void leave() {
            leaving = true;
        }
    };

    private Model model() {
        return partner.model();
    }

    private Voice voice() {
        return new Voice(Words.in(model().preferences().lang(lang, environment)));
    }

    /** Talks until one leaves, or no more lines come. */
    public Ending hold(Step start) {
        return talk(partner.begin(start));
    }

    /** The same in a class; {@code begun} where it goes on with a visit that others have begun. */
    public Ending attend(boolean begun) {
        return talk(begun || partner.begin());
    }

    private Ending talk(boolean begun) {
        leaving = !begun;
        paper.say(voice().text("welcome"));
        arrived();
        How how = How.LEFT;
        while (!leaving) {
            Source.Line line = source.next(topic.question(), topic.words());
            if (elsewhere) {
                // What was being typed was meant for what was asked before.
                elsewhere = false;
            } else if (line instanceof Source.Line.Typed typed) {
                act(typed.text());
            } else if (line instanceof Source.Line.TooLong) {
                paper.say(voice().text("line.too-long"));
            } else if (line instanceof Source.Line.NotText) {
                paper.say(voice().text("line.not-text"));
            }
            if (line instanceof Source.Line.End || line instanceof Source.Line.Interrupted) {
                how = line instanceof Source.Line.End ? How.ENDED : How.INTERRUPTED;
                break;
            }
            arrived();
        }
        Attempt open = attempt(model().screen());
        boolean middle = open != null && !open.solved();
        boolean begunLevel = open != null && !open.moves().isEmpty();
        if (how != How.INTERRUPTED && partner.isAlone()) {
            paper.say(voice().text(middle && begunLevel ? "bye.middle" : "bye"));
        }
        return new Ending(how, middle || model().screen() instanceof Screen.Quiz);
    }

    /** What has happened in the class since it was asked last, as text to be shown before the line that is being typed; empty for nothing. */
    public String news() {
        StringBuilder text = new StringBuilder();
        Paper aside = new Paper(text::append, paper::columns);
        aside.say(partner.news(voice()));
        leaving |= partner.isOver();
        if (!leaving && !elsewhere && !now().equals(place)) {
            elsewhere = true;
            aside.say(voice().inClass("go-on"));
        }
        return text.toString();
    }

    /** Whether the visit is over: no line is waited for any more. */
    public boolean isOver() {
        return leaving;
    }

    /** The level that is open; null where none is. */
    private static @Nullable Attempt attempt(Screen screen) {
        if (screen instanceof Screen.Puzzling puzzling) {
            return puzzling.puzzle();
        }
        return screen instanceof Screen.InGame level ? level.game() : null;
    }

    /** Says what must be read, and where one is if that is another place than before. */
    private void arrived() {
        Bilingual notice = model().notice();
        if (notice != null) {
            paper.say(voice().text("notice", "notice", voice().of(notice)));
            seat.tell(new Msg.Pressed(Key.of(Key.Kind.ESCAPE)));
        }
        if (leaving || now().equals(place)) {
            return;
        }
        place = now();
        Screen screen = model().screen();
        topic = partner.topic(seat).orElseGet(() -> topic(screen));
        paper.pause();
        Attempt open = attempt(screen);
        boolean stands = partner.place().isPresent();
        boolean first = stands || open == null || open.solved() || met.add(code(screen));
        if (first) {
            topic.arrive();
        } else {
            topic.tell();
        }
        // What only says something leads on by itself.
        arrived();
    }

    private Object now() {
        return partner.place().orElseGet(() -> place(model().screen()));
    }

    /** What makes one place another than the last: a level is open, or over. */
    private static Object place(Screen screen) {
        if (screen instanceof Screen.Quiz quiz) {
            return List.of(Screen.Quiz.class, quiz.round().marks().size());
        }
        Attempt open = attempt(screen);
        return open == null ? screen.getClass() : List.of(code(screen), open.solved());
    }

    /** What tells one play of a level from another. */
    private static Object code(Screen screen) {
        if (screen instanceof Screen.Puzzling puzzling) {
            return puzzling.code();
        }
        return screen instanceof Screen.Playing playing ? playing.code() : screen.getClass();
    }

    private Topic topic(Screen screen) {
        if (screen instanceof Screen.Playing playing) {
            return playing.game().solved() ? new SolvedTopic(seat) : new PlayTopic(seat);
        } else if (screen instanceof Screen.Pairing) {
            return new PairTopic(seat);
        } else if (screen instanceof Screen.Puzzling puzzling) {
            return puzzling.puzzle().solved() ? new SolvedTopic(seat) : new PuzzleTopic(seat);
        } else if (screen instanceof Screen.Levels) {
            return new LevelsTopic(seat);
        } else if (screen instanceof Screen.Settings) {
            return new SettingsTopic(seat);
        } else if (screen instanceof Screen.Lab lab) {
            return new LabTopic(seat, lab);
        } else if (screen instanceof Screen.Demo demo) {
            return new DemoTopic(seat, demo);
        }
        return quizTopic(screen);
    }

    private Topic quizTopic(Screen screen) {
        if (screen instanceof Screen.Decks) {
            return new DecksTopic(seat);
        } else if (screen instanceof Screen.Quiz) {
            return new QuizTopic(seat);
        } else if (screen instanceof Screen.RoundEnd) {
            return new RoundEndTopic(seat);
        }
        return screen instanceof Screen.Remembered ? new MemoryTopic(seat) : new MenuTopic(seat);
    }

    private void act(String typed) {
        String meant = suggested;
        suggested = null;
        boolean yes = typed.equalsIgnoreCase("yes") || typed.equalsIgnoreCase("y");
        String line = yes && meant != null ? meant : typed;
        if (line.isEmpty()) {
            return;
        }
        Order order = Order.of(line);
        if (order.is("help", "?")) {
            paper.say(topic.help());
            paper.say(partner.help(voice()));
        } else if (partner.take(order, seat)) {
            return;
        } else if (order.is("status", "s") && (order.word().length() > 1 || !topic.writes())) {
            topic.tell();
        } else if (order.is("quit", "exit")) {
            leaving = true;
        } else if (!(order.begins("play") && play(order.rest())) && !topic.take(order)) {
            unknown(order);
        }
    }

    private boolean play(String name) {
        Optional<Course.Place> found = model().course().find(name);
        found.ifPresent(level -> seat.tell(new Msg.Called(level)));
        return found.isPresent();
    }

    private void unknown(Order order) {
        List<String> words = new ArrayList<>(topic.words());
        Optional<String> near = order.rest().isEmpty() && !order.word().matches("[0-9]+")
                ? Suggestions.nearest(order.word(), words)
                : Optional.empty();
        if (near.isPresent()) {
            seat.suggest(near.get());
        } else {
            paper.say(voice().text("line.unknown", "line", Typing.quoted(order.line())));
        }
    }
}
