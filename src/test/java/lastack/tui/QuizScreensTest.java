package lastack.tui;

import java.time.Duration;
import java.util.Locale;
import lastack.app.Learner;
import lastack.app.Model;
import lastack.quiz.SampleDecks;
import lastack.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The screens of a quiz, cell by cell, reached with the keys that lead there. */
class QuizScreensTest {
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
    void whatCarriesColour() {
        for (Scene scene : new Scene[] {Scene.STUDY_WRONG, Scene.STUDY_MEMORY}) {
            Golden.checkStyled(
                    scene.file() + "-80x24.en",
                    frame(scene, "80x24", Lang.EN, false),
                    Palette.of(Theme.DARK, Depth.INDEXED));
        }
    }

    private static Frame frame(Scene scene, String size, Lang lang, boolean ascii) {
        Learner learner = Learner.of(SampleDecks.decks(), Screens.columns(size), Screens.rows(size));
        Model model =
                learner.types(scene.keys).waits(scene.later).types(scene.then).model();
        return Screens.frame(model, lang, ascii);
    }

    /** What is on the screen, and the keys that bring it there; the menu's second row is the quiz. */
    private enum Scene {
        STUDY_DECKS("2 Down"),
        STUDY_DECKS_LATER(Keys.ALL, Duration.ofDays(3), "q 2"),
        STUDY_QUESTION("2 Enter b 3"),
        STUDY_WRONG("2 Enter a Enter"),
        STUDY_SEVERAL("2 Enter a Enter n a c"),
        STUDY_TYPED("2 Enter a Enter n a c Enter n CLO"),
        STUDY_TYPED_WRONG("2 Enter a Enter n a c Enter n CLOSED Enter"),
        STUDY_SEGMENT(Keys.TO_SEGMENT + "f"),
        STUDY_SEGMENT_WRONG(Keys.TO_SEGMENT + "f Tab 4381 Enter"),
        STUDY_END(Keys.ALL),
        STUDY_MEMORY(Keys.ALL, Duration.ofDays(3), "m"),
        STUDY_DAYS(Keys.ALL, Duration.ofDays(3), "m Tab"),
        STUDY_EXAM("2 e"),
        STUDY_HELP("2 ?");

        private final String keys;
        private final Duration later;
        private final String then;

        Scene(String keys) {
            this(keys, Duration.ZERO, "");
        }

        Scene(String keys, Duration later, String then) {
            this.keys = keys;
            this.later = later;
            this.then = then;
        }

        String file() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Ways through a round of all six questions. */
    private static final class Keys {
        static final String TO_SEGMENT = "2 Enter a Enter n a c Enter n CLOSED Enter n Down Enter n 4382 Enter n ";

        /** Two of them wrong. */
        static final String ALL = TO_SEGMENT + "f a Tab 4381 Tab 9007 Enter n ";
    }
}
