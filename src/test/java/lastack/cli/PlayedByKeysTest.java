package lastack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import lastack.app.Editor;
import lastack.app.Keeper;
import lastack.app.Kept;
import lastack.app.Preferences;
import lastack.app.Screen;
import lastack.course.Courses;
import lastack.course.Solver;
import lastack.game.Attempt;
import lastack.game.Course;
import lastack.game.Expected;
import lastack.game.Game;
import lastack.game.Move;
import lastack.game.PlayLevel;
import lastack.game.Run;
import lastack.store.MemoryKeeper;
import lastack.store.Store;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.text.Lang;
import lastack.tui.Depth;
import lastack.tui.Surroundings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From key to verdict and back to the terminal: whoever presses the right keys solves every level, and loses nothing by leaving. */
class PlayedByKeysTest {
    private static final String CTRL_C = "\u0003";
    private static final String ENTER = "\r";

    private static final Course COURSE = Courses.builtIn().course();

    @TempDir
    private Path folder;

    private static Surroundings surroundings(Lang lang, boolean ascii) {
        return new Surroundings(lang, ascii, Depth.INDEXED, Map.of());
    }

    private static String right(Screen.Playing playing, Hand hand) {
        Game game = playing.game();
        List<Move> solution =
                Solver.solve(game.level(), game.seed()).orElseThrow().moves();
        return hand.keys(playing, solution.get(game.moves().size()));
    }

    /** Begins at the menu, plays what comes next until nothing does, and leaves by the menu. */
    private static final class Learner implements Sitting.Typist {
        private final Hand hand;
        private final boolean ascii;
        final List<String> solved = new ArrayList<>();

        Learner(Hand hand, boolean ascii) {
            this.hand = hand;
            this.ascii = ascii;
        }

        @Override
        public String type(Sitting seen) {
            if (ascii) {
                seen.rows().forEach(row -> assertTrue(row.chars().allMatch(c -> c < 0x7f), row));
            }
            Screen screen = seen.model().screen();
            if (screen instanceof Screen.Playing playing) {
                return playing.game().solved() ? ENTER : right(playing, hand);
            } else if (screen instanceof Screen.Puzzling puzzling) {
                return PuzzleHand.keys(puzzling);
            } else if (screen instanceof Screen.Debrief debrief) {
                read(debrief.place(), debrief.game(), seen);
                return "n";
            } else if (screen instanceof Screen.PuzzleDebrief debrief) {
                read(debrief.place(), debrief.puzzle(), seen);
                return "n";
            }
            boolean begins = screen instanceof Screen.Menu && solved.isEmpty();
            return begins ? ENTER : "q";
        }

        private void read(Course.Place place, Attempt game, Sitting seen) {
            assertTrue(game.solved(), place.number());
            assertEquals(place.level().max(), game.score(), place.number());
            assertEquals(3, game.stars(), place.number());
            int max = place.level().max();
            assertTrue(
                    seen.shows(max + " of " + max) || seen.shows(max + " / " + max + " 分"),
                    () -> "the points are not told:\n" + String.join("\n", seen.rows()));
            assertTrue(
                    seen.shows(ascii ? "***" : "\u2726\u2726\u2726"),
                    () -> "three stars are not shown:\n" + String.join("\n", seen.rows()));
            assertTrue(seen.shows(place.number()), place.number());
            solved.add(place.level().id());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "80, 24, EN, false, false",
        "80, 24, ZH, false, true ",
        "60, 20, EN, false, true ",
        "60, 20, ZH, false, false",
        "80, 24, EN, true,  false",
    })
    void theWholeCourseToFullMarks(int columns, int rows, Lang lang, boolean ascii, boolean letters)
            throws IOException {
        Keeper keeper = new MemoryKeeper(Clock.systemUTC());
        Learner learner = new Learner(new Hand(letters), ascii);
        assertFalse(Sitting.at(columns, rows, surroundings(lang, ascii), COURSE, keeper, 7, learner));
        assertEquals(COURSE.places().stream().map(place -> place.level().id()).toList(), learner.solved);
    }

    /** What is kept on the disk is what was solved, with all points. */
    @Test
    void theStoreHoldsEveryLevelSolved() throws Exception {
        try (Keeper keeper = Store.open(folder).keeper()) {
            Sitting.at(80, 24, surroundings(Lang.EN, false), COURSE, keeper, 7, new Learner(new Hand(false), false));
        }
        try (Keeper keeper = Store.open(folder).keeper()) {
            Kept kept = keeper.load();
            assertEquals(
                    COURSE.places().stream()
                            .map(place ->
                                    place.level().id() + " " + place.level().max() + " 3 true")
                            .toList(),
                    kept.runs().stream()
                            .map(run -> run.level() + " " + run.standing().score() + " "
                                    + run.standing().stars() + " "
                                    + run.standing().solved())
                            .toList());
        }
    }

