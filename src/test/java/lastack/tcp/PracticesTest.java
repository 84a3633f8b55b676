package lastack.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is listed in practice, whole: {@code tolerance stacks[ orphan]: state[ replies]}, with {@code /} between outcomes. The rows follow
 * the list of divergences; the probes of real sockets stand in tables of their own.
 */
class PracticesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            # D01: one past the window. FreeBSD has 65700 octets of room where its header says 65535.
            ESTABLISHED una=1000 nxt=1000 rcv=5000 wnd=100 | RST seq=5100 | D01 Linux,gVisor: ESTABLISHED ACK seq=1000 ack=5000
            FIN-WAIT-1 una=1000 nxt=1001 rcv=5000 wnd=100 | ACK seq=5100 ack=1001 | D01 Linux,gVisor: FIN-WAIT-2
            ESTABLISHED una=1000 nxt=1000 rcv=5000 wnd=65535 | RST seq=70600 | D01 FreeBSD: ESTABLISHED ACK seq=1000 ack=5000
            ESTABLISHED una=1000 nxt=1000 rcv=5000 wnd=65534 | RST seq=70600 |
            # gVisor takes text there, once the peer's FIN has come, for text in the window: no ACK by itself, and none of a shut window.
            CLOSE-WAIT una=1000 nxt=1000 rcv=5001 wnd=100 | ACK seq=5101 ack=1000 |
            CLOSE-WAIT una=1000 nxt=1000 rcv=5001 wnd=0 | ACK seq=5001 ack=1000 len=1 |
            # D02, D16: the ack of what is old counts; FreeBSD does so for a bare ACK in LAST-ACK.
            CLOSING una=1000 nxt=1001 rcv=5001 | FIN,ACK seq=5000 ack=1001 | D02 Linux: TIME-WAIT
            LAST-ACK una=1000 nxt=1001 rcv=5001 | ACK seq=5000 ack=1001 | D16 FreeBSD: CLOSED
            FIN-WAIT-1 una=1000 nxt=1001 rcv=5000 | FIN,ACK seq=5000 ack=1000 | D16 FreeBSD: CLOSING FIN,ACK seq=1000 ack=5001
            FIN-WAIT-1 una=900 nxt=1001 rcv=5000 | FIN,ACK seq=5000 ack=950 | D16 FreeBSD: CLOSING FIN,ACK seq=1000 ack=5001
            # D03: N-1, but only once the peer's FIN has come.
            CLOSE-WAIT una=1000 nxt=1000 rcv=5001 | RST seq=5000 | D03 Linux: CLOSED
            ESTABLISHED una=1000 nxt=1000 rcv=5001 | RST seq=5000 | D17 smoltcp: ESTABLISHED ACK seq=1000 ack=5001
            # D04: bytes that were never sent.
            ESTABLISHED una=1000 nxt=1000 rcv=5000 | FIN,ACK seq=5000 ack=999 | D04 Linux: ESTABLISHED ACK seq=1000 ack=5000
            ESTABLISHED una=1000 nxt=1000 rcv=5000 iss=900 | FIN,ACK seq=5000 ack=999 |
            # D05: the same packets have two right answers, after shutdown() and after close().
            FIN-WAIT-2 una=1001 nxt=1001 rcv=5000 | ACK seq=5000 ack=1001 len=10 | D05 Linux orphan: CLOSED RST seq=1001
            FIN-WAIT-2 una=1001 nxt=1001 rcv=5000 | SYN seq=5010 | D05 Linux orphan: CLOSED RST,ACK seq=0 ack=5011
            # D07: reopening wants a listener, so the answer stands beside the RFC's own.
            TIME-WAIT una=1001 nxt=1001 rcv=5001 wnd=100 | SYN seq=9000 | D07 Linux,gVisor,FreeBSD: SYN-RECEIVED SYN,ACK seq=66538 ack=9001
            TIME-WAIT una=1001 nxt=1001 rcv=5001 wnd=100 | RST seq=5002 | D07 Linux,FreeBSD: TIME-WAIT
            # R21: and so does ignoring the exact reset, which Linux does by a switch and FreeBSD always.
            TIME-WAIT una=1001 nxt=1001 rcv=5001 wnd=100 | RST seq=5001 | D07 Linux,FreeBSD: TIME-WAIT
            TIME-WAIT una=1001 nxt=1001 rcv=5001 wnd=100 | RST seq=5000 |
            # D04 again: where the window is shut, nothing else of it is looked at.
            ESTABLISHED una=1000 nxt=1000 rcv=5000 wnd=0 | ACK seq=5000 ack=999 | D04 Linux: ESTABLISHED ACK seq=1000 ack=5000
            # D09, D10, D11
            SYN-RECEIVED una=1000 nxt=1001 rcv=5001 | SYN seq=5000 | D09 Linux: SYN-RECEIVED SYN,ACK seq=1000 ack=5001
            SYN-RECEIVED una=1000 nxt=1001 rcv=5001 | SYN seq=5010 | D09 Linux: LISTEN RST,ACK seq=0 ack=5011
            SYN-RECEIVED active una=1000 nxt=1001 rcv=5001 | SYN,ACK seq=5000 ack=1001 | D10 Linux: ESTABLISHED ACK seq=1001 ack=5001
            SYN-RECEIVED active una=1000 nxt=1001 rcv=5001 | ACK seq=5001 ack=1000 | D10 Linux: ESTABLISHED
            SYN-RECEIVED active una=1000 nxt=1001 rcv=5001 wnd=100 | ACK seq=5101 ack=1001 | D01 Linux: ESTABLISHED
            LISTEN iss=0 | SYN,FIN seq=5000 | D11 Linux: LISTEN
            SYN-SENT una=1000 nxt=1001 | SYN,FIN,ACK seq=5000 ack=1001 | D11 Linux: ESTABLISHED ACK seq=1001 ack=5001
            # D12: across the peer's FIN.
            CLOSE-WAIT una=1000 nxt=1000 rcv=5001 | ACK seq=4990 ack=1000 len=20 | D12 Linux: CLOSED RST seq=1000
            # D17: smoltcp, lwIP, gVisor.
            ESTABLISHED una=1000 nxt=1000 rcv=5000 | RST seq=5010 | D17 smoltcp: CLOSED
            SYN-RECEIVED una=1000 nxt=1001 rcv=5001 | RST seq=5010 | D17 smoltcp: LISTEN
            LAST-ACK una=1000 nxt=1001 rcv=5001 | ACK seq=5001 ack=1000 |
            ESTABLISHED una=1000 nxt=1000 rcv=5000 | RST seq=4999 | D17 smoltcp: ESTABLISHED ACK seq=1000 ack=5000
            FIN-WAIT-2 una=1001 nxt=1001 rcv=5000 reader=GONE | FIN seq=5000 | D17 lwIP: TIME-WAIT ACK seq=1001 ack=5001
            ESTABLISHED una=1000 nxt=1000 rcv=5000 | ACK seq=5000 ack=1001 | D17 gVisor: ESTABLISHED
            TIME-WAIT una=1001 nxt=1001 rcv=5001 | SYN seq=4000 | D07 gVisor,FreeBSD: TIME-WAIT
            TIME-WAIT una=1001 nxt=1001 rcv=5001 | SYN,ACK seq=5001 ack=1001 | D17 lwIP: TIME-WAIT RST,ACK seq=1001 ack=5002
            # D18: nothing at all is said to what has no ACK flag.
            ESTABLISHED una=1000 nxt=1000 rcv=5000 | FIN seq=4000 | D18 Linux,gVisor: ESTABLISHED
            CLOSE-WAIT una=1000 nxt=1000 rcv=5001 | FIN seq=4000 | D18 Linux,gVisor: CLOSE-WAIT
            SYN-RECEIVED active una=1000 nxt=1001 rcv=5001 | FIN seq=4000 | D18 Linux: SYN-RECEIVED
            # D20: a window of zero.
            ESTABLISHED una=1000 nxt=1000 rcv=5000 wnd=0 | FIN,ACK seq=5000 ack=1000 | D20 Linux,smoltcp: CLOSE-WAIT ACK seq=1000 ack=5001
            ESTABLISHED una=1000 nxt=1000 rcv=5000 wnd=0 | FIN,ACK seq=5000 ack=1000 len=1 |
            # Given up by its application, it is asked as that alone: the RFC's own answer is then a reset, too.
            FIN-WAIT-2 una=1001 nxt=1001 rcv=5000 reader=GONE | ACK seq=5000 ack=1001 len=10 |
            FIN-WAIT-2 una=1001 nxt=1001 rcv=5000 reader=GONE | RST seq=5010 | D05 Linux orphan: CLOSED
            FIN-WAIT-1 una=1000 nxt=1001 rcv=5000 reader=GONE wnd=100 | ACK seq=5100 ack=1001 | D01 Linux orphan: FIN-WAIT-2
            FIN-WAIT-1 una=1000 nxt=1001 rcv=5000 reader=GONE wnd=100 | ACK seq=4990 ack=1001 len=10 | D05 Linux orphan: FIN-WAIT-2
            # Nothing is listed where all do the same.
            CLOSED iss=0 | FIN,ACK seq=5000 ack=1000 |
            FIN-WAIT-2 una=1001 nxt=1001 rcv=5000 | FIN,ACK seq=5000 ack=1001 |
            TIME-WAIT una=1001 nxt=1001 rcv=5001 listen | SYN seq=9000 |
            """)
    void lists(String endpoint, String segment, String listed) {
        List<Practice> practices = Referee.inPractice(Notation.endpoint(endpoint), Notation.segment(segment));
        assertEquals(
                listed == null ? "" : listed,
                practices.stream().map(PracticesTest::text).collect(Collectors.joining(" / ")));
    }

    /** D17: a FIN ahead of its turn is forgotten, so what fills the gap does not end the connection. */
    @Test
    void smoltcpForgetsAnEarlyFin() {
        Connection given = Notation.endpoint("ESTABLISHED una=1000 nxt=1000 rcv=5000");
        Connection early = Referee.arrive(given, Notation.segment("FIN,ACK seq=5010 ack=1000 len=10"))
                .next();
        List<Practice> practices = Referee.inPractice(early, Notation.segment("ACK seq=5000 ack=1000 len=10"));
        assertEquals(
                List.of("D17 smoltcp: ESTABLISHED ACK seq=1000 ack=5020"),
                practices.stream().map(PracticesTest::text).toList());
    }

    /** Over all probes: each outcome once for each kind of socket, by a stack that the tolerance names, and never the RFC's. */
    @Test
    void listsOnlyWhatDiffers() {
        List<String> probes = new ArrayList<>(Notation.table("kernel-probes.txt"));
        probes.addAll(Notation.table("live-matrix.txt"));
        int listed = 0;
        for (String row : probes) {
            String[] cells = row.split("\\|");
            Connection endpoint = Notation.endpoint(cells[1].strip());
            Segment segment = Notation.segment(cells[2].strip());
            Arrival plain = Referee.arrive(endpoint, segment);
            String rfc = Measured.outcome(plain.next().state().toString(), Notation.text(plain.replies()));
            List<Practice> practices = Referee.inPractice(endpoint, segment);
            List<String> outcomes = new ArrayList<>();
            for (Practice practice : practices) {
                assertFalse(Measured.text(practice).equals(rfc), row);
                assertTrue(practice.tolerance().stacks().stream().anyMatch(practice.stacks()::contains), row);
                outcomes.add(practice.orphan() + " " + Measured.text(practice));
            }
            assertEquals(outcomes.stream().distinct().toList(), outcomes, row);
            listed += outcomes.size();
        }
        assertTrue(listed >= 500, listed + " outcomes");
    }

    private static String text(Practice practice) {
        String stacks = practice.stacks().stream().map(Stack::toString).collect(Collectors.joining(","));
        return practice.tolerance() + " " + stacks + (practice.orphan() ? " orphan" : "") + ": "
                + Measured.text(practice);
    }
}
