package lastack.game;

import org.junit.jupiter.api.Test;

/** Segments that meet no connection, or not theirs: after TIME-WAIT, after a crash, a reset with the wrong number. */
class StrayTest {

    @Test
    void aFinThatComesAfterTimeWaitIsReset() {
        Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: close
                peer app: CLOSE-WAIT close
                network:  peer FIN,ACK 1 duplicate 300000
                goal:     CLOSED CLOSED
                before:   FIN,ACK seq=x ack=y; wait; ACK seq=x+1 ack=y+1
                0  wait
                0  wait
                10 RST seq=x+1
                """).goes("""
                wait                  | required 0      | CLOSED CLOSED | you TIME_WAIT
                wait                  | required 0 R24  | CLOSED CLOSED | < FIN,ACK seq=y ack=x+1 again
                RST,ACK seq=0 ack=y+1 | useless -3 flags:reset-always-acknowledges:R24 seq:seq-is-zero:R24 | CLOSED CLOSED |
                RST seq=x+1           | required 7 R24  | CLOSED CLOSED | > RST seq=x+1
                """).solved(7, 2);
    }

    @Test
    void oldDataInTimeWaitIsAcknowledgedAndThatAckMeetsNobody() {
        // The assassination of TIME-WAIT (RFC 1337): the ACK of an old segment draws a reset, which is exact.
        Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: +700 close
                peer app: write 100; CLOSE-WAIT close
                network:  peer ACK 1 duplicate 60000
                goal:     CLOSED CLOSED
                before:   wait; ACK seq=x ack=y+100; wait; FIN,ACK seq=x ack=y+100; wait; ACK seq=x+1 ack=y+101
                0  wait
                10 ACK seq=x+1 ack=y+101
                0  wait
                """).goes("""
                wait                  | required 0 R72  | TIME-WAIT CLOSED | < PSH,ACK seq=y ack=x len=100 again
                ACK seq=x+1 ack=y+101 | required 10 R94 | TIME-WAIT CLOSED | > ACK seq=x+1 ack=y+101
                wait                  | required 0 R21  | CLOSED CLOSED    | < RST seq=y+101
                """).solved(10, 3);
    }

    @Test
    void aNewConnectionFromTheOldPorts() {
        // Without a listener the SYN is an unacceptable segment like any other (R38): the ACK it draws is refused, and
        // that ends TIME-WAIT.
        Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: close
                peer app: CLOSE-WAIT close; CLOSED +1000 open
                goal:     CLOSED *
                before:   FIN,ACK seq=x ack=y; wait; ACK seq=x+1 ack=y+1
                0  wait
                10 ACK seq=x+1 ack=y+1
                0  wait
                """).goes("""
                wait                | required 0 R38  | TIME-WAIT SYN-SENT | peer open; < SYN seq=y+1
                ACK seq=x+1 ack=y+1 | required 10 R94 | TIME-WAIT SYN-SENT | > ACK seq=x+1 ack=y+1
                wait                | required 0 R21  | CLOSED SYN-SENT    | < RST seq=y+1
                """).solved(10, 3);
    }

    @Test
    void aResetWithAGapBeforeItIsChallenged() {
        Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                peer app: write 100; +100 abort
                network:  peer ACK 1 drop
                goal:     CLOSED CLOSED
                0  wait
                10 ACK seq=x ack=y
                0  wait
                """).goes("""
                wait            | required 0 R13  | ESTABLISHED CLOSED | peer abort; < RST seq=y+100
                ACK seq=x ack=y | required 10 R94 | ESTABLISHED CLOSED | > ACK seq=x ack=y
                wait            | required 0 R12  | CLOSED CLOSED      | < RST seq=y
                """).solved(10, 3);
    }

    @Test
    void theOtherEndHasCrashedAndKnowsNothing() {
        Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server CLOSED y=9007
                your app: write 100
                goal:     CLOSED CLOSED
                10 ACK seq=x ack=y len=100
                0  wait
                """).goes("""
                ACK seq=x ack=y len=100 | required 10 R93 | ESTABLISHED CLOSED | > ACK seq=x ack=y len=100
                wait                    | required 0 R12  | CLOSED CLOSED      | < RST seq=y
                """).solved(10, 3);
    }

    @Test
    void theOtherEndHasCrashedAndOpensAnew() {
        // A challenge ACK tells the newcomer that an old connection stands; its reset clears that, and its SYN comes
        // again (R34, R35).
        Playing.of("""
                you:      server ESTABLISHED y=9007
                peer:     client CLOSED x=4381
                your app: CLOSED listen
                peer app: open
                goal:     ESTABLISHED ESTABLISHED
                0  wait
                10 ACK seq=y ack=x
                0  wait
                0  wait
                10 SYN,ACK seq=y ack=x+1
                0  wait
                """).goes("""
                wait                  | required 0 R34  | ESTABLISHED SYN-SENT     | < SYN seq=x
                ACK seq=y ack=x       | required 10 R94 | ESTABLISHED SYN-SENT     | > ACK seq=y ack=x
                wait                  | required 0 R12  | LISTEN SYN-SENT          | < RST seq=x; you listen
                wait                  | required 0 R88  | SYN-RECEIVED SYN-SENT    | peer RETRANSMISSION; < SYN seq=x again
                SYN,ACK seq=y ack=x+1 | required 10 R88 | SYN-RECEIVED ESTABLISHED | > SYN,ACK seq=y ack=x+1
                wait                  | required 0 R90  | ESTABLISHED ESTABLISHED  | < ACK seq=x+1 ack=y+1
                """).solved(20, 3);
    }

    @Test
    void aResetIsNeverAnsweredByAReset() {
        Playing.of("""
                you:      client CLOSED x=4381
                peer:     server ESTABLISHED y=9007
                peer app: abort
                strays:   you +900 SYN seq=y
                goal:     CLOSED CLOSED
                0  wait
                10 wait
                10 RST,ACK seq=0 ack=y+1
                """).goes("""
                wait                  | required 0 R19  | CLOSED CLOSED | < RST seq=y
                RST seq=x             | impossible -3 move:reset-answers-reset:R19 | CLOSED CLOSED |
                wait                  | required 7 R25  | CLOSED CLOSED | < SYN seq=y stray
                RST,ACK seq=0 ack=y+1 | required 10 R25 | CLOSED CLOSED | > RST,ACK seq=0 ack=y+1
                """).solved(17, 2);
    }

    @Test
    void aLevelMayBeginInTheMiddleOfAClose() {
        // The timers of such an end run from the start: 2MSL here, and the FIN that nobody has acknowledged there.
        Playing.of("""
                you:      client TIME-WAIT x=4382
                peer:     server LAST-ACK y=9008
                goal:     CLOSED CLOSED
                0  wait
                10 ACK seq=x ack=y
                0  wait
                """).goes("""
                wait            | required 0 R56  | TIME-WAIT LAST-ACK | peer RETRANSMISSION; < FIN,ACK seq=y-1 ack=x again
                ACK seq=x ack=y | required 10 R94 | TIME-WAIT CLOSED   | > ACK seq=x ack=y
                wait            | required 0      | CLOSED CLOSED      | you TIME_WAIT
                """).solved(10, 3);
    }

    @Test
    void anOldSegmentShortensTimeWait() {
        // 6-5 as a level tells it: the other end is gone, an old segment of its turns up (RFC 1337).
        Playing.of("""
                you:      client TIME-WAIT x=4382
                peer:     server CLOSED y=9008
                strays:   you TIME-WAIT +60000 PSH,ACK seq=y-101 ack=x-1 len=100
                goal:     CLOSED CLOSED
                0  wait
                10 ACK seq=x ack=y
                0  wait
                """).goes("""
                wait            | required 0 R72  | TIME-WAIT CLOSED | < PSH,ACK seq=y-101 ack=x-1 len=100 stray
                RST seq=x-1     | harmful -3 flags:reset-answers-what-does-not-fit:R98 seq:my-fin-is-free:R07 | TIME-WAIT CLOSED |
                ACK seq=x ack=y | required 7 R94  | TIME-WAIT CLOSED | > ACK seq=x ack=y
                wait            | required 0 R21  | CLOSED CLOSED    | < RST seq=y
                """).solved(7, 2);
    }

    @Test
    void threeResetsFromAStranger() {
        // Outside the window: silence. In it: a challenge. Just the number expected: the end (RFC 5961).
        Playing.of("""
                you:      server ESTABLISHED y=9007
                peer:     client ESTABLISHED x=4381
                strays:   you +100 RST seq=x-1000; you +200 RST seq=x+1000; you +300 RST seq=x
                goal:     CLOSED *
                0  wait
                0  wait
                10 ACK seq=y ack=x
                0  wait
                """).goes("""
                wait            | required 0 R14  | ESTABLISHED ESTABLISHED | < RST seq=x-1000 stray
                wait            | required 0 R13  | ESTABLISHED ESTABLISHED | < RST seq=x+1000 stray
                RST seq=y       | harmful -3 flags:reset-answers-reset:R19 | ESTABLISHED ESTABLISHED |
                ACK seq=y ack=x | required 7 R94  | ESTABLISHED ESTABLISHED | > ACK seq=y ack=x
                wait            | required 0 R12  | CLOSED ESTABLISHED      | < RST seq=x stray
                """).solved(7, 2);
    }

    @Test
    void aStrayMayReachTheOtherEnd() {
        // What nobody has sent is out of range there; its ACK says again what is expected, and that is no news here.
        Playing.of("""
                you:      client ESTABLISHED x=4381
                peer:     server ESTABLISHED y=9007
                your app: +1000 close
                strays:   peer +100 ACK seq=x-500 ack=y len=100
                goal:     FIN-WAIT-1 CLOSE-WAIT
                0  wait
                0  wait
                10 FIN,ACK seq=x ack=y
                """).goes("""
                wait              | required 0 R42  | ESTABLISHED ESTABLISHED | > ACK seq=x-500 ack=y len=100 stray; < ACK seq=y ack=x
                wait              | required 0      | ESTABLISHED ESTABLISHED | you close
                FIN,ACK seq=x ack=y | required 10 R61 | FIN-WAIT-1 CLOSE-WAIT | > FIN,ACK seq=x ack=y
                """).solved(10, 3);
    }

    @Test
    void anAckOfWhatWasNeverSentTakesItsFinWithIt() {
        Playing.of("""
                you:      server ESTABLISHED y=9007
                peer:     client ESTABLISHED x=4381
                peer app: +1000 close
                strays:   you +100 FIN,ACK seq=x ack=y+5000
                goal:     CLOSE-WAIT *
                0  wait
                10 ACK seq=y ack=x
                0  wait
                10 ACK seq=y ack=x+1
                """).goes("""
                wait              | required 0 R41  | ESTABLISHED ESTABLISHED | < FIN,ACK seq=x ack=14007 stray
                ACK seq=y ack=x+1 | harmful -3 ack:ack-follows-what-does-not-count:R94 | ESTABLISHED ESTABLISHED |
                ACK seq=y ack=x   | required 7 R94  | ESTABLISHED ESTABLISHED | > ACK seq=y ack=x
                wait              | required 0 R49  | CLOSE-WAIT FIN-WAIT-1   | peer close; < FIN,ACK seq=x ack=y
                ACK seq=y ack=x+1 | required 10 R94 | CLOSE-WAIT FIN-WAIT-2   | > ACK seq=y ack=x+1
                """).solved(17, 2);
    }

    @Test
    void theOtherMachineLosesItsPowerAndComesBack() {
        // 9-4: nobody is told; the old connection is found out by the new SYN (R34, R35).
        Playing.of("""
                you:      server ESTABLISHED y=9007
                peer:     client ESTABLISHED x=4381
                your app: CLOSED listen
                peer app: +100 crash 70000; +500 open
                goal:     ESTABLISHED ESTABLISHED
                0  wait
                10 ACK seq=y ack=x
                0  wait
                0  wait
                10 SYN,ACK seq=y ack=74382
                0  wait
                """).goes("""
                wait                    | required 0 R05  | ESTABLISHED SYN-SENT     | peer crash; peer open; < SYN seq=74381
                ACK seq=y ack=x         | required 10 R94 | ESTABLISHED SYN-SENT     | > ACK seq=y ack=x
                wait                    | required 0 R12  | LISTEN SYN-SENT          | < RST seq=x; you listen
                wait                    | required 0 R88  | SYN-RECEIVED SYN-SENT    | peer RETRANSMISSION; < SYN seq=74381 again
                SYN,ACK seq=y ack=74382 | required 10 R88 | SYN-RECEIVED ESTABLISHED | > SYN,ACK seq=y ack=74382
                wait                    | required 0 R90  | ESTABLISHED ESTABLISHED  | < ACK seq=74382 ack=y+1
                """).solved(20, 3);
    }

    @Test
    void yourOwnMachineLosesItsPower() {
        // 9-2: what still comes meets nobody, and is told so with the very number it named.
        Playing.of("""
                you:      server ESTABLISHED y=9007
                peer:     client ESTABLISHED x=4381
                your app: crash
                peer app: +100 write 50
                goal:     CLOSED CLOSED
                0  wait
                10 RST seq=y
                """).goes("""
                wait        | required 0 R24  | CLOSED ESTABLISHED | peer write 50; < PSH,ACK seq=x ack=y len=50
                RST seq=y   | required 10 R24 | CLOSED CLOSED | > RST seq=y
                """).solved(10, 3);
    }

    @Test
    void whereSomebodyListensTimeWaitGivesWay() {
        // 6-4: the old client calls again from the same port. Its SYN lies behind all that it sent, so it opens anew.
        String level = """
                you:      server ESTABLISHED y=9007
                peer:     client ESTABLISHED x=4381
                your app: close; TIME-WAIT listen
                peer app: CLOSE-WAIT close; CLOSED +1000 open
                goal:     ESTABLISHED ESTABLISHED
                before:   FIN,ACK seq=y ack=x; wait; ACK seq=y+1 ack=x+1
                0  wait
                10 SYN,ACK seq=y+1 ack=x+2
                0  wait
                """;
        Playing.of(level).goes("""
                wait                  | required 0 R88  | SYN-RECEIVED SYN-SENT    | peer open; < SYN seq=x+1
                ACK seq=y+1 ack=x+1   | impossible -3 flags:half-a-syn-ack:R88 ack:syn-is-free:R07 | SYN-RECEIVED SYN-SENT |
                SYN,ACK seq=y+1 ack=x+2 | required 7 R88 | SYN-RECEIVED ESTABLISHED | > SYN,ACK seq=y+1 ack=x+2
                wait                  | required 0 R90  | ESTABLISHED ESTABLISHED  | < ACK seq=x+2 ack=y+2
                """).solved(7, 2);
    }

    @Test
    void anOldSynOpensNothingWhereSomebodyListens() {
        Playing.of("""
                you:      server TIME-WAIT y=9008
                peer:     client CLOSED x=4382
                your app: listen
                strays:   you +100 SYN seq=x-101
                goal:     * *
                0  wait
                10 ACK seq=y ack=x
                0  wait
                """).goes("""
                wait            | required 0 R38  | TIME-WAIT CLOSED | < SYN seq=x-101 stray
                ACK seq=y ack=x | required 10 R94 | TIME-WAIT CLOSED | > ACK seq=y ack=x
                wait            | required 0 R21  | LISTEN CLOSED    | < RST seq=x
                """).solved(10, 3);
    }
}
