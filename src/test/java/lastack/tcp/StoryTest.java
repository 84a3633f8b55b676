package lastack.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an endpoint remembers: the retransmission queue, the window, what it owes. */
class StoryTest {

    @Test
    void oneThingAfterAnother() {
        Connection now = Connection.closed(SeqNum.ZERO);
        List<String> wrong = new ArrayList<>();
        String last = "";
        int rows = 0;
        for (String line : Notation.table("stories.txt")) {
            if (!line.contains("|")) {
                now = Notation.led(now, line);
                last = line;
                continue;
            }
            List<String> cells = Notation.cells(line, 2);
            String actual = switch (cells.get(0)) {
                case "due" -> Notation.text(Referee.due(now));
                case "state" -> now.state().toString();
                case "window" -> Integer.toString(now.snd().wnd());
                default -> throw new AssertionError("not understood: " + line);
            };
            if (!cells.get(1).equals(actual)) {
                wrong.add("after: " + last + "\nexpected: " + cells.get(1) + "\n     was: " + actual);
            }
            rows++;
        }
        assertTrue(rows > 0);
        assertEquals("", String.join("\n", wrong));
    }

    /** What an application reads decides how much room the next segment offers; a header has 16 bits for it (3.1). */
    @Test
    void theWindowIsWhatTheApplicationLeaves() {
        Connection now = Notation.endpoint("ESTABLISHED una=1000 nxt=1000 rcv=5000 owes-ack");
        Connection little = now.receiving(now.rcv().withWindow(7));
        assertEquals(7, Referee.due(little).get(0).window());
        Connection much = now.receiving(now.rcv().withWindow(100_000));
        assertEquals(65535, Referee.due(much).get(0).window());
        assertEquals(100_000, much.rcv().wnd());
    }

    @Test
    void whoReadsLeavesNothingUnread() {
        ReceiveSpace rcv = Notation.endpoint("ESTABLISHED una=1000 nxt=1000 rcv=5010 reader=idle unread=10")
                .rcv();
        assertEquals(0, rcv.readBy(Reader.READS).unread());
        assertEquals(10, rcv.readBy(Reader.GONE).unread());
    }

    /** The next connection has an application that reads, unless this one is only slow. */
    @Test
    void aNewConnectionIsReadAgain() {
        Connection gone = Notation.endpoint("CLOSED iss=1000 reader=gone");
        assertEquals(
                Reader.READS, Referee.call(gone, new Call.Open()).next().rcv().reader());
        Connection idle = Notation.endpoint("CLOSED iss=1000 reader=idle");
        assertEquals(
                Reader.IDLE, Referee.call(idle, new Call.Open()).next().rcv().reader());
    }

    /** R38, R39: what a segment meets where somebody listens while the old connection is still in TIME-WAIT, and with which number of ours. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TIME-WAIT una=1001 nxt=1001 rcv=5001 wnd=100 | SYN seq=5002            | LISTEN
            TIME-WAIT una=1001 nxt=1001 rcv=5001 wnd=100 | SYN seq=90000           | LISTEN
            TIME-WAIT una=1001 nxt=1001 rcv=5001 wnd=100 | SYN seq=5001            | LISTEN
            TIME-WAIT una=1001 nxt=1001 rcv=5001 wnd=100 | SYN seq=5000            | TIME-WAIT
            TIME-WAIT una=1001 nxt=1001 rcv=5001 wnd=100 | SYN,ACK seq=5002 ack=1001 | TIME-WAIT
            TIME-WAIT una=1001 nxt=1001 rcv=5001 wnd=100 | FIN,ACK seq=5002 ack=1001 | TIME-WAIT
            FIN-WAIT-2 una=1001 nxt=1001 rcv=5001        | SYN seq=5002            | FIN-WAIT-2
            """)
    void aNewSynMeetsTheListener(String endpoint, String segment, String meets) {
        Connection met = Referee.givingWay(Notation.endpoint(endpoint), Notation.segment(segment));
        assertEquals(meets, met.state().toString());
        assertEquals(SeqNum.of(1001), met.snd().nxt());
    }

    /** What arrives is hostile: no more than a bound is kept, and what is in turn is taken all the same. */
    @Test
    void holesWithoutEndAreNotKept() {
        Connection now = Notation.endpoint("ESTABLISHED una=1000 nxt=1000 rcv=5000");
        for (int hole = 1; hole <= 2 * ReceiveSpace.MOST_HELD; hole++) {
            now = Referee.arrive(now, Notation.segment("ACK ack=1000 len=1 seq=" + (5000 + 2 * hole)))
                    .next();
        }
        assertEquals(ReceiveSpace.MOST_HELD, now.rcv().held().size());
        Connection filled = Referee.arrive(now, Notation.segment("ACK seq=5000 ack=1000 len=2"))
                .next();
        assertEquals(SeqNum.of(5003), filled.rcv().nxt());
        assertEquals(ReceiveSpace.MOST_HELD - 1, filled.rcv().held().size());
    }
}
