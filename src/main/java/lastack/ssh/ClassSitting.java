package lastack.ssh;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lastack.app.KeepingException;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Study;
import lastack.classroom.Hall;
import lastack.classroom.Joining;
import lastack.classroom.Lessons;
import lastack.classroom.Registrar;
import lastack.classroom.Room;
import lastack.classroom.RoomCode;
import lastack.classroom.Teaching;
import lastack.classroom.Visit;
import lastack.classroom.VisitPerformer;
import lastack.game.Bilingual;
import lastack.plain.Conversation;
import lastack.terminal.ColorChoice;
import lastack.terminal.ColorDepth;
import lastack.terminal.TtyScreen;
import lastack.text.Words;
import lastack.tui.Depth;
import lastack.tui.Session;
import lastack.tui.Surroundings;
import lastack.tui.VisitViews;
import org.jspecify.annotations.Nullable;

/** One person in the class: on the whole screen where the terminal has one, else line by line. */
final class ClassSitting implements Sittings.Sitting, AutoCloseable {
    private static final int LEFT = 0;
    private static final int INTERRUPTED = 130;

    /** Terminals that know lines and no places on a screen, or do not say what they are. */
    private static final Set<String> LINES_ONLY = Set.of("", "dumb", "unknown", "network");

    private static final int LARGEST_COLUMNS = 500;
    private static final int LARGEST_ROWS = 300;

    /** A student's screen shows what others have done so soon, a board sooner. */
    private static final Duration STUDENT = Duration.ofMillis(300);

    private static final Duration TEACHER = Duration.ofMillis(100);

    private final Nudges nudges = new Nudges();
    private final Hall hall;
    private final Registrar registrar;
    private final Lessons lessons;
    private final RoomCode room;
    private final String joinLine;
    private final Clock clock;
    private final ClassLog log;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param room the room that this server was started for: a teacher comes to its board
     * @param joinLine the command with which students come in, for the wall
     */
    ClassSitting(
            Hall hall,
            Registrar registrar,
            Lessons lessons,
            RoomCode room,
            String joinLine,
            Clock clock,
            ClassLog log) {
        this.hall = hall;
        this.registrar = registrar;
        this.lessons = lessons;
        this.room = room;
        this.joinLine = joinLine;
        this.clock = clock;
        this.log = log;
    }

    @Override
    public int at(Desk desk) throws IOException {
        boolean teacher = desk.caller().pass() instanceof Caller.Pass.Teacher;
        Runnable wake = nudges.of(desk.tty(), teacher ? TEACHER : STUDENT);
        VisitPerformer performer =
                new VisitPerformer(hall, registrar, lessons, desk.caller().identity(), clock, wake);
        try {
            return at(desk, performer);
        } finally {
            close(desk, performer);
        }
    }

    private void close(Desk desk, VisitPerformer performer) {
        try {
            performer.close();
        } catch (KeepingException failed) {
            log.tell(
                    "not-kept",
                    "user",
                    desk.caller().user(),
                    "what",
                    failed.sentence().en());
        }
    }

    private int at(Desk desk, VisitPerformer performer) throws IOException {
        String term = desk.environment().getOrDefault("TERM", "");
        boolean lines = LINES_ONLY.contains(term);
        Visit first = first(desk, lines);
        DeskRunner runner = new DeskRunner(desk, performer, first);
        boolean interrupted = false;
        if (!lines) {
            VisitProgram program = new VisitProgram(runner, new VisitViews(surroundings(desk), joinLine));
            try (TtyScreen screen = new TtyScreen(desk.tty(), depth(desk))) {
                screen.startScreen();
                interrupted = new Session<>(screen, screen::await, program).run(first);
            }
            if (program.linesWanted()) {
                desk.tty().reopen();
                runner.told(runner.last(), new Msg.Resized(Model.DRAWING_COLUMNS, Model.DRAWING_ROWS));
                interrupted = talk(desk, runner, true);
            }
        } else {
            desk.tty().say(Sentence.LINES_ONLY.in(desk.lang(), term) + "\n");
            interrupted = talk(desk, runner, false);
        }
        part(desk, performer, runner.last());
        return interrupted ? INTERRUPTED : LEFT;
    }

    /** Line by line; true if it was left by Ctrl-C. */
    private boolean talk(Desk desk, DeskRunner runner, boolean begun) throws IOException {
        LineTty lines = new LineTty(desk.tty());
        Conversation conversation = Conversation.inClass(
                lines, lines::write, lines::columns, runner, joinLine, null, desk.environment(), runner.last());
        lines.hear(runner::rest, conversation::news, conversation::isOver);
        try {
            Conversation.Ending ending = conversation.attend(begun);
            lines.flush();
            return ending.how() == Conversation.How.INTERRUPTED;
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private void part(Desk desk, VisitPerformer performer, Visit visit) {
        Bilingual ending = desk.ending();
        Bilingual said = ending != null ? ending : performer.farewell().orElse(null);
        Bilingual sentence = said == null && desk.isJoined() ? Sentence.LEFT.of() : said;
        if (sentence != null) {
            Words words = Words.in(visit.model().preferences().lang(null, desk.environment()));
            desk.tty().partWith(words.of(sentence) + "\n");
        }
    }

    private Visit first(Desk desk, boolean lines) {
        TerminalSize size = desk.tty().size();
        // Line by line nothing is drawn, so the window's size must not matter to the program.
        int columns = lines ? Model.DRAWING_COLUMNS : Math.min(LARGEST_COLUMNS, size.getColumns());
        int rows = lines ? Model.DRAWING_ROWS : Math.min(LARGEST_ROWS, size.getRows());
        Model fresh = Model.fresh(lessons.course(), columns, rows, random.nextLong(), LocalDate.now(clock))
                .studying(Study.of(List.of(), clock.getZone()));
        if (desk.caller().pass() instanceof Caller.Pass.Teacher) {
            return Teaching.at(fresh, lessons, hall.room(room).orElseThrow(), clock.millis());
        }
        return Joining.at(fresh, known(desk.caller().pass()), desk.caller().user());
    }

    private @Nullable Room known(Caller.Pass pass) {
        if (pass instanceof Caller.Pass.Code code) {
            return hall.room(code.room()).orElse(null);
        }
        return pass instanceof Caller.Pass.Word word ? hall.room(word.room()).orElse(null) : null;
    }

    private static ColorDepth depth(Desk desk) {
        return ColorDepth.of(desk.environment(), ColorChoice.AUTO);
    }

    private static Surroundings surroundings(Desk desk) {
        Depth depth = switch (depth(desk)) {
            case NONE -> Depth.NONE;
            case ANSI -> Depth.SIXTEEN;
            case INDEXED -> Depth.INDEXED;
            case TRUE_COLOR -> Depth.TRUE;
        };
        return new Surroundings(null, false, depth, desk.environment());
    }

    @Override
    public void close() {
        nudges.close();
    }
}
