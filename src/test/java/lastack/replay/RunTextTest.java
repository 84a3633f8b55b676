package lastack.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import lastack.text.Lang;
import lastack.text.Words;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A run as lines. */
class RunTextTest {
    static Stream<Named<Replay>> everyLevel() {
        return Played.all().map(replay -> Named.of(replay.level().id(), replay));
    }

    /** Nothing that can happen is left without a sentence, in either language. */
    @ParameterizedTest
    @MethodSource("everyLevel")
    void everyLevelIsTold(Replay replay) {
        for (Lang lang : Lang.values()) {
            for (String line : RunText.of(replay, Words.in(lang))) {
                assertFalse(line.contains("{") || line.contains("null"), line);
            }
        }
    }

    @Test
    void aWrongTryAHintAndAMoveTakenBack() {
        Replay replay = Played.of("all-of-it-as-client", """
                FIN,ACK seq=4382 ack=9007
                hint
                FIN,ACK seq=4381 ack=9007
                undo""");
        List<String> lines = RunText.of(replay, Words.in(Lang.EN));
        assertEquals("""
                2-5 All of it, as client, seed 0.
                You are the client.
                You: the application calls close().
                You: ESTABLISHED. The server: ESTABLISHED.

                1. You send FIN,ACK seq=4382 ack=9007.
                  Not accepted.
                """, String.join("\n", lines.subList(0, 7)) + "\n");
        assertEquals(
                """
                3. You send FIN,ACK seq=4381 ack=9007.
                  Right, 5 points.
                  Your FIN took one number. Your direction is closed; the server may still send.
                  Rule R61, RFC 9293 section 3.10.4.
                  The server accepts it, answers ACK seq=9007 ack=4382 and goes to CLOSE-WAIT.
                  0.050 s. You: FIN-WAIT-1. The server: CLOSE-WAIT.

                4. You take the last move back.
                  0.000 s. You: ESTABLISHED. The server: ESTABLISHED.

                Left in the middle, with 0 of 30 points.
                """,
                String.join("\n", lines.subList(lines.indexOf("3. You send FIN,ACK seq=4381 ack=9007."), lines.size()))
                        + "\n");
    }
}
