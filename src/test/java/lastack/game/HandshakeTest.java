package lastack.game;

import org.junit.jupiter.api.Test;

/** Opening, from both sides, and what answers where nobody listens. */
class HandshakeTest {

    @Test
    void asClient() {
        Playing.of("""
                you:      client CLOSED x=4380
                peer:     server LISTEN y=9006
                your app: open
                goal:     ESTABLISHED ESTABLISHED
                10 SYN seq=x
                0  wait
                10 ACK seq=x+1 ack=y+1
                """).goes("""
                SYN seq=x           | required 10 R93 | SYN-SENT SYN-RECEIVED    | > SYN seq=x
                wait                | required 0 R89  | ESTABLISHED SYN-RECEIVED | < SYN,ACK seq=y ack=x+1
                ACK seq=x+1 ack=y+1 | required 10 R94 | ESTABLISHED ESTABLISHED  | > ACK seq=x+1 ack=y+1
                """).solved(20, 3);
    }

    @Test
    void asServer() {
        Playing.of("""
                you:      server LISTEN y=9006
                peer:     client CLOSED x=4380
                peer app: open
                goal:     ESTABLISHED ESTABLISHED
                0  wait
                10 SYN,ACK seq=y ack=x+1
                0  wait
                """).goes("""
                wait                  | required 0 R88  | SYN-RECEIVED SYN-SENT    | < SYN seq=x
                SYN,ACK seq=y ack=x+1 | required 10 R88 | SYN-RECEIVED ESTABLISHED | > SYN,ACK seq=y ack=x+1
                wait                  | required 0 R90  | ESTABLISHED ESTABLISHED  | < ACK seq=x+1 ack=y+1
                """).solved(10, 3);
    }

    @Test
    void helloAndGoodbyeWithDataBetween() {
        Playing.of("""
                you:      client CLOSED x=4380
                peer:     server LISTEN y=9006
                your app: open; ESTABLISHED write 100; +1000 close
                peer app: ESTABLISHED +100 write 50; CLOSE-WAIT close
                goal:     TIME-WAIT CLOSED
                10 SYN seq=x
                0  wait
                10 ACK seq=x+1 ack=y+1 len=100
                0  wait
                0  wait
                10 ACK seq=x+101 ack=y+51
                0  wait
                10 FIN,ACK seq=x+101 ack=y+51
                0  wait
                10 ACK seq=x+102 ack=y+52
                """).goes("""
                SYN seq=x                   | required 10 R93 | SYN-SENT SYN-RECEIVED    | > SYN seq=x
                wait                        | required 0 R89  | ESTABLISHED SYN-RECEIVED | < SYN,ACK seq=y ack=x+1; you write 100
                ACK seq=x+1 ack=y+1 len=100 | required 10 R93 | ESTABLISHED ESTABLISHED  | > ACK seq=x+1 ack=y+1 len=100
                wait                        | required 0 R92  | ESTABLISHED ESTABLISHED  | < ACK seq=y+1 ack=x+101
                wait                        | required 0 R91  | ESTABLISHED ESTABLISHED  | peer write 50; < PSH,ACK seq=y+1 ack=x+101 len=50
                ACK seq=x+101 ack=y+51      | required 10 R94 | ESTABLISHED ESTABLISHED  | > ACK seq=x+101 ack=y+51
                wait                        | required 0      | ESTABLISHED ESTABLISHED  | you close
                FIN,ACK seq=x+101 ack=y+51  | required 10 R61 | FIN-WAIT-1 LAST-ACK      | > FIN,ACK seq=x+101 ack=y+51; peer close
                wait                        | required 0 R51  | TIME-WAIT LAST-ACK       | < FIN,ACK seq=y+51 ack=x+102
                ACK seq=x+102 ack=y+52      | required 10 R94 | TIME-WAIT CLOSED         | > ACK seq=x+102 ack=y+52
                """).solved(50, 3);
    }

    @Test
    void nobodyListensThere() {
        Playing.of("""
                you:      client CLOSED x=4380
                peer:     server CLOSED y=9006
                your app: open
                goal:     CLOSED CLOSED
                10 SYN seq=x
                0  wait
                """).goes("""
                SYN seq=x | required 10 R93 | SYN-SENT CLOSED | > SYN seq=x
                wait      | required 0 R15  | CLOSED CLOSED   | < RST,ACK seq=0 ack=x+1
                """).solved(10, 3);
    }

