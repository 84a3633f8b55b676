package lastack.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lastack.game.Game;
import lastack.game.Move;
import lastack.game.Notation;
import lastack.game.PlayLevel;
import lastack.game.Ruling;
import lastack.game.Verdict;
import lastack.tcp.Segment;
import org.junit.jupiter.api.Test;

/** A level of questions, with numbers that are new at each play. */
class QuizTest {
    private static final PlayLevel QUIZ = Fixtures.level(Fixtures.FOLDER.resolve("quiz.json"));

    private static Game played(long seed, String... moves) {
        Game game = Game.begin(QUIZ, seed);
        for (String move : moves) {
            game = game.play(Notation.read(move).orElseThrow());
        }
        return game;
    }

    @Test
    void nothingIsTheMatterWithIt() {
        List<Diagnostic> found = new ArrayList<>();
        Courses.level(Fixtures.FOLDER.resolve("quiz.json"), found)
                .ifPresent(level -> found.addAll(LevelCheck.check(level)));
        assertEquals("", Fixtures.lines(found, Fixtures.FOLDER));
    }

    @Test
    void theNumbersOfThisPlayStandInItsTexts() {
        Game game = played(7);
        String x = game.symbols().get("x").toString();
        assertEquals(
                "SND.NXT is " + x + ". You send 100 bytes. What is it then?",
                game.task().orElseThrow().brief().en());
        assertFalse(x.equals(played(8).symbols().get("x").toString()), "they are new at each play");
    }

    @Test
    void anAnswerMayBeGivenByItsLetterOrInDigits() {
        String digits = played(7).symbols().get("x").plus(100).toString();
        assertEquals(10, played(7, "answer x+100").score());
        assertEquals(10, played(7, "answer " + digits).score());
        assertEquals(0, played(7, "answer x+101").score());
    }

    @Test
    void aSegmentIsJudgedByTheReferee() {
        Game asked = played(7, "answer x+100", "answer b");
        Move ack = new Move.Send(segment(asked, 0));
        Game wrong = asked.play(ack);
        Verdict verdict = wrong.verdict();
        assertTrue(verdict != null && verdict.ruling() == Ruling.WRONG);
        assertEquals("[fin-is-free]", beliefs(verdict));
        assertEquals(2, wrong.at());
        Game right = wrong.play(new Move.Send(segment(asked, 1)));
        assertEquals(3, right.at());
        assertEquals(20 + 14, right.score());
        assertEquals(right.world(), asked.world(), "nothing is sent in a quiz");
    }

    @Test
    void whatCannotBeMeantCostsNothing() {
        Game asked = played(7, "answer x+100", "answer b");
        assertEquals(
                asked.score(),
                asked.play(new Move.Wait()).play(new Move.Answer(List.of("a"))).score());
        assertEquals(
                20,
                asked.play(new Move.Wait()).play(new Move.Answer(List.of("a"))).worth());
    }

    @Test
    void itsOwnSolutionIsWorthAllPointsWithAnySeed() {
        List<Move> moves = Solver.solve(QUIZ, 7).orElseThrow().moves();
        String sheet = AnswerWriter.write(QUIZ, 7, moves);
        assertEquals(
                "{\"level\":\"quiz\",\"moves\":[{\"answer\":\"x+100\"},{\"answer\":\"b\"},"
                        + "{\"send\":{\"flags\":[\"ACK\"],\"seq\":\"x\",\"ack\":\"y+1\",\"length\":0}},"
                        + "{\"answer\":\"TIME-WAIT\"},{\"answer\":\"2MSL\"}]}",
                sheet);
        for (long seed = 0; seed < 100; seed++) {
            List<Diagnostic> none = new ArrayList<>();
            AnswerSheet read = AnswerReader.read(
                            "sheet", new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)), QUIZ, seed, none)
                    .orElseThrow();
            assertEquals(60, Grader.grade(QUIZ, seed, read.moves()).end().score());
        }
    }

    private static Segment segment(Game game, long more) {
        String line = "ACK seq=%s ack=%s len=0"
                .formatted(game.symbols().get("x"), game.symbols().get("y").plus(more));
        return ((Move.Send) Notation.read(line).orElseThrow()).segment();
    }

    private static String beliefs(Verdict verdict) {
        return verdict.findings().stream()
                .map(finding -> finding.likeliest().id())
                .toList()
                .toString();
    }
}
