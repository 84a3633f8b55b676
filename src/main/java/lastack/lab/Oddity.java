package lastack.lab;

import lastack.tcp.SeqNum;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/** Why no endpoint can be in a state with some numbers. */
public enum Oddity {
    /** SND.UNA is beyond SND.NXT: something is acknowledged that was never sent. */
    UNA_BEYOND_NXT,
    /** More is under way than any window allows (RFC 7323). */
    TOO_MUCH_IN_FLIGHT,
    /** Our SYN is under way in this state, so SND.NXT is ahead of SND.UNA. */
    NO_SYN_IN_FLIGHT,
    /** In SYN-SENT nothing but the SYN is under way. */
    MORE_THAN_THE_SYN,
    /** Our FIN is under way in this state, so SND.NXT is ahead of SND.UNA. */
    NO_FIN_IN_FLIGHT,
    /** Our FIN is acknowledged in this state, so nothing is under way. */
    FIN_STILL_IN_FLIGHT;

    static @Nullable Oddity of(Start start) {
        if (!start.sends()) {
            return null;
        }
        SeqNum una = start.una();
        int flight = start.nxt().minus(una);
        if (flight < 0) {
            return UNA_BEYOND_NXT;
        } else if (flight > Start.LARGEST_WINDOW) {
            return TOO_MUCH_IN_FLIGHT;
        } else if (Start.inFlight(start.state()) && flight == 0) {
            boolean opening = start.state() == State.SYN_SENT || start.state() == State.SYN_RECEIVED;
            return opening ? NO_SYN_IN_FLIGHT : NO_FIN_IN_FLIGHT;
        } else if (start.state() == State.SYN_SENT && flight > 1) {
            return MORE_THAN_THE_SYN;
        }
        boolean finDone = start.state() == State.FIN_WAIT_2 || start.state() == State.TIME_WAIT;
        return finDone && flight > 0 ? FIN_STILL_IN_FLIGHT : null;
    }
}