    @Test
    void youRefuse() {
        Playing.of("""
                you:      server CLOSED y=9006
                peer:     client CLOSED x=4380
                peer app: open
                goal:     CLOSED CLOSED
                before:   wait
                10 RST,ACK seq=0 ack=x+1
                """)
                .startsAt("CLOSED SYN-SENT | peer open; < SYN seq=x")
                .goes("""
                RST,ACK seq=0 ack=x+1 | required 10 R25 | CLOSED CLOSED | > RST,ACK seq=0 ack=x+1
                """)
                .solved(10, 3);
    }

    @Test
    void yourSynIsLost() {
        Playing.of("""
                you:      client CLOSED x=4380
                peer:     server LISTEN y=9006
                your app: open
                network:  you SYN 1 drop
                goal:     ESTABLISHED ESTABLISHED
                10 SYN seq=x
                0  wait
                10 SYN seq=x
                0  wait
                10 ACK seq=x+1 ack=y+1
                """).goes("""
                SYN seq=x           | required 10 R93 | SYN-SENT LISTEN          | > SYN seq=x lost
                wait                | required 0      | SYN-SENT LISTEN          | you RETRANSMISSION
                SYN seq=x           | required 10 R59 | SYN-SENT SYN-RECEIVED    | > SYN seq=x again
                wait                | required 0 R89  | ESTABLISHED SYN-RECEIVED | < SYN,ACK seq=y ack=x+1
                ACK seq=x+1 ack=y+1 | required 10 R94 | ESTABLISHED ESTABLISHED  | > ACK seq=x+1 ack=y+1
                """).solved(30, 3);
    }

    @Test
    void theLastOfThreeIsLost() {
        // The server's timer sends its SYN,ACK again, which is unacceptable to a client that is ESTABLISHED: it says so
        // by an ACK.
        Playing.of("""
                you:      client CLOSED x=4380
                peer:     server LISTEN y=9006
                your app: open
                network:  you ACK 1 drop
                goal:     ESTABLISHED ESTABLISHED
                before:   SYN seq=x; wait
                10 ACK seq=x+1 ack=y+1
                0  wait
                10 ACK seq=x+1 ack=y+1
                """).goes("""
                ACK seq=x+1 ack=y+1 | required 10 R94 | ESTABLISHED SYN-RECEIVED | > ACK seq=x+1 ack=y+1 lost
                wait                | required 0 R05  | ESTABLISHED SYN-RECEIVED | peer RETRANSMISSION; < SYN,ACK seq=y ack=x+1 again
                ACK seq=x+1 ack=y+1 | required 10 R94 | ESTABLISHED ESTABLISHED  | > ACK seq=x+1 ack=y+1
                """).solved(20, 3);
    }

    @Test
    void bothOpenAtOnce() {
        // Each SYN,ACK begins before the other's window: unacceptable by the letter, it draws the ACK that completes
        // the opening (R37b).
        Playing.of("""
                you:      client CLOSED x=4380
                peer:     server CLOSED y=9006
                your app: open
                peer app: open
                goal:     ESTABLISHED ESTABLISHED
                10 SYN seq=x
                0  wait
                10 SYN,ACK seq=x ack=y+1
                0  wait
                10 ACK seq=x+1 ack=y+1
                0  wait
                """).goes("""
                SYN seq=x             | required 10 R93 | SYN-SENT SYN-RECEIVED     | > SYN seq=x
                wait                  | required 0 R37  | SYN-RECEIVED SYN-RECEIVED | < SYN seq=y
                SYN,ACK seq=x ack=y+1 | required 10 R37 | SYN-RECEIVED SYN-RECEIVED | > SYN,ACK seq=x ack=y+1 again
                wait                  | required 0 R37b | SYN-RECEIVED SYN-RECEIVED | < SYN,ACK seq=y ack=x+1 again
                ACK seq=x+1 ack=y+1   | required 10 R94 | SYN-RECEIVED ESTABLISHED  | > ACK seq=x+1 ack=y+1
                wait                  | required 0 R90  | ESTABLISHED ESTABLISHED   | < ACK seq=y+1 ack=x+1
                """).solved(30, 3);
    }
}
