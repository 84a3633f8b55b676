package lastack.cli;

import static lastack.cli.Ran.lastack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import lastack.app.Screen;
import lastack.course.Courses;
import lastack.course.Inspection;
import lastack.course.Solver;
import lastack.game.Course;
import lastack.game.Game;
import lastack.game.Move;
import lastack.store.MemoryKeeper;
import lastack.text.Lang;
import lastack.tui.Depth;
import lastack.tui.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code play --record}: a level is played, and a level lies in the file. */
class RecordTest {
    private static final String CTRL_C = "\u0003";
    private static final Course COURSE = Courses.builtIn().course();

    @TempDir
    private Path folder;

    /** Begins the course at its start, without the tour, sends one wrong header in its first level to be played, and leaves after {@code moves} right ones. */
    private void played(DraftFile draft, int moves) throws IOException {
        Surroundings surroundings = new Surroundings(Lang.EN, false, Depth.INDEXED, Map.of());
        Hand hand = new Hand(false);
        Sitting.at(80, 24, surroundings, COURSE, new MemoryKeeper(Clock.systemUTC()), draft, 7, seen -> {
            if (seen.model().screen() instanceof Screen.Playing playing) {
                Game game = playing.game();
                List<Move> solution =
                        Solver.solve(game.level(), game.seed()).orElseThrow().moves();
                return game.moves().size() == moves
                        ? CTRL_C
                        : hand.keys(playing, solution.get(game.moves().size()));
            }
            return seen.model().screen() instanceof Screen.Tour ? "q" : "\r";
        });
    }

    /** A file that is there is whole after every move: nobody has to leave in some proper way. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void afterEachMoveThereIsALevelWithoutAnError(int moves) throws IOException {
        Path file = folder.resolve("my-level.json");
        played(DraftFile.at(file.toString(), Lang.EN).orElseThrow(), moves);
        assertEquals(List.of(), Inspection.of(List.of(file)));
        assertEquals(0, lastack("levels", "solve", file.toString()).exit());
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    /** Line by line it is the same. */
    @Test
    void aPipeIsRecordedToo() {
        Path file = folder.resolve("my-level.json");
        String moves = lastack("levels", "solve", "second-wave").out();
        Ran ran = Ran.fed(moves, "--data-dir", folder + "/data", "play", "second-wave", "--record", file.toString());
        assertEquals(0, ran.exit(), ran.err());
        assertTrue(ran.err().contains("Wrote " + file), ran.err());
        assertEquals(List.of(), Inspection.of(List.of(file)));
    }

    @Test
    void nothingPlayedNothingWritten() throws IOException {
        Path file = folder.resolve("my-level.json");
        played(DraftFile.at(file.toString(), Lang.EN).orElseThrow(), 0);
        assertFalse(Files.exists(file));
    }

    /** Somebody puts a file there while the level is being read: it stays, and the player is told. */
    @Test
    void whatIsNotOursIsLeftAlone() throws IOException {
        Path file = folder.resolve("my-level.json");
        DraftFile draft = DraftFile.at(file.toString(), Lang.EN).orElseThrow();
        Files.writeString(file, "theirs");
        played(draft, 2);
        assertEquals("theirs", Files.readString(file));
        assertTrue(draft.failed());
    }

    @Test
    void aFileThatIsThereIsLeftAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), "theirs");
        Ran ran = lastack("play", "first-wave", "--record", file.toString());
        assertEquals(1, ran.exit());
        assertTrue(ran.err().contains("is there already"), ran.err());
        assertEquals("theirs", Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"My Level.json", "level", "level.txt", ".json", "nowhere/mine.json", "a\u0000.json"})
    void aFileThatCannotBeALevelIsRefused(String name) {
        Ran ran = lastack("play", "first-wave", "--record", folder + "/" + name);
        assertEquals(1, ran.exit());
        assertEquals(1, ran.complaints().size(), ran.err());
    }

    @Test
    void aQuizMakesNoLevel() {
        Ran ran = lastack("play", "quiz-four-waves", "--record", folder + "/mine.json");
        assertEquals(2, ran.exit());
        assertEquals(1, ran.complaints().size(), ran.err());
    }
}
