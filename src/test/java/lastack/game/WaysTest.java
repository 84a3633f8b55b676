package lastack.game;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Other ways than the level's own: every legal move is accepted and earns what it does, and no way leads where one cannot go on. */
class WaysTest {
    private static final String SERVER = """
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
            """;

    @Test
    void theAckRidesOnTheFin() {
        Playing.of(SERVER).goes("""
                wait                  | required 0 R49 | CLOSE-WAIT FIN-WAIT-1 | < FIN,ACK seq=x ack=y
                wait                  | legal 0        | CLOSE-WAIT FIN-WAIT-1 | you close
                FIN,ACK seq=y ack=x+1 | legal 30 R62   | LAST-ACK TIME-WAIT    | > FIN,ACK seq=y ack=x+1
                wait                  | required 0 R46 | CLOSED TIME-WAIT      | < ACK seq=x+1 ack=y+1
                """).solved(30, 3);
    }

    @Test
    void theAckIsLateAndTheFinStillComesAlone() {
        Playing.of(SERVER).goes("""
                wait                  | required 0 R49  | CLOSE-WAIT FIN-WAIT-1 | < FIN,ACK seq=x ack=y
                wait                  | legal 0         | CLOSE-WAIT FIN-WAIT-1 | you close
                ACK seq=y ack=x+1     | required 10 R94 | CLOSE-WAIT FIN-WAIT-2 | > ACK seq=y ack=x+1
                FIN,ACK seq=y ack=x+1 | required 20 R62 | LAST-ACK TIME-WAIT    | > FIN,ACK seq=y ack=x+1
                wait                  | required 0 R46  | CLOSED TIME-WAIT      | < ACK seq=x+1 ack=y+1
                """).solved(30, 3);
    }

    @Test
    void anAckMayBePutOffForHalfASecondInAllAndNoLonger() {
        // Three pieces of data at 400 ms from each other: the second may come before the first is acknowledged, the
        // third may not.
        Playing.of("""
                you:      server ESTABLISHED y=9007
                peer:     client ESTABLISHED x=4381
                peer app: write 10; +400 write 10; +400 write 10
                goal:     ESTABLISHED ESTABLISHED
                0  wait
                10 ACK seq=y ack=x+10
                0  wait
                10 ACK seq=y ack=x+20
                0  wait
                10 ACK seq=y ack=x+30
                """).goes("""
                wait              | required 0 R91  | ESTABLISHED ESTABLISHED | < PSH,ACK seq=x ack=y len=10
                wait              | legal 0 R91     | ESTABLISHED ESTABLISHED | peer write 10; < PSH,ACK seq=x+10 ack=y len=10
                wait              | useless -3 move:it-comes-by-itself:R91 | ESTABLISHED ESTABLISHED |
                ACK seq=y ack=x+20 | legal 17 R94   | ESTABLISHED ESTABLISHED | > ACK seq=y ack=x+20
                wait              | required 0 R91  | ESTABLISHED ESTABLISHED | peer write 10; < PSH,ACK seq=x+20 ack=y len=10
                ACK seq=y ack=x+30 | required 10 R94 | ESTABLISHED ESTABLISHED | > ACK seq=y ack=x+30
                """).solved(27, 2);
    }

    @Test
    void oneAckForAllThatCameIsEnough() {
        Playing.of("""
                you:      server ESTABLISHED y=9007
                peer:     client ESTABLISHED x=4381
                peer app: write 100; +50 write 100; +50 close
                goal:     CLOSE-WAIT FIN-WAIT-2
                0  wait
                10 ACK seq=y ack=x+100
                0  wait
                10 ACK seq=y ack=x+200
                0  wait
                10 ACK seq=y ack=x+201
                10 ask state CLOSE-WAIT
                """).goes("""
                wait                | required 0 R91 | ESTABLISHED ESTABLISHED | < PSH,ACK seq=x ack=y len=100
                wait                | legal 0 R91    | ESTABLISHED ESTABLISHED | peer write 100; < PSH,ACK seq=x+100 ack=y len=100
                wait                | legal 0 R49    | CLOSE-WAIT FIN-WAIT-1   | peer close; < FIN,ACK seq=x+200 ack=y
                ACK seq=y ack=x+201 | legal 30 R94   | CLOSE-WAIT FIN-WAIT-2   | > ACK seq=y ack=x+201
                answer CLOSE-WAIT   | right 10       | CLOSE-WAIT FIN-WAIT-2   |
                """).solved(40, 3);
    }

