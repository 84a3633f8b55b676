package lastack.game;

import org.junit.jupiter.api.Test;

/** What applications call: close() against shutdown(), an abort, and an application that never closes. */
class CallsTest {

    @Test
    void dataAfterTheirCloseDrawsAReset() {
        // Nobody is left to read at the other end: its FIN said so only of its own direction, its reset says it of the
        // player's (R33).
        Playing.of("""
                you:      server ESTABLISHED y=9007
                peer:     client ESTABLISHED x=4381
                your app: CLOSE-WAIT write 100
                peer app: close
                goal:     CLOSED CLOSED
                0  wait
                10 ACK seq=y ack=x+1 len=100
                0  wait
                """).goes("""
                wait                      | required 0 R49  | CLOSE-WAIT FIN-WAIT-1 | < FIN,ACK seq=x ack=y; you write 100
                ACK seq=y ack=x+1 len=100 | required 10 R93 | CLOSE-WAIT CLOSED     | > ACK seq=y ack=x+1 len=100
                wait                      | required 0 R12  | CLOSED CLOSED         | < RST seq=x+1
                """).solved(10, 3);
    }

    @Test
    void dataAfterTheirShutdownIsWelcome() {
        Playing.of("""
                you:      server ESTABLISHED y=9007
                peer:     client ESTABLISHED x=4381
                your app: CLOSE-WAIT write 100
                peer app: shutdown
                goal:     CLOSE-WAIT FIN-WAIT-2
                0  wait
                10 ACK seq=y ack=x+1 len=100
                0  wait
                """).goes("""
                wait                      | required 0 R49  | CLOSE-WAIT FIN-WAIT-1 | < FIN,ACK seq=x ack=y; you write 100
                ACK seq=y ack=x+1 len=100 | required 10 R93 | CLOSE-WAIT FIN-WAIT-2 | > ACK seq=y ack=x+1 len=100
                wait                      | required 0 R48  | CLOSE-WAIT FIN-WAIT-2 | < ACK seq=x+1 ack=y+100
                """).solved(10, 3);
    }

    @Test
    void dataAfterYourCloseIsForYouToReset() {
        Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: close
                peer app: CLOSE-WAIT +200 write 100
                goal:     CLOSED CLOSED
                10 FIN,ACK seq=x ack=y
                0  wait
                0  wait
                10 RST seq=x+1
                """).goes("""
                FIN,ACK seq=x ack=y   | required 10 R61 | FIN-WAIT-1 CLOSE-WAIT | > FIN,ACK seq=x ack=y
                wait                  | required 0 R44  | FIN-WAIT-2 CLOSE-WAIT | < ACK seq=y ack=x+1
                wait                  | required 0 R33  | CLOSED CLOSE-WAIT     | peer write 100; < PSH,ACK seq=y ack=x+1 len=100
                wait                  | useless -3 move:it-comes-by-itself:R98 | CLOSED CLOSE-WAIT |
                RST seq=x+1           | required 7 R33  | CLOSED CLOSED         | > RST seq=x+1
                """).solved(17, 2);
    }

    @Test
    void aCloseThatLeavesDataUnreadIsAnAbort() {
        Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007 idle
                your app: write 100
                peer app: +500 close
                goal:     CLOSED CLOSED
                10 ACK seq=x ack=y len=100
                0  wait
                0  wait
                """).goes("""
                ACK seq=x ack=y len=100 | required 10 R93 | ESTABLISHED ESTABLISHED | > ACK seq=x ack=y len=100
                wait                    | required 0 R92  | ESTABLISHED ESTABLISHED | < ACK seq=y ack=x+100
                wait                    | required 0 R12  | CLOSED CLOSED           | peer close; < RST seq=y
                """).solved(10, 3);
    }

    @Test
    void anAbortIsYoursToSend() {
        Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: abort
                goal:     CLOSED CLOSED
                10 RST seq=x
                """).goes("""
                FIN,ACK seq=x ack=y | harmful -3 flags:no-reset-is-needed:R31 | ESTABLISHED ESTABLISHED |
                RST seq=x           | required 7 R31                  | CLOSED CLOSED           | > RST seq=x
                """).solved(7, 2);
    }

    @Test
    void anApplicationThatNeverClosesKeepsItsEndInCloseWait() {
        Playing.of("""
                you:      server ESTABLISHED y=9007
                peer:     client ESTABLISHED x=4381
                peer app: close
                goal:     CLOSE-WAIT FIN-WAIT-2
                before:   wait
                10 ACK seq=y ack=x+1
                10 ask state CLOSE-WAIT
                """).goes("""
                wait              | useless -3 move:it-comes-by-itself:R91 | CLOSE-WAIT FIN-WAIT-1 |
                ACK seq=y ack=x+1 | required 7 R94 | CLOSE-WAIT FIN-WAIT-2 | > ACK seq=y ack=x+1
                wait              | useless -0 move:none-known:R01 | CLOSE-WAIT FIN-WAIT-2 |
                answer close-wait | right 10       | CLOSE-WAIT FIN-WAIT-2 |
                """).solved(17, 2);
    }

    @Test
    void waitingForWhatNeverComesIsRefusedAndCosts() {
        // A level that asks for something that cannot be; nobody waits for ever all the same.
        String never = """
                goal:     CLOSED CLOSED
                10 wait
                """;
        Playing.of("""
                you:      server CLOSE-WAIT y=9007
                peer:     client FIN-WAIT-2 x=4382
                """ + never)
                .goes("wait | useless -3 move:it-comes-by-itself:R67 | CLOSE-WAIT FIN-WAIT-2 |")
                .unsolved();
        Playing.of("""
                you:      client FIN-WAIT-2 x=4382
                peer:     server CLOSE-WAIT y=9007
                """ + never)
                .goes("wait | useless -3 move:it-comes-by-itself:R68 | FIN-WAIT-2 CLOSE-WAIT |")
                .unsolved();
        Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                """ + never)
                .goes("wait | useless -3 move:it-comes-by-itself:R96 | ESTABLISHED ESTABLISHED |")
                .unsolved();
    }

    @Test
    void applicationsGoOnAfterTheConnection() {
        Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: close; CLOSED open
                peer app: CLOSE-WAIT close; CLOSED listen
                goal:     ESTABLISHED ESTABLISHED
                before:   FIN,ACK seq=x ack=y; wait; ACK seq=x+1 ack=y+1
                0  wait
                10 SYN seq=x+1
                0  wait
                10 ACK seq=x+2 ack=y+2
                """)
                .startsAt("TIME-WAIT LISTEN | you close; > FIN,ACK seq=x ack=y; peer close; < FIN,ACK seq=y ack=x+1; "
                        + "> ACK seq=x+1 ack=y+1; peer listen")
                .goes("""
                wait                | required 0      | CLOSED LISTEN            | you TIME_WAIT; you open
                SYN seq=x+1         | required 10 R93 | SYN-SENT SYN-RECEIVED    | > SYN seq=x+1
                wait                | required 0 R89  | ESTABLISHED SYN-RECEIVED | < SYN,ACK seq=y+1 ack=x+2
                ACK seq=x+2 ack=y+2 | required 10 R94 | ESTABLISHED ESTABLISHED  | > ACK seq=x+2 ack=y+2
                """)
                .solved(20, 3);
    }
}
