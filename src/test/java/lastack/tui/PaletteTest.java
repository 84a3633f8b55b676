package lastack.tui;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TextColor;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    /** Lines and what is also said elsewhere may be weaker than what has to be read. */
    private static final Set<Role> NEED_NOT_BE_READ = EnumSet.of(Role.FAINT, Role.GHOST, Role.MARK_OFF, Role.HEAT_NEW);

    /** Measured when the themes were designed, with the formula of WCAG 2. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            DARK,  TEXT,        12.1
            DARK,  STRONG,      16.1
            DARK,  DIM,          6.2
            DARK,  GHOST,        4.1
            DARK,  FAINT,        2.3
            DARK,  ACCENT,       9.1
            DARK,  YOU,         11.4
            DARK,  PEER,        10.2
            DARK,  YOU_BEFORE,   4.7
            DARK,  PEER_BEFORE,  5.5
            DARK,  RIGHT,       10.8
            DARK,  WRONG,        8.1
            DARK,  MARK,         9.8
            DARK,  FOCUS,        8.3
            LIGHT, TEXT,        13.2
            LIGHT, DIM,          6.1
            LIGHT, GHOST,        3.9
            LIGHT, FAINT,        1.9
            LIGHT, ACCENT,       4.7
            LIGHT, YOU,          7.0
            LIGHT, PEER,         7.9
            LIGHT, RIGHT,        4.7
            LIGHT, WRONG,        5.4
            LIGHT, MARK,         5.6
            """)
    void contrastIsAsDesigned(Theme theme, Role role, double expected) {
        assertEquals(expected, contrast(theme, role), 0.06);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DARK,          YOU_BADGE,   9.0
            DARK,          PEER_BADGE,  9.0
            COLOUR_BLIND,  RIGHT,       7.75
            COLOUR_BLIND,  WRONG,       7.75
            COLOUR_BLIND,  ACCENT,      7.75
            """)
    void contrastIsAtLeast(Theme theme, Role role, double least) {
        double contrast = contrast(theme, role);
        assertTrue(contrast >= least, role + " has " + contrast);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void highContrastIsSevenToOneEverywhere(Role role) {
        double contrast = contrast(Theme.HIGH_CONTRAST, role);
        assertTrue(contrast >= 7, role + " has " + contrast);
    }

    /** 4.5 to 1 is what WCAG asks of text; the heat cells of the light theme show their percent in words beside them. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void whatHasToBeReadCanBeRead(Role role) {
        if (NEED_NOT_BE_READ.contains(role)) {
            return;
        }
        double least = role.name().startsWith("HEAT") || role.name().endsWith("BEFORE") ? 3 : 4.5;
        assertAll(Set.of(Theme.DARK, Theme.LIGHT, Theme.COLOUR_BLIND).stream().map(theme -> () -> {
            double contrast = contrast(theme, role);
            assertTrue(contrast >= least, theme + " " + role + " has " + contrast);
        }));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            TEXT,       #d0d0d0, #121212
            STRONG,     #eeeeee, #121212
            DIM,        #949494, #121212
            GHOST,      #767676, #121212
            FAINT,      #4e4e4e, #121212
            ACCENT,     #d7af5f, #121212
            MARK,       #ffd7af, #303030
            MARK_LABEL, #d7af87, #303030
            FOCUS,      #1c1c1c, #d7af5f
            FIELD,      #d0d0d0, #303030
            SELECTED,   #eeeeee, #3a3a3a
            YOU,        #87d7d7, #121212
            YOU_BEFORE, #5f8787, #121212
            PEER,       #d7afff, #121212
            PEER_BEFORE,#8787af, #121212
            RIGHT,      #87d787, #121212
            WRONG,      #ff8787, #121212
            """)
    void trueColourIsTheSameColourExactly(Role role, String foreground, String background) {
        Style style = Palette.of(Theme.DARK, Depth.TRUE).style(role);
        assertEquals(foreground, hex(style.foreground()));
        assertEquals(background, hex(style.background()));
    }

    @Test
    void everyRoleHasAValueInEveryTheme() {
        for (Theme theme : Theme.values()) {
            for (Depth depth : Depth.values()) {
                for (Role role : Role.values()) {
                    assertNotNull(Palette.of(theme, depth).style(role));
                }
            }
        }
    }

    @Test
    void withSixteenColoursTheGroundIsTheTerminalsOwn() {
        for (Theme theme : Theme.values()) {
            for (Role role : Role.values()) {
                Style style = Palette.of(theme, Depth.SIXTEEN).style(role);
                assertEquals(TextColor.ANSI.DEFAULT, style.background(), role.name());
            }
        }
    }

    @Test
    void withoutColourBoldAndReverseSayWhatMatters() {
        EnumSet<Role> bold = EnumSet.noneOf(Role.class);
        EnumSet<Role> reverse = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            Style style = Palette.of(Theme.DARK, Depth.NONE).style(role);
            assertEquals(TextColor.ANSI.DEFAULT, style.foreground());
            assertEquals(TextColor.ANSI.DEFAULT, style.background());
            if (style.bold()) {
                bold.add(role);
            }
            if (style.reverse()) {
                reverse.add(role);
            }
        }
        assertEquals(
                EnumSet.of(
                        Role.STRONG,
                        Role.ACCENT,
                        Role.MARK_ON,
                        Role.RIGHT_STRONG,
                        Role.WRONG_STRONG,
                        Role.WRONG_FIELD,
                        Role.HEAT_WEAK),
                bold);
        assertEquals(
                EnumSet.of(
                        Role.FOCUS,
                        Role.SELECTED,
                        Role.SELECTED_DIM,
                        Role.YOU_BADGE,
                        Role.PEER_BADGE,
                        Role.WRONG_FIELD),
                reverse);
    }

    /** Several terminals draw bold as a brighter colour, or with a font whose lines do not meet. */
    @Test
    void linesAreNeverBold() {
        for (Theme theme : Theme.values()) {
            for (Depth depth : Depth.values()) {
                assertFalse(Palette.of(theme, depth).style(Role.FAINT).bold());
            }
        }
    }

    private static double contrast(Theme theme, Role role) {
        Style style = Palette.of(theme, Depth.TRUE).style(role);
        double one = luminance(style.foreground());
        double other = luminance(style.background());
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(TextColor colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static String hex(TextColor colour) {
        return "#%02x%02x%02x".formatted(colour.getRed(), colour.getGreen(), colour.getBlue());
    }
}
