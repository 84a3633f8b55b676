package lastack.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.game.Finding;
import lastack.game.Game;
import lastack.game.Move;
import lastack.game.Objection;
import lastack.game.PlayLevel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From an answer sheet to a grade, and from moves to an answer sheet. */
class GraderTest {
    private static final PlayLevel LEVEL = Fixtures.wholeClose();
    private static final Reasons NO_WORDS = new Reasons() {
        @Override
        public String why(Game game, Finding finding) {
            return "because of " + finding.rule().id();
        }

        @Override
        public String why(Objection objection, @Nullable Finding finding) {
            return "because of " + objection.rule().id();
        }
    };

    private static Optional<AnswerSheet> read(String sheet, List<Diagnostic> diagnostics) {
        ByteArrayInputStream in = new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8));
        return AnswerReader.read("a.json", in, LEVEL, 0, diagnostics);
    }

    private static AnswerSheet read(String sheet) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<AnswerSheet> read = read(sheet, diagnostics);
        assertEquals("", Fixtures.lines(diagnostics, Fixtures.FOLDER));
        return read.orElseThrow();
    }

    private static String grade(String moves) {
        AnswerSheet sheet = read("{\"level\":\"whole-close\",\"moves\":[" + moves.strip() + "]}");
        return new GradeWriter(NO_WORDS)
                .write(Grader.grade(LEVEL, 0, sheet.moves()))
                .replace("{\"n\"", "\n{\"n\"");
    }

    @Test
    void fullMarks() {
        assertEquals("""
                {"level":"whole-close","score":30,"max":30,"stars":3,"solved":true,"moves":[
                {"n":1,"verdict":"required","points":10,"fields":[]},
                {"n":2,"verdict":"required","points":0,"fields":[]},
                {"n":3,"verdict":"right","points":10,"fields":[]},
                {"n":4,"verdict":"required","points":0,"fields":[]},
                {"n":5,"verdict":"required","points":10,"fields":[]}]}""", grade("""
                {"send":{"flags":["FIN","ACK"],"seq":"x","ack":9007,"length":0}},
                {"wait":true},
                {"answer":"b"},
                {"wait":true},
                {"send":{"flags":["ACK"],"seq":"x+1","ack":"y+1"}}
                """));
    }

    /** A wrong try costs 3 of the move's 10 points. What follows it is judged all the same, and an answer out of turn costs nothing. */
    @Test
    void aWrongMoveIsExplainedAndTheNextOneJudged() {
        assertEquals("""
                {"level":"whole-close","score":17,"max":30,"stars":0,"solved":false,"moves":[
                {"n":1,"verdict":"useless","points":0,"fields":[{"field":"flags","given":["FIN"],"allowed":[["FIN","ACK"]],\
                "rule":"R40","section":"3.10.7.4","belief":"fin-goes-alone","also":["ack-only-answers"],"why":"because of R40"}]},
                {"n":2,"verdict":"required","points":7,"fields":[]},
                {"n":3,"verdict":"required","points":0,"fields":[]},
                {"n":4,"verdict":"useless","points":0,"fields":[{"field":"move","given":"wait","allowed":["answer"],\
                "rule":"R01","section":"3.10.7.4","belief":"none-known","why":"because of R01"}]},
                {"n":5,"verdict":"right","points":10,"fields":[]},
                {"n":6,"verdict":"required","points":0,"fields":[]},
                {"n":7,"verdict":"useless","points":0,"fields":[{"field":"ack","given":9007,"allowed":[9008],\
                "rule":"R07","section":"3.4","belief":"fin-is-free","also":["ack-names-the-segment","ack-is-stale"],"why":"because of R07"}]}]}""", grade("""
                {"send":{"flags":["FIN"],"seq":4381,"ack":9007,"length":0}},
                {"send":{"flags":["FIN","ACK"],"seq":4381,"ack":9007,"length":0}},
                {"wait":true},
                {"wait":true},
                {"answer":"b"},
                {"wait":true},
                {"send":{"flags":["ACK"],"seq":4382,"ack":9007,"length":0}}
                """));
    }

    @Test
    void nothingDoneIsNothingEarned() {
        assertEquals(
                "{\"level\":\"whole-close\",\"score\":0,\"max\":30,\"stars\":0,\"solved\":false,\"moves\":[]}",
                grade(""));
    }

    @Test
    void movesBehindTheEndAreUselessAndCostNothing() {
        List<Move> moves = new ArrayList<>(Solver.solve(LEVEL, 0).orElseThrow().moves());
        moves.add(new Move.Wait());
        Grade grade = Grader.grade(LEVEL, 0, moves);
        assertEquals(30, grade.end().score());
        assertEquals("useless", grade.moves().get(5).ruling().toString());
        assertEquals(List.<Finding>of(), grade.moves().get(5).findings());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        List<Move> moves = Solver.solve(LEVEL, 0).orElseThrow().moves();
        String sheet = AnswerWriter.write(LEVEL, 0, moves);
        assertEquals("""
                {"level":"whole-close","moves":[\
                {"send":{"flags":["FIN","ACK"],"seq":"x","ack":"y","length":0}},\
                {"wait":true},\
                {"answer":"b"},\
                {"wait":true},\
                {"send":{"flags":["ACK"],"seq":"x+1","ack":"y+1","length":0}}]}""", sheet);
        assertEquals(30, Grader.grade(LEVEL, 0, read(sheet).moves()).end().score());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"level":"other","moves":[]}                                       | 1:10: error: These are answers for the level "other", and "whole-close" is being graded. Name the level they are for.
            {"moves":[]}                                                       | 1:1: error: The key "level" is missing here. Add it.
            {"level":"whole-close"}                                            | 1:1: error: The key "moves" is missing here. Add it.
            {"level":"whole-close","moves":[{}]}                               | 1:33: error: This says no move. Add "send", "wait" or "answer".
            {"level":"whole-close","moves":[{"wait":true,"answer":"b"}]}       | 1:55: error: "wait" and "answer" are two moves. Write each in brackets of its own.
            {"level":"whole-close","moves":[{"wiat":true}]}                    | 1:34: error: There is no key "wiat" here. The keys are send, wait, answer. Did you mean "wait"?
            {"level":"whole-close","moves":[{"send":{"flags":["ACK"],"seq":"101","ack":1}}]} | 1:64: error: "101" is a text, where a number is needed. Write 101 without the quotes.
            {"level":"whole-close","moves":[{"send":{"flags":["ACK"],"seq":1}}]}             | 1:41: error: The key "ack" is missing here. Add it.
            {"level":"whole-close","moves":[{"send":{"flags":["AKC"],"seq":"z"}}]}           | 1:51: error: "AKC" is not a flag. The flags are SYN, FIN, RST, PSH, ACK, URG, ECE, CWR. Did you mean "ACK"?
            {"level":"whole-close","moves":[{"answer":-1}]}                                  | 1:43: error: -1 is out of range: "answer" is 0 to 4294967295.
            {"level":"whole-close","moves":[{"answer":["a",1]}]}                             | 1:48: error: "answer" must be a text in quotes, not 1.
            """)
    void whatIsWrongWithASheet(String sheet, String line) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        assertEquals(Optional.empty(), read(sheet, diagnostics));
        assertEquals(
                "a.json:" + line,
                Fixtures.lines(diagnostics, Fixtures.FOLDER).lines().findFirst().orElse(""));
    }
}