    @Test
    void whatCameEarlyIsNotWaitedForAgain() {
        // The level waits after its question for what this play has seen before it.
        Playing.of("""
                you:      server ESTABLISHED y=9007
                peer:     client ESTABLISHED x=4381
                peer app: write 100; +50 write 100
                goal:     ESTABLISHED ESTABLISHED
                0  wait
                10 ACK seq=y ack=x+100
                10 ask number x+100
                0  wait
                10 ACK seq=y ack=x+200
                10 ask number x+200
                """).goes("""
                wait                | required 0 R91 | ESTABLISHED ESTABLISHED | < PSH,ACK seq=x ack=y len=100
                wait                | legal 0 R91    | ESTABLISHED ESTABLISHED | peer write 100; < PSH,ACK seq=x+100 ack=y len=100
                ACK seq=y ack=x+200 | legal 10 R94   | ESTABLISHED ESTABLISHED | > ACK seq=y ack=x+200
                answer 4481         | right 20       | ESTABLISHED ESTABLISHED |
                answer x+200        | right 10       | ESTABLISHED ESTABLISHED |
                """).solved(40, 3);
    }

    @Test
    void dataInTwoPieces() {
        Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: write 500; +1000 close
                goal:     FIN-WAIT-2 CLOSE-WAIT
                10 ACK seq=x ack=y len=500
                0  wait
                0  wait
                10 FIN,ACK seq=x+500 ack=y
                0  wait
                """).goes("""
                ACK seq=x ack=y len=300     | legal 0 R93     | ESTABLISHED ESTABLISHED | > ACK seq=x ack=y len=300
                PSH,ACK seq=x+300 ack=y len=200 | legal 10 R93 | ESTABLISHED ESTABLISHED | > PSH,ACK seq=x+300 ack=y len=200
                wait                        | legal 0 R92     | ESTABLISHED ESTABLISHED | < ACK seq=y ack=x+300
                wait                        | required 0 R92  | ESTABLISHED ESTABLISHED | < ACK seq=y ack=x+500
                wait                        | required 0      | ESTABLISHED ESTABLISHED | you close
                FIN,ACK seq=x+500 ack=y     | required 10 R61 | FIN-WAIT-1 CLOSE-WAIT   | > FIN,ACK seq=x+500 ack=y
                wait                        | required 0 R44  | FIN-WAIT-2 CLOSE-WAIT   | < ACK seq=y ack=x+501
                """).solved(20, 3);
    }

    @Test
    void finOnTheDataOrBehindIt() {
        String level = """
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: write 500; close
                goal:     FIN-WAIT-2 CLOSE-WAIT
                10 ACK seq=x ack=y len=500
                10 FIN,ACK seq=x+500 ack=y
                0  wait
                0  wait
                """;
        Playing.of(level).goes("""
                ACK seq=x ack=y len=500     | required 10 R93 | FIN-WAIT-1 ESTABLISHED | > ACK seq=x ack=y len=500
                FIN,ACK seq=x+500 ack=y     | required 10 R61 | FIN-WAIT-1 CLOSE-WAIT  | > FIN,ACK seq=x+500 ack=y
                wait                        | required 0 R47  | FIN-WAIT-1 CLOSE-WAIT  | < ACK seq=y ack=x+500
                wait                        | required 0 R44  | FIN-WAIT-2 CLOSE-WAIT  | < ACK seq=y ack=x+501
                """).solved(20, 3);
        Playing.of(level).goes("""
                FIN,ACK seq=x ack=y len=500 | legal 20 R57    | FIN-WAIT-1 CLOSE-WAIT  | > FIN,ACK seq=x ack=y len=500
                wait                        | required 0 R44  | FIN-WAIT-2 CLOSE-WAIT  | < ACK seq=y ack=x+501
                """).solved(20, 3);
    }

    @Test
    void uniqueMeansThatNoOtherMoveEarnsAll() {
        String level = """
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: write 100; close
                goal:     FIN-WAIT-1 CLOSE-WAIT
                10 unique FIN,ACK seq=x ack=y len=100
                """;
        Playing.of(level).goes("""
                FIN,ACK seq=x ack=y len=100 | required 10 R57 | FIN-WAIT-1 CLOSE-WAIT | > FIN,ACK seq=x ack=y len=100
                """).solved(10, 3);
        Playing apart = Playing.of(level).goes("""
                ACK seq=x ack=y len=100     | legal 0 R93 | FIN-WAIT-1 ESTABLISHED | > ACK seq=x ack=y len=100
                FIN,ACK seq=x+100 ack=y     | legal 7 R61 | FIN-WAIT-1 CLOSE-WAIT  | > FIN,ACK seq=x+100 ack=y
                """).solved(7, 2);
        assertEquals(0, apart.game().tallies().get(0).misses(), "it was no wrong try");
    }

    @Test
    void pshAndUrgentAndTheWindowAreNeverWrong() {
        Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: close
                goal:     FIN-WAIT-1 CLOSE-WAIT
                10 unique FIN,ACK seq=x ack=y
                """).goes("""
                FIN,PSH,URG,ACK seq=x ack=y | required 10 R61 | FIN-WAIT-1 CLOSE-WAIT | > FIN,PSH,ACK,URG seq=x ack=y
                """).solved(10, 3);
    }

    @Test
    void aWayThatMakesTheLevelsOwnImpossibleStillEnds() {
        // The level has the second ACK lost, so that data comes again. Whoever answers both pieces by one ACK never
        // sees that.
        Playing.of("""
                you:      server ESTABLISHED y=9007
                peer:     client ESTABLISHED x=4381
                your app: CLOSE-WAIT +1500 close
                peer app: write 100; +300 write 100; +4000 close
                network:  you ACK 2 drop
                goal:     CLOSED TIME-WAIT
                0  wait
                10 ACK seq=y ack=x+100
                0  wait
                10 ACK seq=y ack=x+200
                0  wait
                10 ACK seq=y ack=x+200
                0  wait
                10 ACK seq=y ack=x+201
                0  wait
                10 FIN,ACK seq=y ack=x+201
                0  wait
                """).goes("""
                wait                    | required 0 R91  | ESTABLISHED ESTABLISHED | < PSH,ACK seq=x ack=y len=100
                wait                    | legal 0 R91     | ESTABLISHED ESTABLISHED | peer write 100; < PSH,ACK seq=x+100 ack=y len=100
                ACK seq=y ack=x+200     | legal 20 R94    | ESTABLISHED ESTABLISHED | > ACK seq=y ack=x+200
                wait                    | legal 0 R49     | CLOSE-WAIT FIN-WAIT-1   | peer close; < FIN,ACK seq=x+200 ack=y
                ACK seq=y ack=x+201     | legal 20 R94    | CLOSE-WAIT FIN-WAIT-1   | > ACK seq=y ack=x+201 lost
                wait                    | legal 0 R55     | CLOSE-WAIT FIN-WAIT-1   | peer RETRANSMISSION; < FIN,ACK seq=x+200 ack=y again
                wait                    | required 0      | CLOSE-WAIT FIN-WAIT-1   | you close
                FIN,ACK seq=y ack=x+201 | required 10 R62 | LAST-ACK TIME-WAIT      | > FIN,ACK seq=y ack=x+201
                wait                    | required 0 R46  | CLOSED TIME-WAIT        | < ACK seq=x+201 ack=y+1
                """).solved(50, 3);
    }
}
