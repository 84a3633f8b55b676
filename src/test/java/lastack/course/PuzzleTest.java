package lastack.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lastack.game.Move;
import lastack.game.Notation;
import lastack.game.Objection;
import lastack.game.Puzzle;
import lastack.game.PuzzleVerdict;
import lastack.game.RecordedLevel;
import lastack.game.Ruling;
import lastack.game.Run;
import lastack.text.Lang;
import lastack.text.Objections;
import lastack.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Levels about recordings: what is right, what the referee says to what is not, and what both are worth. */
class PuzzleTest {
    private static final Path FOLDER = Fixtures.FOLDER.resolve("recorded");

    static RecordedLevel level(String id) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        LevelFile file =
                Courses.level(FOLDER.resolve(id + ".json"), diagnostics).orElseThrow();
        assertEquals(List.of(), diagnostics);
        return (RecordedLevel) file.level();
    }

    private static Puzzle played(String id, String... lines) {
        Puzzle puzzle = Puzzle.begin(level(id), 0);
        for (String line : lines) {
            puzzle = puzzle.play(Notation.read(line).orElseThrow());
        }
        return puzzle;
    }

    @ParameterizedTest
    @ValueSource(strings = {"the-last-three", "in-what-order", "as-often-printed"})
    void nothingIsTheMatterAndItsSolutionIsWorthAll(String id) {
        List<Diagnostic> found = new ArrayList<>();
        Courses.level(FOLDER.resolve(id + ".json"), found).ifPresent(file -> found.addAll(LevelCheck.check(file)));
        assertEquals("", Fixtures.lines(found, FOLDER));
        List<Move> moves = Solver.solve(level(id), 0).orElseThrow().moves();
        Grade grade = Grader.grade(level(id), 0, moves);
        assertEquals(level(id).max(), grade.end().score());
        assertEquals(3, grade.end().stars());
    }

    /** The capture of eleven segments: x is 4381 and y 9007. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # put             | belief                  | rule
            9 ack 4381        | fin-is-free             | R07
            9 ack 9007        | ack-is-my-own           | R94
            9 ack 0           | ack-is-zero             | R94
            9 ack 4383        | peers-ack-took-a-number | R08
            10 seq 9008       | my-ack-took-a-number    | R95
            10 seq 9006       | my-data-took-no-numbers | R93
            10 seq 8807       | my-data-took-no-numbers | R93
            10 seq 4382       | seq-is-the-peers        | R93
            11 seq 4381       | my-fin-is-free          | R07
            11 seq 9008       | seq-is-the-peers        | R95
            11 ack 9007       | fin-is-free             | R07
            11 ack 4382       | ack-is-my-own           | R94
            """)
    void aWrongFigureIsAnsweredByTheReferee(String put, String belief, String rule) {
        PuzzleVerdict verdict = played("the-last-three", "fill " + put).verdict();
        assertEquals(Ruling.WRONG, verdict.ruling());
        Objection.ToSegment objection =
                (Objection.ToSegment) verdict.objections().get(0);
        assertEquals(
                belief + " " + rule,
                objection.findings().get(0).likeliest().id() + " "
                        + objection.rule().id());
        assertEquals(Integer.parseInt(put.split(" ")[0]), objection.frame());
    }

    @Test
    void theReasonIsTheOneOfThePlayedGame() {
        Objection objection = played("the-last-three", "fill 10 seq 9008")
                .verdict()
                .objections()
                .get(0);
        assertEquals(
                "Take the server as yourself. You counted your ACK. A pure ACK takes no number, so your seq is still the same.",
                new Objections(Words.in(Lang.EN)).why(objection, null, 10));
    }

    @Test
    void aWrongTryAndAHintCost() {
        Puzzle puzzle = played("the-last-three", "fill 9 ack 4381", "hint 9 ack", "fill 9 ack 4382");
        assertEquals(5, puzzle.score());
        assertFalse(puzzle.solved());
        assertEquals(10, puzzle.worth(1));
        puzzle = played("the-last-three", "fill 9 ack 4382; 10 seq 9008; 11 seq 4382; 11 ack 9008", "fill 10 seq 9007");
        assertTrue(puzzle.solved());
        assertEquals(37, puzzle.score());
    }

    @Test
    void whatIsKeptLeadsToTheSamePuzzle() {
        Puzzle puzzle = played("the-last-three", "hint 10 seq", "fill 10 seq 9008", "fill 10 seq 9007; 11 ack 9008");
        assertEquals(puzzle, Puzzle.replay(level("the-last-three"), new Run("the-last-three", 0, puzzle.moves())));
        for (Move move : puzzle.moves()) {
            assertEquals(move, Notation.read(Notation.write(move)).orElseThrow());
        }
    }

    /** Shown are a the server's ACK, b the last ACK, c the first FIN, d the second FIN. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # order   | ruling
            3 1 4 2   | RIGHT
            3 1       | LEGAL
            3 4       | LEGAL
            3 4 1 2   | WRONG
            3 4 2 1   | WRONG
            1 3 4 2   | WRONG
            3 2       | WRONG
            4         | WRONG
            3 1 1 2   | USELESS
            3 1 4 5   | USELESS
            """)
    void anOrderIsRightIfItCanHaveBeen(String order, Ruling ruling) {
        assertEquals(ruling, played("in-what-order", "order " + order).verdict().ruling());
    }

    /** The third wave is drawn one too high. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # put                  | ruling
            3 seq 9007             | RIGHT
            3 seq 9006             | WRONG
            2 seq 9008             | WRONG
            4 ack 9009             | WRONG
            3 seq 9008             | USELESS
            1 flags FIN            | WRONG
            1 flags PSH,FIN,ACK    | WRONG
            4 from server          | WRONG
            4 server TIME-WAIT     | WRONG
            4 server CLOSED        | USELESS
            """)
    void onlyWhatMendsAllIsRight(String put, Ruling ruling) {
        assertEquals(ruling, played("as-often-printed", "spot " + put).verdict().ruling());
    }

    @Test
    void everyObjectionCanBeSaidInBothLanguages() {
        for (String put : Arrays.asList(
                "2 seq 9008", "1 flags FIN", "1 flags PSH,FIN,ACK", "4 from server", "4 server TIME-WAIT")) {
            Objection objection = played("as-often-printed", "spot " + put)
                    .verdict()
                    .objections()
                    .get(0);
            for (Lang lang : Lang.values()) {
                assertFalse(new Objections(Words.in(lang))
                        .why(objection, null, Integer.parseInt(put.substring(0, 1)))
                        .isBlank());
            }
        }
    }
}
