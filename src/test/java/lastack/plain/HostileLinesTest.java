package lastack.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import lastack.app.Model;
import lastack.app.Performer;
import lastack.app.Update;
import lastack.course.Courses;
import lastack.store.MemoryKeeper;
import lastack.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes from a pipe is answered with a sentence, moves nothing that was not meant, and is never written on as it came. */
class HostileLinesTest {
    private static final Model FRESH = Model.fresh(Courses.builtIn().course(), 80, 24, 5, LocalDate.EPOCH);
    private static final String RIGHT = "FIN,ACK seq=x ack=y\n";

    private String said = "";
    private boolean middle;

    private void send(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        middle = Conversation.piped(
                        new ByteArrayInputStream(bytes),
                        out::append,
                        true,
                        0,
                        new Performer(new MemoryKeeper(Clock.systemUTC())),
                        Lang.EN,
                        Map.of(),
                        FRESH)
                .hold(Update.begin(FRESH))
                .middle();
        said = out.toString();
    }

    private void send(String lines) {
        send(("play first-wave\n" + lines).getBytes(StandardCharsets.UTF_8));
    }

    /** How often something is said, whatever lines it is broken into. */
    private long times(String sentence) {
        return said.replace('\n', ' ').split(Pattern.quote(sentence), -1).length - 1;
    }

    @Test
    void aMegabyteOnOneLineIsOneSentence() {
        byte[] line = new byte[1 << 20];
        Arrays.fill(line, (byte) 'A');
        send(new String(line, StandardCharsets.US_ASCII) + "\n" + RIGHT);
        assertEquals(1, times("That line is too long."));
        assertEquals(1, times("Right. 10 points."));
        assertTrue(said.length() < 10_000, "the line was written on");
    }

    @Test
    void anAnswerLongerThanAnyIsNone() {
        send(RIGHT + "wait\nanswer " + "b".repeat(900) + "\nb\n");
        assertEquals(1, times("is none of the answers."));
        assertEquals(1, times("Level 2-1 is solved. 30 of 30 points"), said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u001b[2J", "\u001b]0;title\u0007", "wait\u0000", "\u202e", "wait\u200b", "\u009b1m", "\ue000"})
    void whatSteersATerminalIsNoText(String line) {
        send(line + "\n" + RIGHT);
        assertEquals(1, times("That line holds something that is no text."), said);
        assertEquals(1, times("Right. 10 points."));
        assertClean();
    }

    @Test
    void whatIsNoUtf8IsNoText() {
        byte[] head = "play first-wave\nwa\u00ffit\n".getBytes(StandardCharsets.ISO_8859_1);
        send(head);
        assertEquals(1, times("That line holds something that is no text."), said);
        assertTrue(middle);
    }

    @Test
    void endsOfLinesOfEverySystemAndAByteOrderMark() {
        send("\ufeffplay first-wave\r\n\r\n  fin,ack   seq=X  ack=Y\t\r\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(1, times("Right. 10 points."), said);
        assertEquals(0, times("cannot be used"), said);
        assertTrue(middle);
    }

    /** The last line counts without its end, and the end in the middle of a level is no fault. */
    @Test
    void inputMayEndAnywhere() {
        for (int length = 0; length < RIGHT.length(); length++) {
            send(RIGHT.substring(0, length));
            assertTrue(middle);
            assertClean();
        }
        send(RIGHT.strip());
        assertEquals(1, times("Right. 10 points."));
        assertEquals(1, times("Bye. What you have played is saved"), said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FIN,ACK seq=99999999999 ack=9007",
                "FIN,ACK seq=4381",
                "ACK seq=4381 ack=9007 len=-1",
                "seq=",
                "=",
                "(",
                ")",
                ":",
                "FIN,ACK seq=z ack=y",
                "F. 4381:4382(0) ack 9007",
                "F. 4381:4381(99999) ack 9007",
                "answer b",
                "answer",
                "e",
                "e e",
                "play",
                "play nowhere",
                "states NOWHERE",
                "hint hint",
                "1",
                "-1",
                "yes",
                "undo",
                "e FIN seq",
                "%s%n",
                "{0}",
                "$1"
            })
    void whatCannotBeUsedChangesNothing(String line) {
        send(line + "\n" + RIGHT);
        assertEquals(1, times("Right. 10 points. You have 10 of 30 points."), said);
        assertClean();
    }

    /** Lines made of the pieces that lines are made of: none of them brings the program down. */
    @Test
    void anyMixture() {
        List<String> pieces = List.of(
                "FIN",
                ",",
                "ACK",
                " ",
                "seq=",
                "ack",
                "=",
                "x",
                "+",
                "1",
                "4294967296",
                "(",
                ")",
                ":",
                ".",
                "F.",
                "wait",
                "hint",
                "undo",
                "e",
                "answer",
                "states",
                "lab",
                "back",
                "levels",
                "menu",
                "settings",
                "play 2-1",
                "2",
                "b",
                "find",
                "about",
                "state",
                "CLOSED",
                "receives",
                "yes",
                "q",
                "z",
                "?",
                "中",
                "；",
                "events",
                "checks",
                "n");
        Random random = new Random(3);
        StringBuilder script = new StringBuilder();
        for (int line = 0; line < 3000; line++) {
            int most = 1 + random.nextInt(5);
            for (int piece = 0; piece < most; piece++) {
                script.append(pieces.get(random.nextInt(pieces.size())));
                script.append(random.nextBoolean() ? " " : "");
            }
            script.append('\n');
        }
        send(script.toString());
        assertClean();
        assertFalse(said.isEmpty());
    }

    private void assertClean() {
        assertTrue(said.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)));
    }
}
