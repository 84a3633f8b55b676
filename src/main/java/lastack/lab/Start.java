package lastack.lab;

import lastack.tcp.Connection;
import lastack.tcp.Oddity;
import lastack.tcp.ReceiveSpace;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/**
 * The endpoint an experiment begins with, in the numbers that a probe for {@code judge} has too.
 *
 * @param state its state
 * @param passive for SYN-RECEIVED: whether it came from LISTEN
 * @param una SND.UNA; without meaning in CLOSED and LISTEN
 * @param nxt SND.NXT, likewise
 * @param rcvNxt RCV.NXT, likewise, and in SYN-SENT
 * @param rcvWnd RCV.WND, 0..{@value ReceiveSpace#LARGEST_WINDOW}
 * @param maxWnd MAX.SND.WND, the largest window the peer ever offered, 0..{@value ReceiveSpace#LARGEST_WINDOW}
 * @param iss the number of the first SYN; used in CLOSED and LISTEN only
 */
public record Start(
        State state, boolean passive, SeqNum una, SeqNum nxt, SeqNum rcvNxt, int rcvWnd, int maxWnd, SeqNum iss) {
    private static final int USUAL_WINDOW = 65535;
    private static final SeqNum OURS = SeqNum.of(1000);
    private static final SeqNum THEIRS = SeqNum.of(5000);

    /** An endpoint as a plain conversation brings it into {@code state}, with numbers that are easy to read. */
    public static Start usual(State state) {
        SeqNum una = state == State.FIN_WAIT_2 || state == State.TIME_WAIT ? OURS.plus(1) : OURS;
        SeqNum nxt = inFlight(state) ? OURS.plus(1) : una;
        SeqNum rcvNxt = state.peerFinished() ? THEIRS.plus(1) : THEIRS;
        boolean peerUnknown = state == State.CLOSED || state == State.LISTEN || state == State.SYN_SENT;
        return new Start(state, true, una, nxt, peerUnknown ? SeqNum.ZERO : rcvNxt, USUAL_WINDOW, USUAL_WINDOW, OURS);
    }

    /** The numbers of an endpoint met anywhere; what it holds, owes and was asked for is not among them. */
    public static Start of(Connection met) {
        Start usual = usual(met.state()).withRcvWnd(met.rcv().wnd());
        if (!usual.sends()) {
            return usual.withIss(
                    met.state() == State.CLOSED ? met.snd().nxt() : met.snd().iss());
        }
        Start sending = usual.withUna(met.snd().una())
                .withNxt(met.snd().nxt())
                .withMaxWnd(met.snd().maxWnd())
                .withPassive(met.passive() || met.state() != State.SYN_RECEIVED);
        return usual.receives() ? sending.withRcvNxt(met.rcv().nxt()) : sending;
    }

    /** Whether this state means that something which takes a number is under way: our SYN or our FIN. */
    private static boolean inFlight(State state) {
        return switch (state) {
            case SYN_SENT, SYN_RECEIVED, FIN_WAIT_1, CLOSING, LAST_ACK -> true;
            default -> false;
        };
    }

    /** Whether a connection stands or is being opened, so that SND.UNA and SND.NXT mean something. */
    public boolean sends() {
        return state != State.CLOSED && state != State.LISTEN;
    }

    /** Whether the peer's first number is known, so that RCV.NXT means something. */
    public boolean receives() {
        return sends() && state != State.SYN_SENT;
    }

    /** What makes these numbers impossible in this state, or null if nothing does. */
    public @Nullable Oddity oddity() {
        return Oddity.of(state, una, nxt);
    }

    /**
     * The endpoint itself.
     *
     * @throws IllegalStateException if the numbers are impossible
     */
    public Connection connection() {
        Oddity odd = oddity();
        if (odd != null) {
            throw new IllegalStateException("no endpoint has these numbers: " + odd);
        }
        Connection bare = switch (state) {
            case CLOSED -> Connection.closed(iss);
            case LISTEN -> Connection.listening(iss);
            default -> Connection.in(state, passive && state == State.SYN_RECEIVED, una, nxt, rcvNxt, rcvWnd, maxWnd);
        };
        return bare.receiving(bare.rcv().withWindow(rcvWnd));
    }

    public Start withPassive(boolean fromListen) {
        return new Start(state, fromListen, una, nxt, rcvNxt, rcvWnd, maxWnd, iss);
    }

    public Start withUna(SeqNum number) {
        return new Start(state, passive, number, nxt, rcvNxt, rcvWnd, maxWnd, iss);
    }

    public Start withNxt(SeqNum number) {
        return new Start(state, passive, una, number, rcvNxt, rcvWnd, maxWnd, iss);
    }

    public Start withRcvNxt(SeqNum number) {
        return new Start(state, passive, una, nxt, number, rcvWnd, maxWnd, iss);
    }

    /** The same with another RCV.WND, 0..{@value ReceiveSpace#LARGEST_WINDOW}. */
    public Start withRcvWnd(int octets) {
        return new Start(state, passive, una, nxt, rcvNxt, octets, maxWnd, iss);
    }

    /** The same with another MAX.SND.WND, 0..{@value ReceiveSpace#LARGEST_WINDOW}. */
    public Start withMaxWnd(int octets) {
        return new Start(state, passive, una, nxt, rcvNxt, rcvWnd, octets, iss);
    }

    public Start withIss(SeqNum number) {
        return new Start(state, passive, una, nxt, rcvNxt, rcvWnd, maxWnd, number);
    }
}
