package lastack.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lastack.tcp.State;
import org.junit.jupiter.api.Test;

/** What is said of each segment, without looking ahead. */
class TracerTest {

    /** The last ACK is lost; the server, whose FIN comes again, was not told at once that it had arrived. */
    @Test
    void tellsTheStoryOfALostLastAck() {
        Traced traced = Traced.of(Traced.capture("lost_last_ack.pcap"), End.CLIENT);
        assertEquals("""
                client SYN_OPENS            SYN-SENT null
                server SYN_ACK              ESTABLISHED SYN-RECEIVED
                client ACK_OF_SYN           ESTABLISHED SYN-RECEIVED
                client DATA                 ESTABLISHED SYN-RECEIVED
                server ACK                  ESTABLISHED ESTABLISHED
                server DATA                 ESTABLISHED ESTABLISHED
                client ACK                  ESTABLISHED ESTABLISHED
                client FIN                  FIN-WAIT-1 ESTABLISHED
                server ACK_OF_FIN           FIN-WAIT-2 CLOSE-WAIT
                server FIN_SECOND           TIME-WAIT LAST-ACK
                client ACK_OF_LAST_FIN      TIME-WAIT LAST-ACK
                server FIN_AGAIN            TIME-WAIT LAST-ACK
                client ACK_FROM_TIME_WAIT   TIME-WAIT LAST-ACK
                """, traced.sightings().stream().map(TracerTest::line).collect(Collectors.joining()));
        Account account = traced.accounts().get(0);
        assertEquals(Closing.FOUR_SEGMENTS, account.closing());
        assertEquals(ClosedBy.CLIENT, account.closedBy());
        assertEquals(Optional.of(End.CLIENT), account.near());
        assertEquals(List.of(13L, 1L), List.of(account.segments(), account.retransmissions()));
    }

    /** What the server sent is acknowledged to it once it acknowledges in turn the segment that said so. */
    @Test
    void theFarEndLearnsWhatHasReachedIt() {
        List<Sighting> sightings =
                Traced.of(Traced.capture("lost_last_ack.pcap"), End.CLIENT).sightings();
        assertEquals(
                List.of(4071303776L, 4071303976L, 4071303976L),
                Stream.of(8, 11, 13)
                        .map(frame -> sightings.get(frame - 1).receiver())
                        .map(receiver ->
                                receiver == null ? 0 : receiver.snd().una().value())
                        .toList());
    }

    /** Of each incarnation: the near end has received what has passed it, and a long journey tells which end that is. */
    @Test
    void theClientIsOpenWhenTheAnswerToItsSynHasPassed() {
        for (End near : new End[] {null, End.CLIENT}) {
            List<Sighting> sightings =
                    Traced.of(Traced.capture("half_open_new_syn.pcap"), near).sightings();
            assertEquals(State.ESTABLISHED, sightings.get(1).client());
            assertEquals(State.ESTABLISHED, sightings.get(12).client());
        }
    }

    private static String line(Sighting sighting) {
        return String.format(
                "%s %-20s %s %s%n", sighting.from(), sighting.finding().reason(), sighting.client(), sighting.server());
    }
}
