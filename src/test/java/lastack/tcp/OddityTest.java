package lastack.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers no endpoint can have in which state. */
class OddityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # 3.3.1: SND.UNA =< SND.NXT, round the circle.
            ESTABLISHED  | 1000       | 1000       |
            ESTABLISHED  | 1000       | 1001       |
            ESTABLISHED  | 4294967295 | 0          |
            ESTABLISHED  | 1001       | 1000       | UNA_BEYOND_NXT
            CLOSE-WAIT   | 0          | 4294967295 | UNA_BEYOND_NXT
            TIME-WAIT    | 1001       | 1000       | UNA_BEYOND_NXT
            SYN-SENT     | 1001       | 1000       | UNA_BEYOND_NXT
            # Half the circle apart, neither comes first.
            ESTABLISHED  | 0          | 2147483648 | UNA_BEYOND_NXT
            # RFC 7323, section 2.3: a window is 2^30 at most.
            ESTABLISHED  | 0          | 1073741824 |
            ESTABLISHED  | 0          | 1073741825 | TOO_MUCH_IN_FLIGHT
            LAST-ACK     | 0          | 2147483647 | TOO_MUCH_IN_FLIGHT
            # 3.3.2: "waiting for a matching connection request", "for a confirming connection request acknowledgment" of ours. A SYN may
            # carry data: "this is perfectly legitimate" (3.5).
            SYN-SENT     | 1000       | 1001       |
            SYN-SENT     | 1000       | 1011       |
            SYN-SENT     | 1000       | 1000       | NO_SYN_IN_FLIGHT
            SYN-RECEIVED | 1000       | 1001       |
            SYN-RECEIVED | 1000       | 1000       | NO_SYN_IN_FLIGHT
            # 3.3.2: these wait for the acknowledgment of our FIN; data before it may wait, too.
            FIN-WAIT-1   | 1000       | 1001       |
            FIN-WAIT-1   | 900        | 1001       |
            FIN-WAIT-1   | 1001       | 1001       | NO_FIN_IN_FLIGHT
            CLOSING      | 1000       | 1001       |
            CLOSING      | 1001       | 1001       | NO_FIN_IN_FLIGHT
            LAST-ACK     | 1000       | 1001       |
            LAST-ACK     | 1001       | 1001       | NO_FIN_IN_FLIGHT
            # These have it, and it was the last of ours.
            FIN-WAIT-2   | 1001       | 1001       |
            FIN-WAIT-2   | 1000       | 1001       | FIN_STILL_IN_FLIGHT
            TIME-WAIT    | 1001       | 1001       |
            TIME-WAIT    | 1000       | 1001       | FIN_STILL_IN_FLIGHT
            # Before a connection there are no such numbers.
            CLOSED       | 5          | 4          |
            LISTEN       | 5          | 4          |
            """)
    void isNamed(String state, long una, long nxt, Oddity odd) {
        assertEquals(odd, Oddity.of(Notation.state(state), SeqNum.of(una), SeqNum.of(nxt)));
    }
}
