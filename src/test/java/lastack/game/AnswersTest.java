package lastack.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import lastack.tcp.SeqNum;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which answers count: by what they mean, not by how they are typed. */
class AnswersTest {
    private static final Map<String, SeqNum> SYMBOLS = Map.of("x", SeqNum.of(4381), "y", SeqNum.of(4294967295L));

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
            # question                | right                                             | wrong
            number x+1                | 4382; x+1; x + 1; ' 4382 '; 04382; X+1           | 4381; x; x+; +1; x+1+0; -4382; 4382.0; z+1
            number 4382               | 4382; x+1                                         | y+1
            number y+1                | 0; y+1; 0000000000                                | 4294967296; y; 1
            state CLOSE-WAIT          | CLOSE-WAIT; close-wait; close wait; CLOSE_WAIT    | CLOSEWAITING; LAST-ACK; CLOSE
            words passive close|server | passive close; ' Server '; SERVER                 | passive; close; passiveclose
            one b of a b c            | b                                                 | a; B; bb; a,b; b,b
            some a,c of a b c         | a,c; c,a; a,c,a                                   | a; a,b,c; a,b; b
            """)
    void whatCounts(String question, String right, String wrong) {
        String level = """
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=4294967295
                goal:     ESTABLISHED ESTABLISHED
                10 ask %s
                """.formatted(question);
        Question asked = ((Expected.Reply) LevelText.level(level).tasks().get(0).expected()).question();
        assertTrue(Answers.right(asked, Answers.of(asked, SYMBOLS), SYMBOLS), "its own answer");
        for (String given : right.split(";")) {
            assertEquals(true, Answers.right(asked, given(given), SYMBOLS), given);
        }
        for (String given : wrong.split(";")) {
            assertEquals(false, Answers.right(asked, given(given), SYMBOLS), given);
        }
        assertEquals(false, Answers.right(asked, List.of(), SYMBOLS));
        assertEquals(false, Answers.right(asked, List.of(""), SYMBOLS));
    }

    /** Each wrong tick is answered; what was left out only where nothing was wrong, and not all of it, for that would be the answer. */
    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
            b,d     | b d
            a,b,d   | b d
            a,b     | b
            a       | c
            b       | b
            e       | a
            """)
    void whatIsSaidToAnAnswerOfSeveral(String given, String said) {
        Question several = new Question.Several(
                new Bilingual("Which?", "哪些？"),
                List.of(option("a", true), option("b", false), option("c", true), option("d", false)));
        List<String> whys = Answers.whys(several, given(given), SYMBOLS).stream()
                .map(Bilingual::en)
                .toList();
        assertEquals(said, String.join(" ", whys));
    }

    private static Question.Option option(String id, boolean right) {
        return new Question.Option(id, new Bilingual(id, id), right, new Bilingual(id, id));
    }

    private static List<String> given(String text) {
        String stripped = text.strip();
        String unquoted = stripped.startsWith("'") ? stripped.substring(1, stripped.length() - 1) : stripped;
        return List.of(unquoted.split(","));
    }
}
