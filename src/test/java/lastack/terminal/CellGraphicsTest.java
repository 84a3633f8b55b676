package lastack.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextGraphics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CellGraphicsTest {

    private final BasicTextImage image = new BasicTextImage(new TerminalSize(8, 3), Cells.BLANK);
    private final TextGraphics graphics = new CellGraphics(image);

    @BeforeEach
    void dots() {
        graphics.fill('.');
    }

    @Test
    void cutsWhatIsOutside() {
        graphics.putString(-2, 0, "abcd");
        graphics.putString(6, 1, "abcd");
        graphics.putString(0, -1, "never");
        graphics.putString(0, 3, "seen");
        assertImage("""
                cd......
                ......ab
                ........
                """);
    }

    @Test
    void aTwoCellCharacterIsWholeOrABlank() {
        graphics.putString(5, 0, "a关闭");
        graphics.putString(6, 1, "a关");
        graphics.putString(-1, 2, "关a");
        assertImage("""
                .....a关
                ......a\s
                .a......
                """);
    }

    @Test
    void aWindowHasItsOwnOriginAndEdges() {
        TextGraphics window = graphics.newTextGraphics(new TerminalPosition(2, 1), new TerminalSize(4, 1));
        window.putString(-1, 0, "xabcdefg");
        window.putString(0, 1, "below");
        assertImage("""
                ........
                ..abcd..
                ........
                """);
        assertEquals("b", window.getCharacter(1, 0).getCharacterString());
        window.newTextGraphics(new TerminalPosition(2, 0), new TerminalSize(9, 9))
                .putString(0, 0, "1关");
        window.newTextGraphics(new TerminalPosition(-1, 0), new TerminalSize(2, 1))
                .putString(0, 0, "12345");
        assertImage("""
                ........
                ..2b1 ..
                ........
                """);
    }

    private void assertImage(String expected) {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 8; column++) {
                rows.append(image.getCharacterAt(column, row).getCharacterString());
                column += image.getCharacterAt(column, row).isDoubleWidth() ? 1 : 0;
            }
            rows.append('\n');
        }
        assertEquals(expected, rows.toString());
    }
}
