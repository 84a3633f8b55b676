package lastack.tui;

import java.util.Locale;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Player;
import lastack.app.SampleCourse;
import lastack.game.Bilingual;
import lastack.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The screens around the game, cell by cell, reached with the keys that lead there. */
class ShellScreensTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("lastack.tui.Screens#sizesAndLanguages")
    void everyScreenInEachSizeAndLanguage(String size, Lang lang) {
        for (Scene scene : Scene.values()) {
            Golden.check(scene.file() + "-" + size + "." + lang.code(), frame(scene, size, lang, false));
        }
    }

    @Test
    void everyScreenInAscii() {
        for (Scene scene : Scene.values()) {
            Golden.check("ascii-" + scene.file() + "-80x24.en", frame(scene, "80x24", Lang.EN, true));
        }
    }

    @Test
    void everyScreenInColours() {
        for (Scene scene : Scene.values()) {
            Golden.checkStyled(
                    scene.file() + "-80x24.en",
                    frame(scene, "80x24", Lang.EN, false),
                    Palette.of(Theme.DARK, Depth.INDEXED));
        }
    }

    private static Frame frame(Scene scene, String size, Lang lang, boolean ascii) {
        Player player = Player.of(SampleCourse.course(), Screens.columns(size), Screens.rows(size));
        Model model = scene.reached(player);
        return Screens.frame(model, lang, ascii);
    }

    /** What is on the screen, and the keys that bring it there. */
    private enum Scene {
        MENU_FIRST(""),
        MENU(Keys.FIRST + Keys.SECOND + "q"),
        LEVELS(Keys.FIRST + Keys.SECOND + "l"),
        LEVELS_WORLD("l"),
        LEVELS_SEARCH("l / wave"),
        LEVELS_NOT_FOUND("l / nowhere Enter"),
        SETTINGS("o Down"),
        HELP_MENU("?"),
        HELP_PLAY(Keys.TO_FIRST + "?"),
        DEBRIEF("l / all-of Enter Enter " + Keys.ALL_OF_IT),
        DEBRIEF_CLEAN(Keys.FIRST),
        STEPPING("l / all-of Enter Enter " + Keys.ALL_OF_IT + "t t"),
        STEPPING_WRONG("l / all-of Enter Enter " + Keys.ALL_OF_IT + "t Right Right Right Right Right t Left"),
        NOTICE("") {
            @Override
            Model reached(Player player) {
                return player.told(new Msg.Noted(new Bilingual(
                                "What was kept of your progress is damaged. It was set aside as progress.db.broken, nothing of"
                                        + " it was deleted, and a new one was begun.",
                                "保存的进度已损坏。它已另存为 progress.db.broken，没有删除任何内容，并新建了一份。")))
                        .model();
            }
        };

        private final String keys;

        Scene(String keys) {
            this.keys = keys;
        }

        String file() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        Model reached(Player player) {
            return keys.isEmpty() ? player.model() : player.types(keys).model();
        }
    }

    /** Ways through the course, each from the menu or from where the one before ends. */
    private static final class Keys {
        static final String TO_FIRST = "l Down Enter Down Enter ";

        /** Solves the first wave, and shows what to take from it. */
        static final String FIRST = TO_FIRST + "f a Tab x Tab y Enter w Enter ";

        /** The second wave: first with the number of the FIN itself, then right. */
        static final String SECOND = "n w a Tab y Tab x Enter + Enter Enter ";

        /** A hint for the first wave; the last ACK first with the number of the FIN itself. */
        static final String ALL_OF_IT = "h f a Tab x Tab y Enter w w f x + Tab y Enter + Enter Enter ";
    }
}
