package lastack.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.googlecode.lanterna.TerminalTextUtils;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellWidthTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            seq=4381      | 8
            FIN 标志      | 8
            「序号」，。  | 12
            e\u0301       | 1
            \u25b8\u2713\u2717\u2726 | 4
            \u2500\u2502\u250c       | 3
            \ud842\udfb7  | 2
            \uff76        | 1
            """)
    void cellsOfAText(String text, int cells) {
        assertEquals(cells, CellWidth.of(text));
    }

    /**
     * Layouts count with Lanterna's widths. Where those differ from what terminals do, no text of ours may go: symbols that
     * Lanterna does not know as wide, and what it takes for wide with the block around it.
     */
    @Test
    void agreesWithLanternaOnWhatTextsAreWrittenWith() {
        List<String> differing = new ArrayList<>();
        int[][] ranges = {
            {0x20, 0x2FF}, // Latin
            {0x370, 0x3FF}, // Greek
            {0x400, 0x45F}, // Cyrillic
            {0x2190, 0x2319}, // arrows, mathematics
            {0x2500, 0x25FC}, // lines, blocks, shapes
            {0x2700, 0x2704}, // dingbats
            {0x2713, 0x2727},
            {0x3000, 0x3029}, // punctuation
            {0x3041, 0x3096}, // kana
            {0x30A0, 0x30FF},
            {0x3400, 0x4DBF}, // ideographs
            {0x4E00, 0x9FFF},
            {0xAC00, 0xD7A3}, // Hangul
            {0xFF01, 0xFF60}, // full width
            {0xFF61, 0xFFDC}, // half width
        };
        for (int[] range : ranges) {
            for (int c = range[0]; c <= range[1]; c++) {
                int lanterna = TerminalTextUtils.getColumnWidth(Character.toString(c));
                if (Cells.isDrawable(c) && CellWidth.of(c) != lanterna) {
                    differing.add("U+%04X: %d, not %d".formatted(c, CellWidth.of(c), lanterna));
                }
            }
        }
        assertEquals(List.of(), differing);
    }
}
