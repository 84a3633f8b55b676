package lastack.tui;

import java.util.Locale;
import lastack.app.Model;
import lastack.app.Player;
import lastack.app.SampleCourse;
import lastack.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lab, cell by cell, reached with the keys that lead there. */
class LabScreensTest {
    /** From the menu of a fresh player. */
    private static final String LAB = "3 ";

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("lastack.tui.Screens#sizesAndLanguages")
    void everySceneInEachSizeAndLanguage(String size, Lang lang) {
        for (Scene scene : Scene.values()) {
            Golden.check(scene.file() + "-" + size + "." + lang.code(), frame(scene, size, lang, false));
        }
    }

    @Test
    void inAscii() {
        for (Scene scene : Scene.values()) {
            Golden.check("ascii-" + scene.file() + "-80x24.en", frame(scene, "80x24", Lang.EN, true));
        }
    }

    @Test
    void inTheMiddleOfAWall() {
        Golden.check("lab-200x50.en", frame(Scene.LAB, "200x50", Lang.EN, false));
        Golden.check("lab-conversation-100x30.en", frame(Scene.LAB_CONVERSATION, "100x30", Lang.EN, false));
    }

    @Test
    void inColours() {
        for (Scene scene : Scene.values()) {
            Golden.checkStyled(
                    scene.file() + "-80x24.en",
                    frame(scene, "80x24", Lang.EN, false),
                    Palette.of(Theme.DARK, Depth.INDEXED));
        }
    }

    private static Frame frame(Scene scene, String size, Lang lang, boolean ascii) {
        Player player = Player.of(SampleCourse.course(), Screens.columns(size), Screens.rows(size))
                .types(LAB + scene.keys);
        Model model = player.model();
        return Screens.frame(model, lang, ascii);
    }

    private enum Scene {
        LAB(""),
        /** A FIN that closes nothing, for it has no ACK. */
        LAB_DROPPED("a"),
        LAB_IMPOSSIBLE("Tab Tab Tab 2000 Tab"),
        LAB_EMPTY("Backspace Backspace Backspace Backspace"),
        /** An ACK where the application has closed: a FIN is due. */
        LAB_SENDS("[ c m a f +"),
        LAB_CALLS("c Up Up Up Up 0"),
        /** The four waves, seen by the one who closes first. */
        LAB_CONVERSATION("[ c m m m m"),
        LAB_TIMERS("[ c m m c Down Down"),
        /** CLOSE and its FIN are one act; what was asked stands beside the numbers. */
        LAB_CLOSES("[ c"),
        LAB_PENDING("[ [ c Up Up m c m m"),
        /** A second close() gives up reading, a third nothing. */
        LAB_CLOSES_TWICE("c m c"),
        LAB_REFUSED("c m c m m"),
        LAB_LINE("[ c m m m m y");

        private final String keys;

        Scene(String keys) {
            this.keys = keys;
        }

        String file() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
