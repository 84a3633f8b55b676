package lastack.tui;

import static lastack.tui.Role.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import lastack.text.CellText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanvasTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            0,  abcdefghij,  "abcdefgh|"
            -2, abcdef,      "cdef    |"
            5,  abcdef,      "     abc|"
            9,  abc,         "        |"
            0,  四次挥手,     "四次挥手|"
            1,  四次挥手,     " 四次挥 |"
            -1, 四次挥手,     " 次挥手 |"
            7,  四,          "        |"
            """)
    void textIsCutAtTheEdgeAndNeverInTheMiddleOfACharacter(int column, String text, String expected) {
        assertEquals(expected + "\n", Picture.of(8, 1, canvas -> canvas.text(0, column, TEXT, text)));
    }

    @Test
    void aPartIsCutAtItsOwnEdges() {
        assertEquals(
                "  确认  |\n",
                Picture.of(8, 1, canvas -> canvas.at(new Area(0, 2, 1, 5)).text(0, 0, TEXT, "确认号")));
    }

    @Test
    void aPartOfAPartStaysInsideBoth() {
        assertEquals(
                "   abc  |\n",
                Picture.of(
                        8,
                        1,
                        canvas -> canvas.at(new Area(0, 2, 1, 4))
                                .at(new Area(0, 1, 1, 9))
                                .text(0, 0, TEXT, "abcdefg")));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            0, x, "x 次|"
            1, x, " x次|"
            2, x, "四x |"
            1, 挥, " 挥 |"
            """)
    void whatIsLeftOfAHalfCoveredCharacterIsASpace(int column, String over, String expected) {
        assertEquals(expected + "\n", Picture.of(4, 1, canvas -> {
            canvas.text(0, 0, TEXT, "四次");
            canvas.text(0, column, TEXT, over);
        }));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            abc,   "  abc  |"
            ab,    "  ab   |"
            源端,   " 源端  |"
            abcdefghi, "abcdefg|"
            """)
    void inTheMiddleTheOddCellGoesRight(String text, String expected) {
        assertEquals(expected + "\n", Picture.of(7, 1, canvas -> canvas.textCentredIn(0, 0, 7, TEXT, text)));
    }

    @Test
    void alignedRightByCells() {
        assertEquals("    9007|\n 10 分  |\n", Picture.of(8, 2, canvas -> {
            canvas.textEndingAt(0, 7, TEXT, "9007");
            canvas.textEndingAt(1, 5, TEXT, "10 分");
        }));
    }

    @Test
    void linesJoinWhereTheyMeetWhateverComesFirst() {
        assertEquals("""
                ──┬─────|
                  │     |
                ──┤ ┌─┬┐|
                  │ │ ││|
                ──┴─┴─┘│|
                       │|
                """, Picture.of(8, 6, canvas -> {
            canvas.down(2, 0, 4);
            canvas.across(0, 0, 7);
            canvas.across(2, 0, 2);
            canvas.across(4, 0, 6);
            canvas.down(4, 2, 4);
            canvas.across(2, 4, 7);
            canvas.down(6, 2, 4);
            canvas.down(7, 2, 5);
        }));
    }

    @Test
    void aTextPutOnALineEndsIt() {
        assertEquals("─a─|\n", Picture.of(3, 1, canvas -> {
            canvas.across(0, 0, 2);
            canvas.text(0, 1, TEXT, "a");
        }));
    }

    @Test
    void noSequenceGetsThrough() {
        String hostile = "\u001b[2J\u009d0;x\u0007";
        assertEquals("?[2J?0;x?|\n", Picture.of(9, 1, canvas -> canvas.text(0, 0, TEXT, hostile)));
    }

    /** Text over text at any place: every row keeps exactly its cells, and every second half has its first. */
    @Test
    void noDrawingBreaksTheGrid() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            Frame frame = Picture.frame(20, 4, Glyphs.UNICODE, canvas -> {
                for (int i = 0; i < 40; i++) {
                    Canvas part = canvas.at(new Area(
                            random.nextInt(6) - 1, random.nextInt(24) - 2, random.nextInt(5), random.nextInt(20)));
                    part.text(
                            random.nextInt(6) - 1,
                            random.nextInt(24) - 2,
                            Role.values()[random.nextInt(Role.values().length)],
                            random.nextBoolean() ? "挥手 FIN 四次" : "seq=4381 确认");
                }
            });
            for (String row : FrameText.plain(frame).split("\n")) {
                assertEquals(20, CellText.width(row), row);
            }
        }
    }
}
