package lastack.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the plain RFC asks for where real sockets were probed, 16 endpoints, 20 segments each; and what those sockets did. */
class LiveMatrixTest {

    static List<String> probes() {
        return Notation.table("live-matrix.txt");
    }

    @Test
    void noProbeIsMissing() {
        assertEquals(320, probes().size());
    }

    @ParameterizedTest
    @MethodSource("probes")
    void answersAsTheRfcAsks(String probe) {
        List<String> cells = Notation.cells(probe, 8);
        Connection connection = Notation.endpoint(cells.get(1));
        Arrival arrival = Referee.arrive(connection, Notation.segment(cells.get(2)));
        String replies = Notation.text(arrival.replies());
        assertEquals(
                String.join(" | ", cells.subList(3, 6)),
                String.join(
                        " | ",
                        arrival.outcome().toString(),
                        arrival.next().state().toString(),
                        replies));
    }

    @ParameterizedTest
    @MethodSource("probes")
    void knowsWhatTheSocketDid(String probe) {
        List<String> cells = Notation.cells(probe, 8);
        Measured measured = new Measured(
                Notation.endpoint(cells.get(1)),
                cells.get(0).endsWith("orphan"),
                Notation.segment(cells.get(2)),
                Measured.outcome(cells.get(6), cells.get(7)));
        assertEquals(measured.seen(), measured.expected());
    }
}