    /** Finds a level in the list, plays some moves of it, and is gone. */
    private static Sitting.Typist leavesIn(String number, List<Move> moves, @Nullable String leaving) {
        Deque<String> way = new ArrayDeque<>(List.of("l", "/", number, ENTER, ENTER));
        Hand hand = new Hand(false);
        return seen -> {
            if (!way.isEmpty()) {
                return way.remove();
            }
            Screen.Playing playing = (Screen.Playing) seen.model().screen();
            int made = playing.game().moves().size();
            return made < moves.size() ? hand.keys(playing, moves.get(made)) : leaving;
        };
    }

    /** The first segment to send, its acknowledgment number off by {@code acked}. */
    private static Move ack(Game game, int acked) {
        Move.Send right = (Move.Send) Solver.solve(game.level(), game.seed()).orElseThrow().moves().stream()
                .filter(Move.Send.class::isInstance)
                .findFirst()
                .orElseThrow();
        Segment segment = right.segment();
        SeqNum ack = segment.ack().plus(acked);
        return new Move.Send(new Segment(segment.flags(), segment.seq(), ack, segment.length(), segment.window()));
    }

    /** With a wrong try, a hint and an undo behind one, by Ctrl-C as by the end of the terminal. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leavingInTheMiddleAndGoingOn(boolean byCtrlC) throws Exception {
        PlayLevel level = (PlayLevel) COURSE.find("2-5").orElseThrow().level();
        Game start = Game.begin(level, 0);
        List<Move> moves = List.of(
                ack(start, 1), new Move.TakeHint(), ack(start, 0), new Move.Wait(), new Move.Undo(), new Move.Wait());
        Game left = new Run(level.id(), 0, moves).replay(level);

        try (Keeper keeper = Store.open(folder).keeper()) {
            assertTrue(Sitting.at(
                    80,
                    24,
                    surroundings(Lang.EN, false),
                    COURSE,
                    keeper,
                    3,
                    leavesIn("2-5", moves, byCtrlC ? CTRL_C : null)));
        }
        AtomicInteger turn = new AtomicInteger();
        try (Keeper keeper = Store.open(folder).keeper()) {
            Hand hand = new Hand(true);
            boolean interrupted = Sitting.at(60, 20, surroundings(Lang.ZH, false), COURSE, keeper, 4, seen -> {
                Screen screen = seen.model().screen();
                if (turn.getAndIncrement() == 0) {
                    return ENTER;
                } else if (screen instanceof Screen.Playing playing
                        && !playing.game().solved()) {
                    if (turn.get() == 2) {
                        assertEquals(left.moves(), playing.game().moves());
                        assertEquals(left, playing.game());
                    }
                    return hand.keys(playing, remaining(playing.game()));
                }
                return screen instanceof Screen.Playing ? ENTER : "q";
            });
            assertFalse(interrupted);
        }
        try (Keeper keeper = Store.open(folder).keeper()) {
            Kept kept = keeper.load();
            assertEquals(1, kept.runs().size());
            assertTrue(kept.runs().get(0).standing().solved());
            // Everything but what the wrong try, the hint and the undo cost.
            assertTrue(kept.runs().get(0).standing().score() < level.max());
            assertTrue(kept.runs().get(0).standing().score() >= left.score());
        }
    }

    /** The next right move from where the game is. */
    private static Move remaining(Game game) {
        return game.task().orElseThrow().expected() instanceof Expected.Send send
                ? new Move.Send(send.in(game.symbols()))
                : new Move.Wait();
    }

    /** What comes from the clipboard is text for a field. Only there it counts, and no line of it is a key. */
    @Test
    void whatIsPastedIsNeverACommand() throws Exception {
        Deque<String> keys =
                new ArrayDeque<>(List.of(paste("q"), ENTER, paste("q\rq\r"), "\t", paste("q43\r"), CTRL_C));
        List<Editor> editors = new ArrayList<>();
        List<Class<?>> screens = new ArrayList<>();
        MemoryKeeper keeper = new MemoryKeeper(Clock.systemUTC());
        keeper.keep(Preferences.DEFAULT.afterTour());
        boolean interrupted = Sitting.at(80, 24, surroundings(Lang.EN, false), COURSE, keeper, 1, seen -> {
            screens.add(seen.model().screen().getClass());
            if (seen.model().screen() instanceof Screen.Playing playing) {
                editors.add(playing.editor());
                assertEquals(List.of(), playing.game().moves());
            }
            return keys.remove();
        });
        assertTrue(interrupted);
        assertEquals(
                List.of(
                        Screen.Menu.class,
                        Screen.Menu.class,
                        Screen.Playing.class,
                        Screen.Playing.class,
                        Screen.Playing.class,
                        Screen.Playing.class),
                screens);
        assertEquals(editors.get(0), editors.get(1));
        assertEquals("43", editors.get(3).text(editors.get(3).focus()));
    }

    private static String paste(String text) {
        return "\u001b[200~" + text + "\u001b[201~";
    }
}
