package lastack.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaretTest {

    /** {@code <} is the introducer of a control sequence. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # from   | to      | bytes
              5  5   | 5  5    | ""
              5  5   | 0  0    | <H
              5  5   | 0  9    | <10H
              5  5   | 9  0    | <;10H
              5  5   | 79 22   | <23;80H
              5  5   | 0  5    | "\r"
              5  5   | 0  6    | "\r\n"
              5  5   | 6  5    | <C
              5  5   | 15 5    | <10C
              5  5   | 4  5    | "\b"
              5  5   | 2  5    | <3D
              99 0   | 2  0    | <;3H
            """)
    void movesWithTheFewestBytes(String from, String to, String bytes) {
        Caret caret = new Caret();
        Frame frame = new Frame();
        move(caret, from, frame);
        frame.clear();
        move(caret, to, frame);
        String sent = new String(frame.bytes(), 0, frame.length(), StandardCharsets.US_ASCII);
        assertEquals(bytes, sent.replace("\u001b[", "<"));
    }

    private static void move(Caret caret, String place, Frame frame) {
        String[] numbers = place.strip().split(" +");
        caret.to(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), frame);
    }
}
