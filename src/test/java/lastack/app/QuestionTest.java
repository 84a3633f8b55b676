package lastack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import lastack.game.Game;
import lastack.game.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions, key by key: 1-1 asks for one of two, any of three, a number and a state, in this order. */
class QuestionTest {
    /** The right answer, and an Enter that goes on. */
    private static final String ONE = "b Enter Enter ";

    private static final String SEVERAL = "a c Enter Enter ";
    private static final String NUMBER = "x Enter Enter ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            b Enter              | b
            B Enter              | b
            Down Enter           | a
            Tab Enter            | a
            Up Enter             | b
            Down Down Enter      | b
            Down Down Down Enter | a
            b a Enter            | a
            """, delimiter = '|')
    void oneOfSeveral(String keys, String given) {
        assertEquals(answer(given), last(first().types(keys)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            a c Enter               | a,c
            c a Enter               | a,c
            a b c b Enter           | a,c
            A C Enter               | a,c
            Down Space Down Down Space Enter | a,c
            b Enter                 | b
            """, delimiter = '|')
    void anyOfSeveral(String keys, String given) {
        Player player = first().types(ONE);
        for (String key : keys.split(" ")) {
            if (key.equals("Space")) {
                player.told(new Msg.Pressed(Key.of(' ')));
            } else {
                player.types(key);
            }
        }
        assertEquals(answer(given.split(",")), last(player));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            x Enter             | x    | true
            4381 Enter          | 4381 | true
            43812 Backspace Enter | 4381 | true
            9007 Enter          | 9007 | false
            """, delimiter = '|')
    void aNumber(String keys, String given, boolean right) {
        Player player = first().types(ONE + SEVERAL + keys);
        assertEquals(answer(given), last(player));
        assertEquals(right, player.playing().game().verdict().ruling().accepted());
    }

    @Test
    void spacesInANumberDoNotMatter() {
        Player player = first().types(ONE + SEVERAL);
        for (char c : " 4 381 ".toCharArray()) {
            player.told(new Msg.Pressed(Key.of(c)));
        }
        assertEquals(answer("4381"), last(player.types("Enter")));
    }

    @Test
    void inATextFieldLettersAreLetters() {
        Player player = first().types(ONE + SEVERAL + NUMBER + "whnlozq?");
        assertEquals("whnlozq?", player.playing().reply().typed());
        assertEquals("Menu", player.types("Esc").model().screen().getClass().getSimpleName());
    }

    /** Letters are letters in the field; behind Tab they are the keys they always are. */
    @Test
    void tabLeavesTheFieldAndComesBack() {
        Player player = first().types(ONE + SEVERAL + "4 3 Tab x h");
        assertEquals("43", player.playing().reply().typed());
        player.types("Tab 8");
        assertEquals("438", player.playing().reply().typed());
        int at = player.playing().game().at();
        player.types("Tab z");
        assertEquals(at - 1, player.playing().game().at(), "what was answered is taken back");
    }

    @Test
    void aStateInEitherCase() {
        Player player = first().types(ONE + SEVERAL + NUMBER + "established Enter");
        assertTrue(player.playing().game().solved());
        assertEquals(40, player.playing().game().score());
    }

    @Test
    void nothingTypedIsNoAnswer() {
        Player player = first().types(ONE + SEVERAL);
        int moves = player.playing().game().moves().size();
        player.told(new Msg.Pressed(Key.of(' '))).types("Enter");
        assertEquals(moves, player.playing().game().moves().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "4 x", "99999999999", "x+", "-"})
    void whatIsNoNumberIsNoAnswerToOneAndCostsNothing(String typed) {
        Player player = first().types(ONE + SEVERAL);
        Game before = player.playing().game();
        for (char c : typed.toCharArray()) {
            player.told(new Msg.Pressed(Key.of(c)));
        }
        player.types("Enter");
        assertNotNull(player.model().notice());
        assertEquals(before, player.types("Esc").playing().game());
        player.told(new Msg.Made(new Move.Answer(List.of(typed))));
        assertNotNull(player.model().notice(), "nor as a line");
        assertEquals(before, player.types("Esc").playing().game());
    }

    @Test
    void anAnswerDoesNotGrowForEver() {
        Player player = first().types(ONE + SEVERAL + "9".repeat(500));
        assertEquals(Reply.MOST_CHARACTERS, player.playing().reply().typed().length());
    }

    /** One Enter too many, typed to go on, must not cost points. */
    @Test
    void enterAloneAnswersNothing() {
        assertEquals(0, first().types("Enter Enter").playing().game().moves().size());
        Player player = first().types(ONE);
        int moves = player.playing().game().moves().size();
        assertEquals(moves, player.types("Enter Enter").playing().game().moves().size());
    }

    @Test
    void aWrongAnswerStaysToBeMended() {
        Player player = first().types("Down Enter");
        assertFalse(player.playing().game().verdict().ruling().accepted());
        assertEquals(7, player.playing().game().worth());
        assertEquals(0, player.playing().game().at());
        assertEquals(7, player.types("b Enter").playing().game().score());
    }

    @Test
    void theNextQuestionBeginsWithNothingChosen() {
        Player player = first().types("b Enter a b Enter");
        assertEquals(Set.of("a", "b"), player.playing().reply().chosen(), "wrong: it stays");
        assertEquals(Reply.EMPTY, player.types("b c Enter").playing().reply());
    }

    /** At the first question, the opening scene read. */
    private static Player first() {
        return Player.of(SampleCourse.course(), 80, 24).types("Enter Enter");
    }

    private static Move answer(String... given) {
        return new Move.Answer(List.of(given));
    }

    private static Move last(Player player) {
        List<Move> moves = player.playing().game().moves();
        return moves.get(moves.size() - 1);
    }
}
