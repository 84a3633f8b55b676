package lastack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings: language, colours, ASCII, motion, plain mode. */
class SettingsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # keys                     | language | theme        | ascii | motion | plain
            Right                      | EN       | AUTO         | false | true  | false
            Right Right                | ZH       | AUTO         | false | true  | false
            Right Right Right          | AUTO     | AUTO         | false | true  | false
            Left                       | ZH       | AUTO         | false | true  | false
            Enter                      | EN       | AUTO         | false | true  | false
            Down Right                 | AUTO     | DARK         | false | true  | false
            Down Left                  | AUTO     | COLOUR_BLIND | false | true  | false
            Down Right Right Right     | AUTO     | CONTRAST     | false | true  | false
            Down Down Right            | AUTO     | AUTO         | true  | true  | false
            Down Down Left             | AUTO     | AUTO         | true  | true  | false
            Down Down Enter Enter      | AUTO     | AUTO         | false | true  | false
            Up Enter                   | AUTO     | AUTO         | false | true  | true
            Tab Tab Tab Enter          | AUTO     | AUTO         | false | false | false
            Down Down Down Down Enter  | AUTO     | AUTO         | false | true  | true
            Tab Tab Tab Tab Tab Enter  | EN       | AUTO         | false | true  | false
            x                          | AUTO     | AUTO         | false | true  | false
            """, delimiter = '|')
    void whatKeysChoose(
            String keys,
            Preferences.Language language,
            Preferences.Palette theme,
            boolean ascii,
            boolean motion,
            boolean plain) {
        Preferences chosen = player().types(keys).model().preferences();
        assertEquals(new Preferences(language, theme, ascii, motion, plain, true), chosen);
    }

    @Test
    void whatIsChosenIsKeptAtOnce() {
        Player player = player().types("Right Down Down Down Enter");
        assertEquals(
                List.of(
                        new Preferences(Preferences.Language.EN, Preferences.Palette.AUTO, false, true)
                                .afterTour()
                                .toString(),
                        new Preferences(Preferences.Language.EN, Preferences.Palette.AUTO, false, false)
                                .afterTour()
                                .toString()),
                player.kept());
    }

    @Test
    void whatWasKeptIsThereAtTheStart() {
        Preferences kept = new Preferences(Preferences.Language.ZH, Preferences.Palette.LIGHT, true, false);
        Player player = Player.of(SampleCourse.course(), 80, 24, new Kept(kept, List.of()));
        assertEquals(kept, player.model().preferences());
    }

    @ParameterizedTest
    @CsvSource({"q", "o", "Esc"})
    void backWhereOneCameFrom(String key) {
        Player player = Player.of(SampleCourse.course(), 80, 24).types("l / wave Enter o Down " + key);
        assertEquals("wave", ((Screen.Levels) player.model().screen()).search());
    }

    private static Player player() {
        return Player.of(SampleCourse.course(), 80, 24).types("o");
    }
}
