package lastack.tui;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import lastack.text.CellText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GlyphsTest {
    private static final Set<Glyph> WORDS_IN_ASCII = Set.of(Glyph.VERDICT_RIGHT, Glyph.VERDICT_WRONG);

    @ParameterizedTest
    @EnumSource(Glyph.class)
    void everyGlyphIsOneCellWide(Glyph glyph) {
        assertEquals(
                1,
                Glyphs.UNICODE
                        .of(glyph)
                        .codePointCount(0, Glyphs.UNICODE.of(glyph).length()));
        assertEquals(1, CellText.width(Glyphs.UNICODE.of(glyph)));
        assertEquals(
                WORDS_IN_ASCII.contains(glyph) ? 2 : 1, Glyphs.ASCII.of(glyph).length());
        assertTrue(Glyphs.ASCII.of(glyph).chars().allMatch(c -> c > ' ' && c <= '~'));
    }

    @ParameterizedTest
    @EnumSource(Glyph.class)
    void everyGlyphMayBeDrawn(Glyph glyph) {
        assertEquals(Glyphs.UNICODE.of(glyph), CellText.clean(Glyphs.UNICODE.of(glyph)));
    }

    @Test
    void nothingElseIsUsed() {
        String used = Arrays.stream(Glyph.values())
                .map(Glyphs.UNICODE::of)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(joining());
        String allowed = "─│┌┐└┘├┤┬┴━╌╎╵▸◂▾▴✓✗-✦✧"
                .codePoints()
                .sorted()
                .mapToObj(Character::toString)
                .collect(joining());
        assertEquals(allowed, used);
    }
}
