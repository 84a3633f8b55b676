package lastack.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class CellsTest {

    private static final TextColor RED = TextColor.ANSI.RED;
    private static final TextColor OWN = TextColor.ANSI.DEFAULT;

    @Test
    void theSameCellIsTheSameObject() {
        TextCharacter bold = Cells.of('关', new TextColor.Indexed(252), OWN, EnumSet.of(SGR.BOLD));
        assertSame(bold, Cells.of('关', new TextColor.Indexed(252), OWN, EnumSet.of(SGR.BOLD)));
        assertSame(Cells.of('a', RED, OWN, none()), Cells.of('a', RED, OWN, none()));
        assertNotEquals(bold, Cells.of('关', new TextColor.Indexed(253), OWN, EnumSet.of(SGR.BOLD)));
        assertNotEquals(bold, Cells.of('关', new TextColor.Indexed(252), OWN, none()));
    }

    @Test
    void aCellOfLanternasOwnBecomesTheSharedOne() {
        TextCharacter plain = TextCharacter.fromCharacter('闭', RED, OWN, SGR.UNDERLINE)[0];
        TextCharacter shared = Cells.shared(plain);
        assertSame(Cells.of('闭', RED, OWN, EnumSet.of(SGR.UNDERLINE)), shared);
        assertSame(shared, Cells.shared(shared));
        assertTrue(shared.isDoubleWidth());
        assertSame(Cells.of(' ', RED, OWN, EnumSet.of(SGR.UNDERLINE)), shared.withCharacter(' '));
    }

    @Test
    void beyondTheBoundCellsAreStillRight() {
        for (int i = 0; i < 2000; i++) {
            TextColor color = new TextColor.RGB(i & 0xFF, i >> 8, 7);
            for (int c = 0x4E00; c < 0x4E20; c++) {
                TextCharacter cell = Cells.of(c, color, OWN, none());
                assertEquals(Character.toString(c), cell.getCharacterString());
                assertEquals(color, cell.getForegroundColor());
            }
        }
        TextColor late = new TextColor.RGB(1, 2, 3);
        assertEquals(Cells.of('一', late, OWN, none()), Cells.of('一', late, OWN, none()));
        assertFalse(Cells.of('a', late, OWN, none()).isDoubleWidth());
    }

    private static EnumSet<SGR> none() {
        return EnumSet.noneOf(SGR.class);
    }
}
