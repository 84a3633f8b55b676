package lastack.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.googlecode.lanterna.TextColor;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import lastack.app.Preferences;
import lastack.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SkinTest {
    /** The command line goes before what was chosen, and that before the environment. */
    @ParameterizedTest(name = "--lang {0}, chosen {1}, LC_ALL {2}, LANG {3}")
    @CsvSource(textBlock = """
            # --lang | chosen | LC_ALL | LANG        | language
                     | AUTO   |        |             | EN
                     | AUTO   |        | zh_CN.UTF-8 | ZH
                     | AUTO   |        | de_DE.UTF-8 | EN
                     | AUTO   | C      | zh_CN.UTF-8 | EN
                     | EN     |        | zh_CN.UTF-8 | EN
                     | ZH     |        | en_US.UTF-8 | ZH
            ZH       | EN     |        | en_US.UTF-8 | ZH
            EN       | ZH     |        | zh_CN.UTF-8 | EN
            """, delimiter = '|')
    void whichLanguage(Lang option, Preferences.Language chosen, String lcAll, String lang, Lang expected) {
        Map<String, String> environment = new HashMap<>();
        put(environment, "LC_ALL", lcAll);
        put(environment, "LANG", lang);
        Surroundings surroundings = new Surroundings(option, false, Depth.INDEXED, environment);
        Skin skin = Skin.of(new Preferences(chosen, Preferences.Palette.AUTO, false, true), surroundings);
        assertEquals(expected, skin.lang());
        assertEquals(expected == Lang.ZH ? "菜单" : "menu", skin.labels().text(ShellLabel.DO_MENU));
    }

    /** {@code COLORFGBG} is what rxvt, Konsole and others set: two or three numbers, the last of them the ground. */
    @ParameterizedTest(name = "chosen {0}, COLORFGBG {1}")
    @CsvSource(textBlock = """
            AUTO         |              | DARK
            AUTO         | 0;15         | LIGHT
            AUTO         | 0;default;15 | LIGHT
            AUTO         | 0;7          | LIGHT
            AUTO         | 15;0         | DARK
            AUTO         | 12;8         | DARK
            AUTO         | 15           | LIGHT
            AUTO         | 0;default    | DARK
            AUTO         | 0;           | DARK
            AUTO         | ;            | DARK
            AUTO         | 0;15;nonsense | DARK
            DARK         | 0;15         | DARK
            LIGHT        | 15;0         | LIGHT
            CONTRAST     | 0;15         | HIGH_CONTRAST
            COLOUR_BLIND |              | COLOUR_BLIND
            """, delimiter = '|')
    void whichColours(Preferences.Palette chosen, String colorFgBg, Theme expected) {
        Map<String, String> environment = new HashMap<>();
        put(environment, "COLORFGBG", colorFgBg);
        Surroundings surroundings = new Surroundings(null, false, Depth.TRUE, environment);
        Skin skin = Skin.of(new Preferences(Preferences.Language.AUTO, chosen, false, true), surroundings);
        assertSame(Palette.of(expected, Depth.TRUE), skin.palette());
    }

    /** With sixteen colours the ground is the terminal's own, so it matters whether it is known. */
    @ParameterizedTest(name = "chosen {0}, COLORFGBG {1}, TERM {2}")
    @CsvSource(textBlock = """
            AUTO   |      | xterm | ANY
            AUTO   |      |       | ANY
            AUTO   |      | linux | DARK
            AUTO   | 15;0 | xterm | DARK
            AUTO   | 0;15 | xterm | LIGHT
            AUTO   | 0;default | rxvt | ANY
            DARK   |      | xterm | DARK
            LIGHT  |      | linux | LIGHT
            """, delimiter = '|')
    void whichOfSixteenColours(Preferences.Palette chosen, String colorFgBg, String term, Theme expected) {
        Map<String, String> environment = new HashMap<>();
        put(environment, "COLORFGBG", colorFgBg);
        put(environment, "TERM", term);
        Surroundings surroundings = new Surroundings(null, false, Depth.SIXTEEN, environment);
        Skin skin = Skin.of(new Preferences(Preferences.Language.AUTO, chosen, false, true), surroundings);
        assertSame(Palette.of(expected, Depth.SIXTEEN), skin.palette());
    }

    /** White and yellow vanish on a light ground, blue on a dark one: the names of colours promise no more than that. */
    @Test
    void whatIsReadOnAnyGroundHasNoColourThatVanishesOnOne() {
        Set<TextColor> vanishing = Set.of(
                TextColor.ANSI.WHITE,
                TextColor.ANSI.WHITE_BRIGHT,
                TextColor.ANSI.YELLOW,
                TextColor.ANSI.YELLOW_BRIGHT,
                TextColor.ANSI.CYAN,
                TextColor.ANSI.CYAN_BRIGHT,
                TextColor.ANSI.GREEN_BRIGHT,
                TextColor.ANSI.BLACK,
                TextColor.ANSI.BLUE);
        for (Role role : Role.values()) {
            TextColor colour = Palette.of(Theme.ANY, Depth.SIXTEEN).style(role).foreground();
            assertFalse(vanishing.contains(colour), role + " is " + colour);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDepthIsTheTerminals(Depth depth) {
        Surroundings surroundings = new Surroundings(null, false, depth, Map.of());
        assertSame(
                Palette.of(Theme.ANY, depth),
                Skin.of(Preferences.DEFAULT, surroundings).palette());
    }

    @ParameterizedTest(name = "--ascii {0}, chosen {1}")
    @CsvSource({"false,false,UNICODE", "true,false,ASCII", "false,true,ASCII", "true,true,ASCII"})
    void whichSigns(boolean option, boolean chosen, Glyphs expected) {
        Surroundings surroundings = new Surroundings(null, option, Depth.NONE, Map.of());
        Preferences preferences = new Preferences(Preferences.Language.AUTO, Preferences.Palette.AUTO, chosen, true);
        assertEquals(expected, Skin.of(preferences, surroundings).glyphs());
    }

    @ParameterizedTest(name = "LC_ALL {0}, LC_CTYPE {1}, LANG {2}")
    @CsvSource(textBlock = """
                       |             |             | UNICODE
                       |             | C           | ASCII
                       |             | POSIX       | ASCII
                       |             | C.UTF-8     | UNICODE
                       |             | en_US.utf8  | UNICODE
                       |             | zh_CN.GB18030 | ASCII
                       |             | en_US       | ASCII
            C          |             | en_US.UTF-8 | ASCII
                       | en_US.UTF-8 | C           | UNICODE
            en_US.UTF-8 | C          | C           | UNICODE
            """, delimiter = '|')
    void signsThatTheLocaleCanTell(String lcAll, String lcCtype, String lang, Glyphs expected) {
        Map<String, String> environment = new HashMap<>();
        put(environment, "LC_ALL", lcAll);
        put(environment, "LC_CTYPE", lcCtype);
        put(environment, "LANG", lang);
        Surroundings surroundings = new Surroundings(null, false, Depth.INDEXED, environment);
        assertEquals(expected, Skin.of(Preferences.DEFAULT, surroundings).glyphs());
    }

    private static void put(Map<String, String> environment, String name, String value) {
        if (value != null) {
            environment.put(name, value);
        }
    }
}
