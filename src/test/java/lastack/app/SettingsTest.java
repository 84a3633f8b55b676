package lastack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings: language, colours, ASCII, motion. */
class SettingsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # keys                     | language | theme        | ascii | motion
            Right                      | EN       | AUTO         | false | true
            Right Right                | ZH       | AUTO         | false | true
            Right Right Right          | AUTO     | AUTO         | false | true
            Left                       | ZH       | AUTO         | false | true
            Enter                      | EN       | AUTO         | false | true
            Down Right                 | AUTO     | DARK         | false | true
            Down Left                  | AUTO     | COLOUR_BLIND | false | true
            Down Right Right Right     | AUTO     | CONTRAST     | false | true
            Down Down Right            | AUTO     | AUTO         | true  | true
            Down Down Left             | AUTO     | AUTO         | true  | true
            Down Down Enter Enter      | AUTO     | AUTO         | false | true
            Up Enter                   | AUTO     | AUTO         | false | false
            Tab Tab Tab Enter          | AUTO     | AUTO         | false | false
            Down Down Down Down Enter  | EN       | AUTO         | false | true
            x                          | AUTO     | AUTO         | false | true
            """, delimiter = '|')
    void whatKeysChoose(
            String keys, Preferences.Language language, Preferences.Palette theme, boolean ascii, boolean motion) {
        Preferences chosen = player().types(keys).model().preferences();
        assertEquals(new Preferences(language, theme, ascii, motion), chosen);
    }

    @Test
    void whatIsChosenIsKeptAtOnce() {
        Player player = player().types("Right Down Down Down Enter");
        assertEquals(
                List.of(
                        new Preferences(Preferences.Language.EN, Preferences.Palette.AUTO, false, true).toString(),
                        new Preferences(Preferences.Language.EN, Preferences.Palette.AUTO, false, false).toString()),
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
