package lastack.game;

import org.junit.jupiter.api.Test;

/** The whole close in four segments, and the shapes it takes when an application has nothing left to say, or both begin at once. */
class FourWavesTest {

    @Test
    void asClient() {
        Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: close
                peer app: CLOSE-WAIT +200 close
                goal:     TIME-WAIT CLOSED
                10 FIN,ACK seq=x ack=y
                0  wait
                0  wait
                20 ACK seq=x+1 ack=y+1
                """)
                .startsAt("ESTABLISHED ESTABLISHED | you close")
                .goes("""
                FIN,ACK seq=x ack=y | required 10 R61 | FIN-WAIT-1 CLOSE-WAIT | > FIN,ACK seq=x ack=y
                wait                | required 0 R44  | FIN-WAIT-2 CLOSE-WAIT | < ACK seq=y ack=x+1
                wait                | required 0 R52  | TIME-WAIT LAST-ACK    | peer close; < FIN,ACK seq=y ack=x+1
                ACK seq=x+1 ack=y+1 | required 20 R94 | TIME-WAIT CLOSED      | > ACK seq=x+1 ack=y+1
                """)
                .solved(30, 3);
    }

    @Test
    void asServer() {
        Playing.of("""
                you:      server ESTABLISHED y=9007
                peer:     client ESTABLISHED x=4381
                your app: CLOSE-WAIT +200 close
                peer app: close
                goal:     CLOSED TIME-WAIT
                0  wait
                10 ACK seq=y ack=x+1
                0  wait
                20 FIN,ACK seq=y ack=x+1
                0  wait
                """)
                .startsAt("ESTABLISHED FIN-WAIT-1 | peer close")
                .goes("""
                wait                  | required 0 R49  | CLOSE-WAIT FIN-WAIT-1 | < FIN,ACK seq=x ack=y
                ACK seq=y ack=x+1     | required 10 R94 | CLOSE-WAIT FIN-WAIT-2 | > ACK seq=y ack=x+1
                wait                  | required 0      | CLOSE-WAIT FIN-WAIT-2 | you close
                FIN,ACK seq=y ack=x+1 | required 20 R62 | LAST-ACK TIME-WAIT    | > FIN,ACK seq=y ack=x+1
                wait                  | required 0 R46  | CLOSED TIME-WAIT      | < ACK seq=x+1 ack=y+1
                """)
                .solved(30, 3);
    }

    @Test
    void theOtherEndHasNothingLeftToSay() {
        Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: close
                peer app: CLOSE-WAIT close
                goal:     TIME-WAIT CLOSED
                10 FIN,ACK seq=x ack=y
                0  wait
                20 ACK seq=x+1 ack=y+1
                """).goes("""
                FIN,ACK seq=x ack=y | required 10 R61 | FIN-WAIT-1 LAST-ACK | > FIN,ACK seq=x ack=y; peer close
                wait                | required 0 R51  | TIME-WAIT LAST-ACK  | < FIN,ACK seq=y ack=x+1
                ACK seq=x+1 ack=y+1 | required 20 R94 | TIME-WAIT CLOSED    | > ACK seq=x+1 ack=y+1
                """).solved(30, 3);
    }

    @Test
    void yourApplicationHasNothingLeftToSay() {
        Playing.of("""
                you:      server ESTABLISHED y=9007
                peer:     client ESTABLISHED x=4381
                your app: CLOSE-WAIT close
                peer app: close
                goal:     CLOSED TIME-WAIT
                0  wait
                20 FIN,ACK seq=y ack=x+1
                0  wait
                """).goes("""
                wait                  | required 0 R49  | CLOSE-WAIT FIN-WAIT-1 | < FIN,ACK seq=x ack=y; you close
                FIN,ACK seq=y ack=x+1 | required 20 R62 | LAST-ACK TIME-WAIT    | > FIN,ACK seq=y ack=x+1
                wait                  | required 0 R46  | CLOSED TIME-WAIT      | < ACK seq=x+1 ack=y+1
                """).solved(20, 3);
    }

    @Test
    void bothAtOnce() {
        Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: close
                peer app: close
                goal:     TIME-WAIT TIME-WAIT
                10 FIN,ACK seq=x ack=y
                0  wait
                20 ACK seq=x+1 ack=y+1
                0  wait
                """).goes("""
                FIN,ACK seq=x ack=y | required 10 R61 | FIN-WAIT-1 CLOSING  | > FIN,ACK seq=x ack=y
                wait                | required 0 R50  | CLOSING CLOSING     | < FIN,ACK seq=y ack=x
                ACK seq=x+1 ack=y+1 | required 20 R94 | CLOSING TIME-WAIT   | > ACK seq=x+1 ack=y+1
                wait                | required 0 R45  | TIME-WAIT TIME-WAIT | < ACK seq=y+1 ack=x+1
                """).solved(30, 3);
    }

    @Test
    void theyCloseWhileYourFinIsUnderWay() {
        Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: close
                peer app: +20 close
                goal:     TIME-WAIT TIME-WAIT
                10 FIN,ACK seq=x ack=y
                0  wait
                10 ACK seq=x+1 ack=y+1
                0  wait
                """).goes("""
                FIN,ACK seq=x ack=y | required 10 R61 | FIN-WAIT-1 CLOSING  | peer close; > FIN,ACK seq=x ack=y
                wait                | required 0 R50  | CLOSING CLOSING     | < FIN,ACK seq=y ack=x
                ACK seq=x+1 ack=y+1 | required 10 R94 | CLOSING TIME-WAIT   | > ACK seq=x+1 ack=y+1
                wait                | required 0 R45  | TIME-WAIT TIME-WAIT | < ACK seq=y+1 ack=x+1
                """).solved(20, 3);
    }

    @Test
    void theirsComesBeforeYoursLeaves() {
        // Both applications have closed, but the player's FIN is still to be sent: it goes out with the acknowledgment.
        Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: CLOSE-WAIT close
                peer app: close
                goal:     CLOSED TIME-WAIT
                before:   wait
                10 FIN,ACK seq=x ack=y+1
                0  wait
                """)
                .startsAt("CLOSE-WAIT FIN-WAIT-1 | peer close; < FIN,ACK seq=y ack=x; you close")
                .goes("""
                FIN,ACK seq=x ack=y+1 | required 10 R62 | LAST-ACK TIME-WAIT | > FIN,ACK seq=x ack=y+1
                wait                  | required 0 R46  | CLOSED TIME-WAIT   | < ACK seq=y+1 ack=x+1
                """)
                .solved(10, 3);
    }

    @Test
    void dataStillComesAfterYourFin() {
        Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: shutdown
                peer app: CLOSE-WAIT +200 write 500; +1000 write 300; close
                goal:     TIME-WAIT CLOSED
                10 FIN,ACK seq=x ack=y
                0  wait
                0  wait
                10 ACK seq=x+1 ack=y+500
                0  wait
                10 ACK seq=x+1 ack=y+801
                """).goes("""
                FIN,ACK seq=x ack=y   | required 10 R61 | FIN-WAIT-1 CLOSE-WAIT | > FIN,ACK seq=x ack=y
                wait                  | required 0 R44  | FIN-WAIT-2 CLOSE-WAIT | < ACK seq=y ack=x+1
                wait                  | required 0 R53  | FIN-WAIT-2 CLOSE-WAIT | peer write 500; < PSH,ACK seq=y ack=x+1 len=500
                ACK seq=x+1 ack=y+500 | required 10 R94 | FIN-WAIT-2 CLOSE-WAIT | > ACK seq=x+1 ack=y+500
                wait                  | required 0 R52  | TIME-WAIT LAST-ACK    | peer write 300; peer close; < FIN,PSH,ACK seq=y+500 ack=x+1 len=300
                ACK seq=x+1 ack=y+801 | required 10 R94 | TIME-WAIT CLOSED      | > ACK seq=x+1 ack=y+801
                """).solved(30, 3);
    }

    @Test
    void youStillHaveAnswersToGive() {
        Playing.of("""
                you:      server ESTABLISHED y=9007
                peer:     client ESTABLISHED x=4381
                your app: CLOSE-WAIT write 500; +1000 write 300; +1000 close
                peer app: shutdown
                goal:     CLOSED TIME-WAIT
                before:   wait
                10 ACK seq=y ack=x+1 len=500
                0  wait
                0  wait
                10 ACK seq=y+500 ack=x+1 len=300
                0  wait
                0  wait
                10 FIN,ACK seq=y+800 ack=x+1
                0  wait
                """).goes("""
                PSH,ACK seq=y ack=x+1 len=500     | required 10 R93 | CLOSE-WAIT FIN-WAIT-2 | > PSH,ACK seq=y ack=x+1 len=500
                wait                              | required 0 R48  | CLOSE-WAIT FIN-WAIT-2 | < ACK seq=x+1 ack=y+500
                wait                              | required 0      | CLOSE-WAIT FIN-WAIT-2 | you write 300
                ACK seq=y+500 ack=x+1 len=300     | required 10 R93 | CLOSE-WAIT FIN-WAIT-2 | > ACK seq=y+500 ack=x+1 len=300
                wait                              | required 0 R48  | CLOSE-WAIT FIN-WAIT-2 | < ACK seq=x+1 ack=y+800
                wait                              | required 0      | CLOSE-WAIT FIN-WAIT-2 | you close
                FIN,ACK seq=y+800 ack=x+1         | required 10 R62 | LAST-ACK TIME-WAIT    | > FIN,ACK seq=y+800 ack=x+1
                wait                              | required 0 R46  | CLOSED TIME-WAIT      | < ACK seq=x+1 ack=y+801
                """).solved(30, 3);
    }

    @Test
    void finRidesOnYourLastData() {
        Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: write 100; close
                peer app: CLOSE-WAIT +200 close
                goal:     TIME-WAIT CLOSED
                10 FIN,ACK seq=x ack=y len=100
                0  wait
                0  wait
                10 ACK seq=x+101 ack=y+1
                """)
                .startsAt("FIN-WAIT-1 ESTABLISHED | you write 100; you close")
                .goes("""
                FIN,ACK seq=x ack=y len=100 | required 10 R57 | FIN-WAIT-1 CLOSE-WAIT | > FIN,ACK seq=x ack=y len=100
                wait                        | required 0 R44  | FIN-WAIT-2 CLOSE-WAIT | < ACK seq=y ack=x+101
                wait                        | required 0 R52  | TIME-WAIT LAST-ACK    | peer close; < FIN,ACK seq=y ack=x+101
                ACK seq=x+101 ack=y+1       | required 10 R94 | TIME-WAIT CLOSED      | > ACK seq=x+101 ack=y+1
                """)
                .solved(20, 3);
    }

    @Test
    void afterTwoMaximumLifetimesItIsOver() {
        Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: close
                peer app: CLOSE-WAIT close
                goal:     CLOSED CLOSED
                before:   FIN,ACK seq=x ack=y; wait
                10 ACK seq=x+1 ack=y+1
                10 wait
                """).goes("""
                ACK seq=x+1 ack=y+1 | required 10 R94 | TIME-WAIT CLOSED | > ACK seq=x+1 ack=y+1
                wait                | required 10     | CLOSED CLOSED    | you TIME_WAIT
                """).solved(20, 3);
    }
}
