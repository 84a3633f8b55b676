package lastack.game;

import org.junit.jupiter.api.Test;

/** A bad road: what is lost comes again by a timer, what is doubled or late does no harm. */
class TroubleTest {

    @Test
    void yourLastAckIsLost() {
        Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: close
                peer app: CLOSE-WAIT +200 close
                network:  you ACK 1 drop
                goal:     CLOSED CLOSED
                before:   FIN,ACK seq=x ack=y; wait; wait
                10 ACK seq=x+1 ack=y+1
                0  wait
                20 ACK seq=x+1 ack=y+1
                0  wait
                """).goes("""
                ACK seq=x+1 ack=y+1 | required 10 R94 | TIME-WAIT LAST-ACK | > ACK seq=x+1 ack=y+1 lost
                wait                | required 0 R56  | TIME-WAIT LAST-ACK | peer RETRANSMISSION; < FIN,ACK seq=y ack=x+1 again
                ACK seq=x+1 ack=y+1 | required 20 R94 | TIME-WAIT CLOSED   | > ACK seq=x+1 ack=y+1
                wait                | required 0      | CLOSED CLOSED      | you TIME_WAIT
                """).solved(30, 3);
    }

    @Test
    void yourFirstFinIsLost() {
        Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: close
                network:  you FIN,ACK 1 drop
                goal:     FIN-WAIT-2 CLOSE-WAIT
                10 FIN,ACK seq=x ack=y
                0  wait
                20 FIN,ACK seq=x ack=y
                0  wait
                """).goes("""
                FIN,ACK seq=x ack=y | required 10 R61 | FIN-WAIT-1 ESTABLISHED | > FIN,ACK seq=x ack=y lost
                FIN,ACK seq=x ack=y | useless -0 move:no-patience:R59 | FIN-WAIT-1 ESTABLISHED |
                wait                | required 0      | FIN-WAIT-1 ESTABLISHED | you RETRANSMISSION
                FIN,ACK seq=x+1 ack=y | harmful -6 seq:again-is-new:R59 | FIN-WAIT-1 ESTABLISHED |
                wait                | useless -6 move:it-comes-by-itself:R59 | FIN-WAIT-1 ESTABLISHED |
                FIN,ACK seq=x ack=y | required 8 R59  | FIN-WAIT-1 CLOSE-WAIT  | > FIN,ACK seq=x ack=y again
                wait                | required 0 R44  | FIN-WAIT-2 CLOSE-WAIT  | < ACK seq=y ack=x+1
                """).solved(18, 1);
    }

    @Test
    void yourAckOfTheirFinIsLost() {
        Playing.of("""
                you:      server ESTABLISHED y=9007
                peer:     client ESTABLISHED x=4381
                your app: CLOSE-WAIT +3000 close
                peer app: close
                network:  you ACK 1 drop
                goal:     CLOSED TIME-WAIT
                before:   wait
                10 ACK seq=y ack=x+1
                0  wait
                10 ACK seq=y ack=x+1
                0  wait
                10 FIN,ACK seq=y ack=x+1
                0  wait
                """).goes("""
                ACK seq=y ack=x+1     | required 10 R94 | CLOSE-WAIT FIN-WAIT-1 | > ACK seq=y ack=x+1 lost
                wait                  | required 0 R55  | CLOSE-WAIT FIN-WAIT-1 | peer RETRANSMISSION; < FIN,ACK seq=x ack=y again
                ACK seq=y ack=x+1     | required 10 R94 | CLOSE-WAIT FIN-WAIT-2 | > ACK seq=y ack=x+1
                wait                  | required 0      | CLOSE-WAIT FIN-WAIT-2 | you close
                FIN,ACK seq=y ack=x+1 | required 10 R62 | LAST-ACK TIME-WAIT    | > FIN,ACK seq=y ack=x+1
                wait                  | required 0 R46  | CLOSED TIME-WAIT      | < ACK seq=x+1 ack=y+1
                """).solved(30, 3);
    }

    @Test
    void theirLastAckIsLost() {
        Playing.of("""
                you:      server ESTABLISHED y=9007
                peer:     client ESTABLISHED x=4381
                your app: CLOSE-WAIT close
                peer app: close
                network:  peer ACK 1 drop
                goal:     CLOSED TIME-WAIT
                before:   wait
                10 FIN,ACK seq=y ack=x+1
                0  wait
                10 FIN,ACK seq=y ack=x+1
                0  wait
                """).goes("""
                FIN,ACK seq=y ack=x+1 | required 10 R62 | LAST-ACK TIME-WAIT | > FIN,ACK seq=y ack=x+1; < ACK seq=x+1 ack=y+1 lost
                wait                  | required 0      | LAST-ACK TIME-WAIT | you RETRANSMISSION
                FIN,ACK seq=y ack=x+1 | required 10 R59 | LAST-ACK TIME-WAIT | > FIN,ACK seq=y ack=x+1 again
                wait                  | required 0 R46  | CLOSED TIME-WAIT   | < ACK seq=x+1 ack=y+1
                """).solved(20, 3);
    }

    @Test
    void theirFinIsDoubled() {
        Playing.of("""
                you:      server ESTABLISHED y=9007
                peer:     client ESTABLISHED x=4381
                your app: CLOSE-WAIT +600 close
                peer app: close
                network:  peer FIN,ACK 1 duplicate 300
                goal:     CLOSED TIME-WAIT
                0  wait
                10 ACK seq=y ack=x+1
                0  wait
                10 ACK seq=y ack=x+1
                0  wait
                10 FIN,ACK seq=y ack=x+1
                0  wait
                """).goes("""
                wait                  | required 0 R49  | CLOSE-WAIT FIN-WAIT-1 | < FIN,ACK seq=x ack=y
                ACK seq=y ack=x+1     | required 10 R94 | CLOSE-WAIT FIN-WAIT-2 | > ACK seq=y ack=x+1
                wait                  | required 0 R55  | CLOSE-WAIT FIN-WAIT-2 | < FIN,ACK seq=x ack=y again
                ACK seq=y ack=x+1     | required 10 R94 | CLOSE-WAIT FIN-WAIT-2 | > ACK seq=y ack=x+1
                wait                  | required 0      | CLOSE-WAIT FIN-WAIT-2 | you close
                FIN,ACK seq=y ack=x+1 | required 10 R62 | LAST-ACK TIME-WAIT    | > FIN,ACK seq=y ack=x+1
                wait                  | required 0 R46  | CLOSED TIME-WAIT      | < ACK seq=x+1 ack=y+1
                """).solved(30, 3);
    }

    @Test
    void theirDataIsLateAndTheFinWaitsForIt() {
        // The FIN has arrived, and does not count before the data in front of it has.
        Playing.of("""
                you:      server ESTABLISHED y=9007
                peer:     client ESTABLISHED x=4381
                peer app: write 100; +100 close
                network:  peer ACK 1 delay 300
                goal:     CLOSE-WAIT *
                0  wait
                10 ACK seq=y ack=x
                0  wait
                10 ACK seq=y ack=x+101
                """)
                .startsAt("ESTABLISHED ESTABLISHED | peer write 100")
                .goes("""
                wait                | required 0 R10  | ESTABLISHED FIN-WAIT-1 | peer close; < FIN,ACK seq=x+100 ack=y
                ACK seq=y ack=x+101 | harmful -3 ack:a-gap-is-no-matter:R10 | ESTABLISHED FIN-WAIT-1 |
                ACK seq=y ack=x     | required 7 R94  | ESTABLISHED FIN-WAIT-1 | > ACK seq=y ack=x
                wait                | required 0 R11  | CLOSE-WAIT FIN-WAIT-1  | < PSH,ACK seq=x ack=y len=100
                ACK seq=y ack=x+101 | required 10 R94 | CLOSE-WAIT FIN-WAIT-2  | > ACK seq=y ack=x+101
                """)
                .solved(17, 2);
    }

    @Test
    void yourFinIsHeldUpAndYouSendItAgain() {
        Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: close
                network:  you FIN,ACK 1 delay 1200
                goal:     FIN-WAIT-2 CLOSE-WAIT
                10 FIN,ACK seq=x ack=y
                0  wait
                10 FIN,ACK seq=x ack=y
                0  wait
                """).goes("""
                FIN,ACK seq=x ack=y | required 10 R61 | FIN-WAIT-1 ESTABLISHED |
                wait                | required 0      | FIN-WAIT-1 ESTABLISHED | you RETRANSMISSION
                FIN,ACK seq=x ack=y | required 10 R59 | FIN-WAIT-1 CLOSE-WAIT  | > FIN,ACK seq=x ack=y again
                wait                | required 0 R44  | FIN-WAIT-2 CLOSE-WAIT  | < ACK seq=y ack=x+1
                """).solved(20, 3);
    }

    @Test
    void simultaneousCloseWithTheirFinLost() {
        // Its number is missing when the ACK behind it comes; that ACK counts all the same, being in the window.
        Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: close
                peer app: close
                network:  peer FIN,ACK 1 drop
                goal:     TIME-WAIT TIME-WAIT
                10 FIN,ACK seq=x ack=y
                0  wait
                0  wait
                10 ACK seq=x+1 ack=y+1
                """)
                .startsAt("ESTABLISHED FIN-WAIT-1 | you close; peer close; < FIN,ACK seq=y ack=x lost")
                .goes("""
                FIN,ACK seq=x ack=y | required 10 R61 | FIN-WAIT-1 CLOSING  | > FIN,ACK seq=x ack=y
                wait                | required 0 R44  | FIN-WAIT-2 CLOSING  | < ACK seq=y+1 ack=x+1
                wait                | required 0 R52  | TIME-WAIT CLOSING   | peer RETRANSMISSION; < FIN,ACK seq=y ack=x+1 again
                ACK seq=x+1 ack=y+1 | required 10 R94 | TIME-WAIT TIME-WAIT | > ACK seq=x+1 ack=y+1
                """)
                .solved(20, 3);
    }

    @Test
    void aRuleOfTheNetworkDoesNotLookAtPsh() {
        // Data leaves the other end as PSH,ACK; a level may call it either way.
        for (String flags : new String[] {"ACK", "PSH,ACK"}) {
            Playing.of("""
                    you:      server ESTABLISHED y=9007
                    peer:     client ESTABLISHED x=4381
                    peer app: write 100
                    network:  peer %s 1 drop
                    goal:     ESTABLISHED *
                    0  wait
                    10 ACK seq=y ack=x+100
                    """.formatted(flags)).goes("""
                    wait               | required 0 R91  | ESTABLISHED ESTABLISHED | peer RETRANSMISSION; < PSH,ACK seq=x ack=y len=100 again
                    ACK seq=y ack=x+100 | required 10 R94 | ESTABLISHED ESTABLISHED | > ACK seq=y ack=x+100
                    """).solved(10, 3);
        }
    }

    @Test
    void theOtherEndGivesUp() {
        // Seven times a FIN, and never an answer: after that its sender is CLOSED (R79). What the player then sends
        // meets no connection.
        Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                peer app: close
                network:  peer FIN,ACK 1 drop; peer FIN,ACK 2 drop; peer FIN,ACK 3 drop; peer FIN,ACK 4 drop; peer FIN,ACK 5 drop; \
                peer FIN,ACK 6 drop; peer FIN,ACK 7 drop
                your app: +300000 write 10
                goal:     CLOSED CLOSED
                0  wait
                10 ACK seq=x ack=y len=10
                0  wait
                """).goes("""
                wait                  | required 0 | ESTABLISHED CLOSED | \
                peer RETRANSMISSION; < FIN,ACK seq=y ack=x again lost; \
                peer RETRANSMISSION; < FIN,ACK seq=y ack=x again lost; \
                peer RETRANSMISSION; < FIN,ACK seq=y ack=x again lost; \
                peer RETRANSMISSION; < FIN,ACK seq=y ack=x again lost; \
                peer RETRANSMISSION; < FIN,ACK seq=y ack=x again lost; \
                peer RETRANSMISSION; < FIN,ACK seq=y ack=x again lost; \
                peer GAVE_UP; you write 10
                ACK seq=x ack=y len=10 | required 10 R93 | ESTABLISHED CLOSED | > ACK seq=x ack=y len=10
                wait                   | required 0 R12  | CLOSED CLOSED      | < RST seq=y
                """).solved(10, 3);
    }

    @Test
    void yourEndGivesUp() {
        Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: close
                network:  you * 1 drop; you * 2 drop; you * 3 drop; you * 4 drop; you * 5 drop; you * 6 drop; you * 7 drop
                goal:     CLOSED *
                10 FIN,ACK seq=x ack=y
                0  wait
                10 FIN,ACK seq=x ack=y
                0  wait
                10 FIN,ACK seq=x ack=y
                0  wait
                10 FIN,ACK seq=x ack=y
                0  wait
                10 FIN,ACK seq=x ack=y
                0  wait
                10 FIN,ACK seq=x ack=y
                0  wait
                10 FIN,ACK seq=x ack=y
                0  wait
                """).goes("""
                FIN,ACK seq=x ack=y | required 10 R61 | FIN-WAIT-1 ESTABLISHED | > FIN,ACK seq=x ack=y lost
                wait                | required 0      | FIN-WAIT-1 ESTABLISHED | you RETRANSMISSION
                FIN,ACK seq=x ack=y | required 10 R59 | FIN-WAIT-1 ESTABLISHED | > FIN,ACK seq=x ack=y again lost
                wait                | required 0      | FIN-WAIT-1 ESTABLISHED | you RETRANSMISSION
                FIN,ACK seq=x ack=y | required 10 R59 | FIN-WAIT-1 ESTABLISHED | > FIN,ACK seq=x ack=y again lost
                wait                | required 0      | FIN-WAIT-1 ESTABLISHED | you RETRANSMISSION
                FIN,ACK seq=x ack=y | required 10 R59 | FIN-WAIT-1 ESTABLISHED | > FIN,ACK seq=x ack=y again lost
                wait                | required 0      | FIN-WAIT-1 ESTABLISHED | you RETRANSMISSION
                FIN,ACK seq=x ack=y | required 10 R59 | FIN-WAIT-1 ESTABLISHED | > FIN,ACK seq=x ack=y again lost
                wait                | required 0      | FIN-WAIT-1 ESTABLISHED | you RETRANSMISSION
                FIN,ACK seq=x ack=y | required 10 R59 | FIN-WAIT-1 ESTABLISHED | > FIN,ACK seq=x ack=y again lost
                wait                | required 0      | FIN-WAIT-1 ESTABLISHED | you RETRANSMISSION
                FIN,ACK seq=x ack=y | required 10 R59 | FIN-WAIT-1 ESTABLISHED | > FIN,ACK seq=x ack=y again lost
                wait                | required 0      | CLOSED ESTABLISHED     | you GAVE_UP
                """).solved(70, 3);
    }
}
