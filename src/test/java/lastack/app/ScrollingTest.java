package lastack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading on in the help and in the debrief, where 29 is the last line that can be the first. */
class ScrollingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            Down                    | 1
            Down Down Up            | 1
            Up                      | 0
            PageDown                | 10
            PageDown PageUp         | 0
            PageDown Up PageUp      | 0
            End                     | 29
            End Home                | 0
            x                       | 0
            """, delimiter = '|')
    void whatAKeyMovesTo(String keys, int line) {
        for (String start : new String[] {"?", "l Down Enter Down Enter f a Tab x Tab y Enter w Enter"}) {
            Player player = Player.of(SampleCourse.course(), 80, 24).types(start + " " + keys);
            assertEquals(
                    line,
                    line(player.told(new Msg.Seen(Math.min(29, line(player))))
                            .model()
                            .screen()),
                    start);
        }
    }

    private static int line(Player player) {
        return line(player.model().screen());
    }

    private static int line(Screen screen) {
        return screen instanceof Screen.Help help ? help.scroll() : ((Screen.Debrief) screen).scroll();
    }
}
