package lastack.quiz;

import java.util.Map;
import lastack.tcp.Connection;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/**
 * The end that a drawn question is about, before anything happens.
 *
 * @param state its state
 * @param passive for SYN-RECEIVED: whether it came from LISTEN
 * @param sndUna SND.UNA; null for what a plain conversation leaves: one number in flight where the state says that a SYN or FIN is, else none
 * @param sndNxt SND.NXT; in CLOSED and LISTEN the number a SYN would carry
 * @param rcvNxt RCV.NXT; without meaning in CLOSED, LISTEN and SYN-SENT
 * @param rcvWnd RCV.WND, 0..65535
 */
public record EndSketch(
        State state, boolean passive, @Nullable Sum sndUna, Sum sndNxt, Sum rcvNxt, int rcvWnd) {
    private static final int USUAL_WINDOW = 65_535;

    /** Whether it can be told as a question's situation, which knows no window and nothing else in flight. */
    boolean plain() {
        return sndUna == null && rcvWnd == USUAL_WINDOW && passive;
    }

    Connection in(Map<String, Long> numbers) {
        SeqNum nxt = sndNxt.in(numbers);
        if (state == State.CLOSED) {
            return Connection.closed(nxt);
        } else if (state == State.LISTEN) {
            return Connection.listening(nxt);
        }
        SeqNum una = sndUna != null ? sndUna.in(numbers) : inFlight() ? nxt.plus(-1) : nxt;
        Connection met = Connection.in(state, passive, una, nxt, rcvNxt.in(numbers), rcvWnd, USUAL_WINDOW);
        return met.receiving(met.rcv().withWindow(rcvWnd));
    }

    private boolean inFlight() {
        return switch (state) {
            case SYN_SENT, SYN_RECEIVED, FIN_WAIT_1, CLOSING, LAST_ACK -> true;
            default -> false;
        };
    }
}
