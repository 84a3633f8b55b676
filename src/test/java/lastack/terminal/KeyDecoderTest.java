package lastack.terminal;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a terminal sends and the keys it means. {@code \e} is an escape character, {@code \x7f} a byte, {@code {30}} a pause
 * of so many milliseconds in which nothing comes; C, A and S before a key's name are Ctrl, Alt and Shift.
 */
class KeyDecoderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '\0', textBlock = """
            a                     | a
            Q+1                   | Q + 1
            é                     | é
            关闭，。              | 关 闭 ， 。
            \\r                   | Enter
            \\n                   | Enter
            \\r\\n                | Enter
            \\r\\x00              | Enter
            \\r\\r                | Enter Enter
            \\n\\n                | Enter Enter
            \\r\\n\\r\\n          | Enter Enter
            \\n\\r                | Enter Enter
            \\rq                  | Enter q
            \\r{31}\\n            | Enter Enter
            4\\r2                 | 4 Enter 2
            \\t                   | Tab
            \\e[Z                 | ReverseTab
            \\x7f                 | Backspace
            \\x08                 | Backspace
            \\x01\\x1a            | C-a C-z
            \\x03                 | C-c
            \\x0c                 | C-l
            \\x00                 | C-space
            \\x1c\\x1d\\x1e\\x1f  | C-\\ C-] C-^ C-_
            """)
    void plainKeys(String bytes, String keys) {
        assertKeys(keys, bytes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '\0', textBlock = """
            \\e[A\\e[B\\e[C\\e[D     | ArrowUp ArrowDown ArrowRight ArrowLeft
            \\eOA\\eOB\\eOC\\eOD     | ArrowUp ArrowDown ArrowRight ArrowLeft
            \\e[1;2A                 | S-ArrowUp
            \\e[1;3B                 | A-ArrowDown
            \\e[1;5C                 | C-ArrowRight
            \\e[1;8D                 | CAS-ArrowLeft
            \\e[1;9D                 | A-ArrowLeft
            \\eO5A                   | C-ArrowUp
            \\e[a\\e[b\\e[c\\e[d     | S-ArrowUp S-ArrowDown S-ArrowRight S-ArrowLeft
            \\eOa\\eOb\\eOc\\eOd     | C-ArrowUp C-ArrowDown C-ArrowRight C-ArrowLeft
            \\e\\e[A                 | A-ArrowUp
            \\e\\eOB                 | A-ArrowDown
            \\e[H\\eOH\\e[1~\\e[7~   | Home Home Home Home
            \\e[F\\eOF\\e[4~\\e[8~   | End End End End
            \\e[2~\\e[3~             | Insert Delete
            \\e[5~\\e[6~             | PageUp PageDown
            \\e[3;5~                 | C-Delete
            \\e[3$\\e[5^\\e[6@       | S-Delete C-PageUp CS-PageDown
            \\e[1;5H                 | C-Home
            \\eOP\\eOQ\\eOR\\eOS     | F1 F2 F3 F4
            \\e[P\\e[Q\\e[R\\e[S     | F1 F2 F3 F4
            \\e[1;2P\\e[1;5R         | S-F1 C-F3
            \\e[[A\\e[[B\\e[[E       | F1 F2 F5
            \\e[11~\\e[14~\\e[15~    | F1 F4 F5
            \\e[17~\\e[21~           | F6 F10
            \\e[23~\\e[24~           | F11 F12
            \\e[25~\\e[29~\\e[33~    | F13 F16 F19
            \\eOM\\eOp\\eOy\\eOk\\eOm| Enter 0 9 + -
            """)
    void sequences(String bytes, String keys) {
        assertKeys(keys, bytes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '\0', textBlock = """
            \\e{30}                  | Escape
            \\e{29}                  |
            \\e{30}q                 | Escape q
            \\e{30}\\e{30}           | Escape Escape
            \\e\\e{30}               | Escape Escape
            \\e\\e\\e{30}            | Escape Escape Escape
            \\eq                     | A-q
            \\e{10}q                 | A-q
            \\e关                    | A-关
            \\e\\r                   | A-Enter
            \\e\\x7f                 | A-Backspace
            \\e\\x01                 | CA-a
            \\e\\eq                  | Escape A-q
            \\e[{100}                | A-[
            \\eO{100}                | A-O
            \\eP{100}                | A-P
            \\e]{100}q               | A-] q
            \\e\\\\                  | A-\\
            \\e[1;{100}q             | q
            """)
    void escapeAloneAndAlt(String bytes, String keys) {
        assertKeys(keys, bytes);
    }

    /** Each is followed by a plain key, which must come through alone. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '\0', textBlock = """
            \\e[<0;10;5M             | mouse button down, 1006
            \\e[<0;10;5m             | mouse button up, 1006
            \\e[32;10;5M             | mouse, 1015
            \\e[M !!                 | mouse, X10
            \\e[I                    | focus gained
            \\e[O                    | focus lost
            \\e[?62;22c              | primary device attributes
            \\e[>41;354;0c           | secondary device attributes
            \\e[24;80R               | cursor position report
            \\e[1;1R                 | cursor position report at the corner
            \\e[0n                   | status report
            \\e[8;24;80t             | window size report
            \\e[?2026;2$y            | mode report
            \\e[?0u                  | keyboard protocol report
            \\e]11;rgb:0000/0000/0000\\e\\\\ | background colour, ended by ESC \\
            \\e]11;rgb:0000/0000/0000\\x07   | background colour, ended by BEL
            \\eP1+r436f=323536\\e\\\\        | terminfo reply
            \\eP>\\x7cxterm(388)\\e\\\\      | version reply
            \\e_Gi=31;OK\\e\\\\              | graphics reply
            \\e[201~                 | end of a paste that never began
            \\e[99~                  | no key that we know
            \\e[999999999999~        | numbers beyond reason
            \\e[99999999999999999999;2~ | the same
            \\e[;;;;;;;;;;;;;;;;;;;;;;;;;;;y | empty numbers
            \\eOz                    | no keypad key
            \\e[[z                   | no function key of the console
            \\x80                    | a lone continuation byte
            \\xff\\xfe               | never in UTF-8
            \\xc3                    | a character cut short
            \\xc0\\xaf               | a slash in two bytes
            \\xe0\\x80\\xaf          | a slash in three
            \\xed\\xa0\\x80          | half a surrogate pair
            \\xf4\\x90\\x80\\x80     | beyond Unicode
            \\xf0\\x9f\\x98\\x80     | an emoji: a KeyStroke cannot hold it
            \\xc2\\x9b               | U+009B, which introduces sequences
            \\xe2\\x80\\xae          | U+202E, which turns the direction of text
            """)
    void swallowed(String bytes, String what) {
        assertKeys("k", bytes + "k");
        assertKeys("ArrowUp", bytes + "\\e[A");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '\0', textBlock = """
            \\e[200~ab\\e[201~c        | S-a S-b c
            \\e[200~关 2\\e[201~       | S-关 S-space S-2
            \\e[200~4382\\n\\e[201~    | S-4 S-3 S-8 S-2
            \\e[200~a\\r\\nb\\tc\\e[201~ | S-a S-space S-b S-space S-c
            \\e[200~a\\x1b[31mb\\e[201~| S-a S-[ S-3 S-1 S-m S-b
            \\e[200~\\e[20\\e[201~     | S-[ S-2 S-0
            \\e[200~a\\x00\\x7f\\x08b\\e[201~ | S-a S-b
            \\e[200~\\e[201~k          | k
            \\e[200~ab{1000}k          | S-a S-b k
            \\e[200~ab\\x03k           | C-c k
            """)
    void paste(String bytes, String keys) {
        assertKeys(keys, bytes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            \\e
            \\e\\e
            \\e[
            \\e[1;5
            \\e[[
            \\e[M
            \\eO
            \\e]52;c;
            \\eP
            \\xe5\\x85
            """)
    void controlCComesThroughAnything(String bytes) {
        assertKeys("C-c", bytes + "\\x03");
    }

    @Test
    void aLongPasteIsCut() {
        String pasted = "\\e[200~" + "x".repeat(100_000) + "\\e[201~k";
        String[] keys = decode(pasted, 4096).split(" ");
        assertEquals(PasteText.LIMIT + 1, keys.length);
        assertEquals("k", keys[keys.length - 1]);
    }

    @Test
    void aStringWithoutEndIsGivenUp() {
        assertEquals("C-a k", decode("\\e]" + "1".repeat(65_536) + "\\x01k", 4096));
        assertEquals("k", decode("\\e]" + "1".repeat(30_000) + "{1000}k", 4096));
    }

    @Test
    void nothingIsWaitedForAfterAKey() {
        KeyDecoder decoder = new KeyDecoder();
        byte[] bytes = {0x1b, '[', 'A', '\r'};
        decoder.feed(bytes, 4, 0, key -> {});
        assertFalse(decoder.isWaiting());
        decoder.feed(bytes, 1, 5, key -> {});
        assertTrue(decoder.isWaiting());
        assertEquals(5 + KeyDecoder.ESCAPE_NANOS, decoder.deadline());
    }

    /** After any bytes at all and a pause, keys are themselves again. */
    @Test
    void anyBytesAtAll() {
        long seed = System.nanoTime();
        System.out.println("KeyDecoderTest.anyBytesAtAll: seed " + seed);
        Random random = new Random(seed);
        String[] pieces = {"\u001b", "[", "O", "]", "P", "M", "200~", "201~", "\r", "\n", ";", "1", "$", "\\", "关", "<"
        };
        for (int run = 0; run < 20_000; run++) {
            KeyDecoder decoder = new KeyDecoder();
            List<KeyStroke> keys = new ArrayList<>();
            long now = 0;
            int sent = 0;
            for (int i = random.nextInt(20); i >= 0; i--) {
                byte[] bytes = new byte[1 + random.nextInt(8)];
                random.nextBytes(bytes);
                if (random.nextBoolean()) {
                    bytes = pieces[random.nextInt(pieces.length)].getBytes(StandardCharsets.UTF_8);
                }
                decoder.feed(bytes, bytes.length, now, keys::add);
                sent += bytes.length;
                now += random.nextInt(4) * 20_000_000L;
                decoder.flush(now, keys::add);
            }
            decoder.flush(now + KeyDecoder.TEXT_NANOS, keys::add);
            assertFalse(decoder.isWaiting(), "seed " + seed);
            assertTrue(keys.size() <= sent, "seed " + seed);
            keys.clear();
            decoder.feed(new byte[] {'k', '4'}, 2, now + 2 * KeyDecoder.TEXT_NANOS, keys::add);
            assertEquals("k 4", names(keys), "seed " + seed);
        }
    }

    private static void assertKeys(String expected, String bytes) {
        String wanted = expected == null ? "" : expected;
        assertEquals(wanted, decode(bytes, Integer.MAX_VALUE), "in one piece");
        assertEquals(wanted, decode(bytes, 1), "byte by byte");
    }

    /** The names of the keys that are decoded when so many bytes come at a time. */
    private static String decode(String script, int piece) {
        KeyDecoder decoder = new KeyDecoder();
        List<KeyStroke> keys = new ArrayList<>();
        long now = 0;
        for (String part : script.split("(?=\\{)|(?<=})")) {
            if (part.startsWith("{")) {
                now += Long.parseLong(part.substring(1, part.length() - 1)) * 1_000_000;
                decoder.flush(now, keys::add);
                continue;
            }
            byte[] bytes = bytes(part);
            for (int from = 0; from < bytes.length; from += Math.min(piece, bytes.length - from)) {
                byte[] some = java.util.Arrays.copyOfRange(bytes, from, from + Math.min(piece, bytes.length - from));
                decoder.feed(some, some.length, now, keys::add);
            }
        }
        return names(keys);
    }

    private static byte[] bytes(String script) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < script.length(); i++) {
            char c = script.charAt(i);
            if (c != '\\') {
                out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            i++;
            switch (script.charAt(i)) {
                case 'e' -> out.write(0x1b);
                case 'r' -> out.write('\r');
                case 'n' -> out.write('\n');
                case 't' -> out.write('\t');
                case '\\' -> out.write('\\');
                case 'x' -> {
                    out.write(Integer.parseInt(script.substring(i + 1, i + 3), 16));
                    i += 2;
                }
                default -> throw new IllegalArgumentException(script);
            }
        }
        return out.toByteArray();
    }

    private static String names(List<KeyStroke> keys) {
        return keys.stream().map(KeyNames::of).collect(joining(" "));
    }
}
