package lastack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The header editor, key by key: what stands in a field after keys, and what it comes to. */
class EditorTest {
    private static final Map<String, SeqNum> LETTERS =
            Map.of("x", SeqNum.of(4381), "y", SeqNum.of(9007), "z", SeqNum.of(4294967295L));

    /** {@code .} is Backspace, {@code >} Tab; the keys come to seq of an editor that holds 4381 there, just entered. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # keys        | seq        | comes to
            9             | 9          | 9
            9007          | 9007       | 9007
            .             | 438        | 438
            .5            | 4385       | 4385
            +             | 4382       | 4382
            +5            | 43825      | 43825
            ---           | 4378       | 4378
            x             | x          | 4381
            X             | x          | 4381
            xy            | y          | 9007
            1x            | x          | 4381
            x+            | x+1        | 4382
            x+1           | x+1        | 4382
            x+800         | x+800      | 5181
            x-1           | x-1        | 4380
            x1            | x+1        | 4382
            x12           | x+12       | 4393
            x++           | x+2        | 4383
            x+1-          | x          | 4381
            x-+           | x          | 4381
            x+12.         | x+1        | 4382
            x+1.          | x          | 4381
            x+1.2         | x+2        | 4383
            z+1           | z+1        | 0
            0-            | 4294967295 | 4294967295
            4294967295+   | 0          | 0
            4294967295    | 4294967295 | 4294967295
            4294967296    | 4294967296 | TOO_LARGE
            99999999999   | 99999999999| TOO_LARGE
            999999999999  | 99999999999| TOO_LARGE
            4294967296+   | 4294967296 | TOO_LARGE
            x+1000000000  | x+100000000| 100004381
            x+999999999+  | x+999999999| 1000004380
            ....          | ''         | EMPTY
            .....         | ''         | EMPTY
            q             | 4381       | 4381
            """, delimiter = '|')
    void whatIsTypedIntoANumber(String keys, String seq, String comesTo) {
        Editor editor = typed(holding(), keys);
        assertEquals(seq, editor.seq());
        assertEquals(comesTo, comesTo(editor));
    }

    @Test
    void comingBackToAFieldTheNextDigitBeginsItAnew() {
        Editor editor = typed(holding(), "x+1>>>5");
        assertEquals("5", editor.seq());
    }

    @ParameterizedTest(name = "data {0}: {1}")
    @CsvSource(textBlock = """
            false | >     | ACK
            false | >>    | FLAGS
            false | >>>   | SEQ
            false | <     | FLAGS
            false | <<    | ACK
            true  | >>    | FLAGS
            true  | >>>   | LENGTH
            true  | >>>>  | SEQ
            true  | <     | LENGTH
            """, delimiter = '|')
    void tabGoesRoundTheFieldsFromTopToBottom(boolean data, String keys, Focus focus) {
        Editor editor = Editor.holding(segment(), data);
        assertEquals(focus, typed(editor, keys).focus());
    }

    /** Bytes of data have no letters and are never less than none. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            500   | 500  | 500
            x     | 0    | 0
            5+    | 6    | 6
            0-    | 0    | 0
            .     | ''   | 0
            9999999999 | 9999999999 | TOO_LARGE
            9999999999+| 9999999999 | TOO_LARGE
            """, delimiter = '|')
    void whatIsTypedAsLength(String keys, String length, String comesTo) {
        Editor editor = typed(Editor.holding(segment(), true), ">>>" + keys);
        assertEquals(length, editor.length());
        Draft draft = editor.read(LETTERS);
        assertEquals(
                comesTo,
                draft instanceof Draft.Ready ready
                        ? Integer.toString(ready.segment().length())
                        : ((Draft.Unfinished) draft).lack().toString());
    }

    @Test
    void digitsTypedAmongTheFlagsGoToTheFirstNumber() {
        Editor editor = typed(Editor.empty(false), "4381");
        assertEquals("4381", editor.seq());
        assertEquals(Focus.SEQ, editor.focus());
    }

    /** What is missing is named from top to bottom; ack matters only where the segment has one. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # keys     | field | lack
            F          | SEQ   | EMPTY
            A>1        | ACK   | EMPTY
            A>1>4294967296 | ACK | TOO_LARGE
            A>4294967296>  | SEQ | TOO_LARGE
            """, delimiter = '|')
    void whatIsMissingIsNamed(String keys, Focus field, Draft.Lack lack) {
        assertEquals(
                new Draft.Unfinished(field, lack),
                typed(Editor.empty(false), keys).read(LETTERS));
    }

    @Test
    void withoutAckTheFieldMayStayEmpty() {
        Segment fin = new Segment(Flags.of(Flag.FIN), SeqNum.of(4381), SeqNum.ZERO, 0, Segment.DEFAULT_WINDOW);
        assertEquals(new Draft.Ready(fin), typed(Editor.empty(false), "F>x").read(LETTERS));
    }

    private static Editor holding() {
        return Editor.holding(segment(), false);
    }

    private static Segment segment() {
        return new Segment(Flags.of(Flag.ACK), SeqNum.of(4381), SeqNum.of(9007), 0, Segment.DEFAULT_WINDOW);
    }

    private static String comesTo(Editor editor) {
        Draft draft = editor.read(LETTERS);
        return draft instanceof Draft.Ready ready
                ? ready.segment().seq().toString()
                : ((Draft.Unfinished) draft).lack().toString();
    }

    private static Editor typed(Editor start, String keys) {
        Editor editor = start;
        for (char key : keys.toCharArray()) {
            editor = switch (key) {
                case '.' -> editor.erased();
                case '>' -> editor.moved(true);
                case '<' -> editor.moved(false);
                case '+' -> editor.stepped(1, LETTERS);
                case '-' -> editor.stepped(-1, LETTERS);
                case 'F' -> editor.toggled(Flag.FIN);
                case 'A' -> editor.toggled(Flag.ACK);
                default -> editor.typed(Character.toLowerCase(key), LETTERS);
            };
        }
        return editor;
    }
}
