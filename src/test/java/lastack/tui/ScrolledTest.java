package lastack.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScrolledTest {
    /** Five rows of room. */
    @ParameterizedTest(name = "line {0} of {1}")
    @CsvSource(textBlock = """
            # at | of | first | end
            0    | 3  | 0     | 3
            2    | 3  | 0     | 3
            0    | 9  | 0     | 5
            2    | 9  | 0     | 5
            3    | 9  | 1     | 6
            6    | 9  | 4     | 9
            8    | 9  | 4     | 9
            0    | 0  | 0     | 0
            """, delimiter = '|')
    void theSelectedLineStaysInTheMiddle(int at, int total, int first, int end) {
        Scrolled scrolled = Scrolled.around(at, 5, total);
        assertEquals(first, scrolled.first());
        assertEquals(end, scrolled.end());
    }

    @Test
    void everySelectedLineIsSeen() {
        for (int rows = 1; rows < 8; rows++) {
            for (int total = 1; total < 20; total++) {
                for (int at = 0; at < total; at++) {
                    Scrolled scrolled = Scrolled.around(at, rows, total);
                    assertTrue(scrolled.first() <= at && at < scrolled.end(), at + " of " + total + " in " + rows);
                }
            }
        }
    }

    /** Nobody scrolls beyond the last line, and room does not stay empty. */
    @ParameterizedTest(name = "from {0} of {1}")
    @CsvSource({"0,9,0", "3,9,3", "4,9,4", "5,9,4", "99,9,4", "3,5,0", "3,2,0"})
    void scrollingStopsAtTheEnd(int from, int total, int first) {
        assertEquals(first, Scrolled.from(from, 5, total).first());
    }

    @ParameterizedTest(name = "from {0}")
    @CsvSource(textBlock = """
            0 | '      v'
            2 | '^     v'
            4 | '^      '
            """, delimiter = '|')
    void signsTellWhereThereIsMore(int from, String marks) {
        String picture =
                Picture.inAscii(1, 5, canvas -> Scrolled.from(from, 5, 9).drawMarks(canvas, 0, 0));
        String[] rows = picture.split("\\|\n");
        assertEquals(marks.charAt(0), rows[0].charAt(0));
        assertEquals(marks.charAt(6), rows[4].charAt(0));
        assertEquals("   ", rows[1] + rows[2] + rows[3]);
    }
}
