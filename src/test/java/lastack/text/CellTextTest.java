package lastack.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            FIN-WAIT-1,    10
            ack=4382,       8
            四次挥手,        8
            你 服务端,       9
            ，。、；：？！,    14
            （「」）,         8
            ｆｕｌｌ,        8
            ─│▸✓✗✦,        6
            한국어,          6
            𠮷,             2
            café,           4
            '',             0
            """)
    void widthInCells(String text, int cells) {
        assertEquals(cells, CellText.width(CellText.clean(text)));
    }

    /** Characters that cannot be seen stand in braces, in hexadecimal. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            a{1b}[31mb,    a?[31mb
            a{9b}2Jb,      a?2Jb
            a{7}b{7f}c,    a?b?c
            a{9}b,         a?b
            a{202e}b,      a?b
            a{200b}b,      a?b
            a{2028}b,      a?b
            a{d83d}b,      a?b
            a{e000}b,      a?b
            a{a0}b,        a b
            cafe{301},     caf{e9}
            z{335}{336}z,  zz
            {1f642},       ?
            {2b50}{26a1},  ??
            无效,           无效
            """)
    void whatMustNotReachATerminalIsReplaced(String text, String clean) {
        assertEquals(decoded(clean), CellText.clean(decoded(text)));
    }

    private static String decoded(String text) {
        return Pattern.compile("\\{(\\p{XDigit}+)}").matcher(text).replaceAll(code -> {
            int codePoint = Integer.parseInt(code.group(1), 16);
            return Matcher.quoteReplacement(new String(Character.toChars(codePoint)));
        });
    }

    /** Whatever stands in a level or a name: what is left of it is drawn, and takes what the terminal's side counts for it. */
    @Test
    void everyCharacterIsDrawableAndAsWideAsTheTerminalCounts() {
        assertEquals(
                List.of(),
                IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .mapToObj(codePoint -> CellText.clean(new String(Character.toChars(codePoint))))
                        .flatMapToInt(String::codePoints)
                        .filter(kept -> WCWidth.wcwidth(kept) != CellText.width(kept))
                        .mapToObj(kept -> "U+%X is %d there".formatted(kept, WCWidth.wcwidth(kept)))
                        .distinct()
                        .toList());
    }
}
