package lastack.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.googlecode.lanterna.TextColor;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColorDepthTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # TERM          | COLORTERM | NO_COLOR | --color | depth
            xterm-256color  |           |          | AUTO    | INDEXED
            tmux-256color   |           |          | AUTO    | INDEXED
            screen.xterm-256color |     |          | AUTO    | INDEXED
            xterm           |           |          | AUTO    | ANSI
            linux           |           |          | AUTO    | ANSI
            screen          |           |          | AUTO    | ANSI
            never-heard-of  |           |          | AUTO    | ANSI
            xterm-256color  | truecolor |          | AUTO    | TRUE_COLOR
            xterm           | 24bit     |          | AUTO    | TRUE_COLOR
            xterm           | TrueColor |          | AUTO    | TRUE_COLOR
            xterm           | yes       |          | AUTO    | ANSI
            xterm-256color  | truecolor | 1        | AUTO    | NONE
            xterm-256color  | truecolor | 0        | AUTO    | NONE
            xterm-256color  |           | ''       | AUTO    | INDEXED
            dumb            |           |          | AUTO    | NONE
                            |           |          | AUTO    | NONE
            xterm-256color  | truecolor |          | NEVER   | NONE
            xterm-256color  | truecolor | 1        | ALWAYS  | TRUE_COLOR
            xterm           |           | 1        | ALWAYS  | ANSI
            dumb            |           |          | ALWAYS  | ANSI
            """)
    void environmentAndOption(String term, String colorTerm, String noColor, ColorChoice choice, ColorDepth depth) {
        Map<String, String> environment = new HashMap<>();
        environment.put("TERM", term);
        environment.put("COLORTERM", colorTerm);
        environment.put("NO_COLOR", noColor);
        environment.values().removeIf(value -> value == null);
        assertEquals(depth, ColorDepth.of(environment, choice));
    }

    @ParameterizedTest
    @CsvSource({
        "255,0,0,    RED,            #ff0000",
        "0,255,255,  CYAN_BRIGHT,    #00ffff",
        "0,0,0,      BLACK,          #000000",
        "255,255,95, YELLOW_BRIGHT,  #ffff5f",
    })
    void aColorTheTerminalLacksIsTheNearest(int red, int green, int blue, TextColor.ANSI sixteen, String indexed) {
        TextColor wanted = new TextColor.RGB(red, green, blue);
        assertEquals(sixteen, NearestColor.of(wanted, ColorDepth.ANSI));
        TextColor nearest = NearestColor.of(wanted, ColorDepth.INDEXED);
        assertEquals(indexed, "#%02x%02x%02x".formatted(nearest.getRed(), nearest.getGreen(), nearest.getBlue()));
        assertEquals(wanted, NearestColor.of(wanted, ColorDepth.TRUE_COLOR));
        assertEquals(sixteen, NearestColor.of(sixteen, ColorDepth.INDEXED));
    }
}
