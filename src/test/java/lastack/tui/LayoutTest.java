package lastack.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            59,  40, TOO_SMALL
            200, 19, TOO_SMALL
            1,    1, TOO_SMALL
            60,  20, COMPACT
            79,  23, COMPACT
            79,  50, COMPACT
            200, 23, COMPACT
            80,  24, STANDARD
            119, 60, STANDARD
            120, 39, STANDARD
            120, 40, LARGE
            199, 50, LARGE
            200, 49, LARGE
            200, 50, WALL
            """)
    void sizes(int columns, int rows, Size size) {
        assertEquals(size, Layout.of(columns, rows).size());
    }

    /** The fixed places of the design, 0-based. */
    @Test
    void theGridOf80By24() {
        Layout layout = Layout.of(80, 24);
        assertEquals(new Area(0, 0, 24, 80), layout.whole());
        assertEquals(7, layout.leftLine());
        assertEquals(39, layout.rightLine());
        assertEquals(new Area(2, 49, 3, 30), layout.numbers());
        assertEquals(new Area(6, 49, 8, 30), layout.referee());
        assertEquals(layout.referee(), layout.move());
        assertEquals(new Area(14, 49, 1, 30), layout.next());
        assertEquals(9, layout.ladder().rows());
        assertEquals(5, layout.ladder().top());
        assertEquals(15, layout.header().top());
        assertEquals(22, layout.sentence().top());
        assertEquals(7, layout.sentence().left());
        assertEquals(23, layout.footer().top());
    }

    /** First the arrows grow, to 47 cells, then the panel, to 48; then the screen stands in the middle. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            80,  39, 30,  0
            81,  40, 30,  0
            96,  55, 30,  0
            97,  55, 31,  0
            112, 55, 46,  0
            114, 55, 46,  1
            119, 55, 46,  3
            """)
    void spareColumns(int columns, int rightLine, int panel, int left) {
        Layout layout = Layout.of(columns, 30);
        assertEquals(rightLine, layout.rightLine());
        assertEquals(panel, layout.referee().columns());
        assertEquals(left, layout.whole().left());
        assertEquals(9 + 6, layout.ladder().rows());
    }

    @Test
    void aWiderTerminalThanTheWallHasItInTheMiddle() {
        assertEquals(new Area(0, 20, 60, 200), Layout.of(240, 60).whole());
    }

    /** At any size every part is on the screen, and none lies on another. */
    @Test
    void partsNeverOverlap() {
        for (int columns = 60; columns <= 230; columns++) {
            for (int rows = 20; rows <= 70; rows++) {
                Layout layout = Layout.of(columns, rows);
                Area whole = layout.whole();
                String size = columns + "x" + rows;
                assertTrue(whole.left() >= 0 && whole.left() + whole.columns() <= columns, size);
                assertEquals(rows, whole.rows(), size);
                int[] owners = new int[whole.rows() * whole.columns()];
                for (Area part : parts(layout)) {
                    for (int row = part.top(); row < part.top() + part.rows(); row++) {
                        for (int column = part.left(); column < part.left() + part.columns(); column++) {
                            assertTrue(column < whole.columns(), () -> size + " " + part);
                            assertEquals(0, owners[row * whole.columns() + column]++, () -> size + " " + part);
                        }
                    }
                }
            }
        }
    }

    private static List<Area> parts(Layout layout) {
        List<Area> parts = new ArrayList<>(List.of(
                layout.title(),
                layout.ends(),
                layout.ladder(),
                layout.numbers(),
                layout.calls(),
                layout.referee(),
                layout.next(),
                layout.header(),
                layout.sentence(),
                layout.states(),
                layout.footer()));
        if (!layout.move().equals(layout.referee())) {
            parts.add(layout.move());
        }
        return parts;
    }
}
