package lastack.tcp;

import org.jspecify.annotations.Nullable;

/**
 * Why no endpoint can be in a state with some numbers. The RFC's checks compare with SND.UNA and SND.NXT as they stand; but where the
 * state itself says what is under way and the numbers contradict it, there is nothing that they could be checked against.
 */
public enum Oddity {
    /** SND.UNA is beyond SND.NXT: something is acknowledged that was never sent. */
    UNA_BEYOND_NXT,
    /** More is under way than any window allows (RFC 7323, section 2.3). */
    TOO_MUCH_IN_FLIGHT,
    /** Our SYN is under way in this state, so SND.NXT is ahead of SND.UNA. */
    NO_SYN_IN_FLIGHT,
    /** Our FIN is under way in this state, so SND.NXT is ahead of SND.UNA. */
    NO_FIN_IN_FLIGHT,
    /** Our FIN is acknowledged in this state, so nothing is under way. */
    FIN_STILL_IN_FLIGHT;

    /**
     * What makes {@code una} and {@code nxt} impossible in {@code state}, or null if nothing does. CLOSED and LISTEN have no such
     * numbers. Data may be under way behind a SYN that is not acknowledged (RFC 9293, section 3.5).
     */
    public static @Nullable Oddity of(State state, SeqNum una, SeqNum nxt) {
        if (state == State.CLOSED || state == State.LISTEN) {
            return null;
        }
        int flight = nxt.minus(una);
        if (flight < 0) {
            return UNA_BEYOND_NXT;
        } else if (flight > ReceiveSpace.LARGEST_WINDOW) {
            return TOO_MUCH_IN_FLIGHT;
        }
        return switch (state) {
            case SYN_SENT, SYN_RECEIVED -> flight == 0 ? NO_SYN_IN_FLIGHT : null;
            case FIN_WAIT_1, CLOSING, LAST_ACK -> flight == 0 ? NO_FIN_IN_FLIGHT : null;
            case FIN_WAIT_2, TIME_WAIT -> flight > 0 ? FIN_STILL_IN_FLIGHT : null;
            default -> null;
        };
    }
}
