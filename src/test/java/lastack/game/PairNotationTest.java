package lastack.game;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moves of a pair as lines: those that were written can be read, and nothing else is taken for one. */
class PairNotationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "client 4 send FIN,ACK seq=4381 ack=9007 len=0",
                "server 0 slip RST seq=4294967295 len=12",
                "server 12 slip seq=0 len=0",
                "client 999999 wait",
                "server 3 let-in",
                "client 3 refuse",
            })
    void aLineAndBack(String line) {
        assertEquals(line, PairNotation.write(PairNotation.read(line).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "client",
                "client 4",
                "client 4 ",
                "peer 4 wait",
                "client -1 wait",
                "client 1000000 wait",
                "client 4 wait for it",
                "client 4 send",
                "client 4 send wait",
                "client 4 send answer x",
                "client 4 send FIN,ACK seq=4294967296 ack=0",
                "client 4 send XYZ seq=1",
                "client 4 let-in\n",
                "client 4 undo",
                "CLIENT 4 wait",
                "client 4 wait ",
            })
    void nothingElse(String line) {
        assertEquals(Optional.empty(), PairNotation.read(line));
    }

    @Test
    void longLinesAreNobodysMove() {
        assertEquals(Optional.empty(), PairNotation.read("client 4 send " + "A".repeat(100_000)));
    }
}
