package lastack.tui;

import java.time.Duration;
import java.util.stream.Stream;
import lastack.app.Learner;
import lastack.app.Model;
import lastack.app.Player;
import lastack.app.SampleCourse;
import lastack.quiz.SampleDecks;
import lastack.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every theme, at every depth that it differs at: the screens that between them use every role. What one sees in a terminal that shows
 * these files is what a player sees.
 */
class ThemeScreensTest {
    private static final String TO_FIRST = "l Down Enter Down Enter ";
    private static final String ROUND =
            "2 Enter a Enter n a c Enter n CLOSED Enter n Down Enter n 4382 Enter n f a Tab 4381 Tab 9007 Enter n ";

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of("dark", Theme.DARK, Depth.INDEXED),
                Arguments.of("dark-true", Theme.DARK, Depth.TRUE),
                Arguments.of("light", Theme.LIGHT, Depth.INDEXED),
                Arguments.of("light-true", Theme.LIGHT, Depth.TRUE),
                Arguments.of("contrast", Theme.HIGH_CONTRAST, Depth.INDEXED),
                Arguments.of("colour-blind", Theme.COLOUR_BLIND, Depth.INDEXED),
                Arguments.of("16-on-dark", Theme.DARK, Depth.SIXTEEN),
                Arguments.of("16-on-light", Theme.LIGHT, Depth.SIXTEEN),
                Arguments.of("16-on-any", Theme.ANY, Depth.SIXTEEN),
                Arguments.of("no-colour", Theme.DARK, Depth.NONE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void looks(String name, Theme theme, Depth depth) {
        Palette palette = Palette.of(theme, depth);
        Golden.checkStyled("theme-" + name + "-menu", played(""), palette);
        Golden.checkStyled("theme-" + name + "-right", played(TO_FIRST + "f a Tab x Tab y Enter"), palette);
        Golden.checkStyled("theme-" + name + "-wrong", played(TO_FIRST + "f a Tab x + Tab y Enter"), palette);
        Golden.checkStyled("theme-" + name + "-memory", remembered(), palette);
    }

    private static Frame played(String keys) {
        Player player = Player.of(SampleCourse.course(), 80, 24);
        return Screens.frame(
                keys.isEmpty() ? player.model() : player.types(keys).model(), Lang.EN, false);
    }

    private static Frame remembered() {
        Model model = Learner.of(SampleDecks.decks(), 80, 24)
                .types(ROUND)
                .waits(Duration.ofDays(3))
                .types("m")
                .model();
        return Screens.frame(model, Lang.EN, false);
    }
}
