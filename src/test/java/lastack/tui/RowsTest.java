package lastack.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first row, the last row, and the notice that is shown where there is no room for any other. */
class RowsTest {
    private static final Footer KEYS = new Footer(
            List.of(
                    FooterKey.of("Enter", "send", 0),
                    new FooterKey("+-", "+ -", "step", 3),
                    FooterKey.of("w", "wait", 1),
                    FooterKey.of("d", "states", 2),
                    FooterKey.of("?", "keys", 0),
                    FooterKey.of("q", "back", 0)),
            "Ctrl-C leaves");

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = ';', textBlock = """
            60; " Last ACK   2 Four waves / 2-1 The first wave       0 of 30"
            55; " Last ACK   2 Four waves / 2-1 The first wave  0 of 30"
            54; " Last ACK   2-1 The first wave                0 of 30"
            36; " Last ACK   2-1 The firs..  0 of 30"
            """)
    void theTitleLeavesOutWhereItIsBeforeWhatItIs(int columns, String expected) {
        Title title = new Title(List.of("2 Four waves", "2-1 The first wave"), "0 of 30");
        assertEquals(expected, row(columns, title::draw));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = ';', textBlock = """
            80; " Enter send  + - step  w wait  d states  ? keys  q back           Ctrl-C leaves"
            60; " Enter send  + - step  w wait  d states  ? keys  q back"
            55; " Enter send  + - step  w wait  d states  ? keys  q back"
            54; " Enter send  +- step  w wait  d states  ? keys  q back"
            53; " Enter send  w wait  d states  ? keys  q back"
            40; " Enter send  w wait  ? keys  q back"
            34; " Enter send  ? keys  q back"
            20; " Enter send  ? keys"
            """)
    void theFooterDropsTheLeastImportantKeyFirst(int columns, String expected) {
        assertEquals(expected, row(columns, KEYS::draw));
    }

    @Test
    void tooSmall() {
        Labels labels = Labels.in(Locale.ENGLISH);
        Frame frame = Picture.frame(30, 6, Glyphs.UNICODE, canvas -> new TooSmall(30, 6).draw(canvas, labels));
        Golden.check("too-small-30x6.en", frame);
    }

    @Test
    void tooSmallForMoreThanTheSentences() {
        assertEquals("""
                 It needs   |
                 60 x 20 or |
                 more.      |
                 q leave    |
                            |
                            |
                """, Picture.of(12, 6, canvas -> new TooSmall(12, 6).draw(canvas, Labels.in(Locale.ENGLISH))));
    }

    @Test
    void noSizeIsTooSmallToSaySo() {
        for (int columns = 1; columns < 60; columns++) {
            for (int rows = 1; rows < 20; rows++) {
                TooSmall notice = new TooSmall(columns, rows);
                for (Locale locale : Arrays.asList(Locale.ENGLISH, Locale.CHINESE)) {
                    String drawn = Picture.of(columns, rows, canvas -> notice.draw(canvas, Labels.in(locale)));
                    assertTrue(columns < 3 || !drawn.isBlank());
                }
            }
        }
    }

    private static String row(int columns, Consumer<Canvas> drawing) {
        String row = Picture.of(columns, 1, drawing);
        assertEquals(columns, row.length() - "|\n".length());
        return row.substring(0, columns).stripTrailing();
    }
}
