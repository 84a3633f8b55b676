package lastack.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lastack.tcp.Checks;
import org.junit.jupiter.api.Test;

/** What stands at the right of the ladder. */
class PanelTest {
    private static final CheckList THREE = new CheckList(List.of(
            new Check("rst", "rst", Checks.Result.PASS, "not set"),
            new Check("ack", "ack", Checks.Result.FAIL, "LISTEN takes none"),
            new Check("syn", "syn", Checks.Result.NOT_REACHED, "")));

    @Test
    void theAsideGoesWhereItWouldTouchTheHeadline() {
        Panel panel = new Panel(Text.of(Role.STRONG, "Not yet: flags and ack"), "R07 3.4", List.of());
        assertEquals("Not yet: flags and ack R07 3.4|\n", Picture.of(30, 1, panel::draw));
        assertEquals("Not yet: flags and ack       |\n", Picture.of(29, 1, panel::draw));
    }

    @Test
    void saysHowManyRowsItTook() {
        Panel panel = new Panel(
                Text.of(Role.STRONG, "Headline"), "", List.of(Text.of(Role.TEXT, "one two"), Text.of(Role.TEXT, "")));
        int[] rows = new int[1];
        Picture.of(4, 2, canvas -> rows[0] = panel.draw(canvas));
        assertEquals(4, rows[0]);
    }

    @Test
    void checksInShortAndOneByOne() {
        assertEquals(1, THREE.shortRows());
        assertEquals("""
                ✓ rst  ✗ ack  - syn           |
                ✓ rst       not set           |
                ✗ ack       LISTEN takes none |
                - syn                         |
                """, Picture.of(30, 4, canvas -> {
            THREE.drawShort(canvas, 0);
            THREE.drawWithReasons(canvas, 1);
        }));
    }

    @Test
    void numbersOfTenDigitsHaveRoom() {
        OwnNumbers numbers = new OwnNumbers(List.of(
                new OwnNumber("SND.UNA", "4294967295", "x+1", false),
                new OwnNumber("SND.NXT", "0", "x+2", false),
                new OwnNumber("RCV.NXT", "?", "", true)));
        assertEquals("""
                SND.UNA   4294967295  x+1     |
                SND.NXT            0  x+2     |
                RCV.NXT            ?          |
                """, Picture.of(30, 3, numbers::draw));
    }

    @Test
    void numbersInOneRowStandCloserTogetherOnlyWhereTheyMust() {
        OwnNumbers shorter = new OwnNumbers(List.of(
                new OwnNumber("UNA", "9007", "y", false),
                new OwnNumber("NXT", "9007", "y", false),
                new OwnNumber("RCV", "?", "x ?", true)));
        OwnNumbers longer = new OwnNumbers(List.of(
                new OwnNumber("UNA", "4294967295", "x+1", false),
                new OwnNumber("NXT", "4294967295", "x+1", false),
                new OwnNumber("RCV", "4294967295", "y+1", false)));
        assertEquals(
                "UNA 9007 y       NXT 9007 y       RCV ? x ?               |\n", Picture.of(58, 1, shorter::drawInRow));
        assertEquals(
                "UNA 4294967295 x+1 NXT 4294967295 x+1 RCV 4294967295 y+1  |\n", Picture.of(58, 1, longer::drawInRow));
    }

    @Test
    void theNoteOfASentenceGoesWhereItHasNoRoom() {
        Sentence sentence = new Sentence("将发送", "ACK len=0", "还值 7 分");
        assertEquals("将发送  ACK len=0   还值 7 分|\n", Picture.of(29, 1, sentence::draw));
        assertEquals("将发送  ACK len=0           |\n", Picture.of(28, 1, sentence::draw));
    }
}
