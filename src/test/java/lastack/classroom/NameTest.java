package lastack.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.regex.Pattern;
import lastack.text.CellText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of what somebody calls themselves. */
class NameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
            Mira                        | Mira
            "  Mira   Lu "              | Mira Lu
            林夏                        | 林夏
            O’Brien                     | O'Brien
            Jean-Luc_2.                 | Jean-Luc_2.
            Ａｄａ　Ｌ                  | Ada L
            阿·凡提                     | 阿.凡提
            e\\u0301milie               | émilie
            a\\u0300\\u0301\\u0302\\u0303b | àb
            Mi\\u200bra\\u200d\\ufeff   | Mira
            \\u202eariM                 | ariM
            \\u2066Mira\\u2069\\u200f   | Mira
            \\u001b[31mMira\\u001b[0m   | 31mMira0m
            \\u001b]0;title\\u0007Bo    | 0titleBo
            Bo\\u0000\\u0008\\u007f\\u009b31m | Bo31m
            Bo\\u2028Bo\\r\\nBo         | Bo Bo Bo
            Bo\\ud83d\\ude00\\ufe0f     | Bo
            Bo\\ud800                   | Bo
            \\u3164\\u115f\\u2800       | -
            \\u200b                     | -
            "   "                       | -
            ...'-_                      | -
            <b>Bo</b>                   | bBob
            =1+1                        | 11
            """)
    void onlyWhatNamesSomebodyIsLeft(String written, String name) {
        Optional<Name> cleaned = Name.clean(written(written));
        assertEquals(Optional.ofNullable(name), cleaned.map(Name::text));
    }

    @Test
    void whateverIsWrittenANameHasItsLengthAndIsClean() {
        for (String written : new String[] {"x".repeat(10_240), "林".repeat(10_240), "e" + "\u0301".repeat(10_240)}) {
            Name name = Name.clean(written).orElseThrow();
            assertTrue(name.width() <= Name.MOST_CELLS, name.text());
            assertEquals(Optional.of(name), Name.clean(name.text()));
        }
        assertEquals(12, Name.clean("林".repeat(99)).orElseThrow().text().length());
        assertEquals("x".repeat(24), Name.clean("x".repeat(99)).orElseThrow().text());
        assertEquals(
                "é", Name.clean("e" + "\u0301".repeat(10_240)).orElseThrow().text());
    }

    /** Each character of Unicode alone, and behind another: what is let through can be drawn as it is, and stays when it is cleaned again. */
    @Test
    void noCharacterGetsThroughThatAScreenWouldNotShow() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            Optional<Name> name = Name.clean("a" + Character.toString(codePoint) + "b");
            String text = name.orElseThrow().text();
            assertEquals(text, CellText.clean(text), Integer.toHexString(codePoint));
            assertEquals(name, Name.clean(text), Integer.toHexString(codePoint));
            assertTrue(text.codePoints().noneMatch(NameTest::isHidden), Integer.toHexString(codePoint));
        }
    }

    private static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    @Test
    void aNameThatIsNotCleanIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Name("Mira\u202e"));
        assertThrows(IllegalArgumentException.class, () -> new Name(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Who has the last ACK?          | Who has the last ACK?
            最后一个 ACK 归谁？            | 最后一个 ACK 归谁？
            \\u001b[2JBoo                  | [2JBoo
            a\\u202eb\\u200bc              | abc
            two\\nlines\\there             | two lines here
            \\u0007                        | -
            """)
    void aMessageIsOneLineThatEveryScreenShows(String written, String message) {
        assertEquals(
                Optional.ofNullable(message), Message.clean(written(written)).map(Message::text));
    }

    @Test
    void aMessageHasItsLength() {
        assertEquals(200, Message.clean("x".repeat(10_240)).orElseThrow().text().length());
        assertEquals(100, Message.clean("林".repeat(10_240)).orElseThrow().text().length());
    }

    /** What the table says with escapes, so that it can be read. */
    private static String written(String table) {
        return unicode(table).translateEscapes();
    }

    private static String unicode(String text) {
        return Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(text)
                .replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)));
    }
}
