package lastack.game;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lastack.app.Player;
import lastack.app.SampleCourse;
import lastack.app.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs of 2-3, the whole close as client, told again. */
class RetoldTest {
    private static final String FIN = "f a Tab x Tab y Enter";

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # keys behind the first FIN          | segments | misses
            w                                    | 1        | 0
            w w f x + Tab y + Enter              | 2        | 0
            w w f x + Tab y Enter                | 1        | 1
            w w f x + Tab y Enter + Enter        | 2        | 1
            z                                    | 0        | 0
            w z                                  | 1        | 0
            w z z                                | 0        | 0
            h w                                  | 1        | 0
            """, delimiter = '|')
    void whatWasSentAndWhatWentWrong(String keys, int segments, int misses) {
        Retold retold = Retold.of(played(FIN + " " + keys));
        assertEquals(segments, retold.segments());
        assertEquals(misses, retold.misses().size());
    }

    /** Each wrong try costs 3, while the FIN is worth 10 and the ACK 20: the fourth at the FIN takes the last point. */
    @Test
    void theCostliestIsTheFirstOfThoseThatTookMost() {
        Retold retold = Retold.of(played("w w w w w " + FIN + " w w f x Enter"));
        assertEquals(
                "[3, 3, 3, 1, 0, 3]",
                retold.misses().stream().map(Retold.Miss::cost).toList().toString());
        Retold.Miss worst = retold.costliest().orElseThrow();
        assertEquals(new Move.Wait(), worst.verdict().move());
        assertEquals(1, worst.number());
        assertEquals(1, worst.nth());
        assertEquals(4, retold.misses().get(5).number());
        assertEquals(1, retold.misses().get(5).nth());
    }

    @Test
    void triesAreCountedForEachMoveAndStayAfterUndo() {
        Retold retold = Retold.of(played("w " + FIN + " z w"));
        assertEquals(
                "[1, 2]",
                retold.misses().stream().map(Retold.Miss::nth).toList().toString());
    }

    private static Game played(String keys) {
        Player player = Player.of(SampleCourse.course(), 80, 24).types("l / all-of Enter Enter " + keys);
        return ((Screen.Playing) player.model().screen()).game();
    }
}
