package lastack.tcp;

import java.util.List;

/**
 * One endpoint of a connection at one moment: what the RFC calls the transmission control block (RFC 9293, section 3.3.1). A value:
 * every call, arrival and departure makes the next one.
 *
 * @param state the state
 * @param passive for SYN-RECEIVED: whether it was reached from LISTEN (R17, R36) and not from SYN-SENT
 * @param snd the bytes we send
 * @param rcv the bytes we receive
 * @param orders what our application asked for and we have not carried out
 * @param owed what we owe the peer
 */
public record Connection(State state, boolean passive, SendSpace snd, ReceiveSpace rcv, Orders orders, Owed owed) {

    /** No connection yet; {@code iss} is what a SYN would carry. */
    public static Connection closed(SeqNum iss) {
        return new Connection(
                State.CLOSED, false, SendSpace.fresh(iss), ReceiveSpace.fresh(), Orders.NONE, Owed.NOTHING);
    }

    /** A passive OPEN; {@code iss} is what the SYN,ACK will carry. */
    public static Connection listening(SeqNum iss) {
        return new Connection(
                State.LISTEN, true, SendSpace.fresh(iss), ReceiveSpace.fresh(), Orders.NONE, Owed.NOTHING);
    }

    /**
     * An endpoint met in the middle of its life. Where the state says that a FIN was sent, its number is {@code nxt - 1}; what lies
     * between {@code una} and {@code nxt} counts as one segment in flight; before {@code una} lie our SYN, a FIN that was acknowledged,
     * and nothing else.
     *
     * @param state any state from SYN-SENT on
     * @param passive see {@link Connection#passive()}; in a later state, whether the peer opened first
     * @param rcvWnd RCV.WND, 0..{@value ReceiveSpace#LARGEST_WINDOW}
     * @param maxWnd MAX.SND.WND, 0..{@value ReceiveSpace#LARGEST_WINDOW}
     */
    public static Connection in(
            State state, boolean passive, SeqNum una, SeqNum nxt, SeqNum rcvNxt, int rcvWnd, int maxWnd) {
        boolean syn = state == State.SYN_SENT || state == State.SYN_RECEIVED;
        boolean fin = finSent(state);
        ReceiveSpace rcv = new ReceiveSpace(rcvNxt.plus(-1), rcvNxt, rcvWnd, List.of(), Reader.READS, 0);
        List<Segment> flight = List.of();
        if (nxt.after(una)) {
            Flags flags = state == State.SYN_SENT ? Flags.NONE : Flags.of(Flag.ACK);
            flags = syn ? flags.with(Flag.SYN) : flags;
            flags = fin ? flags.with(Flag.FIN) : flags;
            int length = Math.min(Segment.LONGEST, nxt.minus(una) - (syn ? 1 : 0) - (fin ? 1 : 0));
            flight = List.of(new Segment(flags, una, rcvNxt, length, rcv.offered()));
        }
        boolean finAcked = fin && una.equals(nxt);
        SeqNum iss = syn ? una : una.plus(finAcked ? -2 : -1);
        SendSpace snd = new SendSpace(iss, una, nxt, maxWnd, maxWnd, rcvNxt, una, flight, fin);
        return new Connection(state, passive, snd, rcv, Orders.NONE, Owed.NOTHING);
    }

    private static boolean finSent(State state) {
        return switch (state) {
            case FIN_WAIT_1, FIN_WAIT_2, CLOSING, LAST_ACK, TIME_WAIT -> true;
            default -> false;
        };
    }

    /** The number of our FIN once it is sent. */
    public SeqNum finNumber() {
        return snd.nxt().plus(-1);
    }

    /** Octets written that may leave now, window aside: what is written in SYN-RECEIVED waits for ESTABLISHED (3.10.2, R64). */
    int unsent() {
        return snd.finSent() || state == State.SYN_RECEIVED ? 0 : orders.bytes();
    }

    /** The same endpoint with another receiving side: another window, another reader. */
    public Connection receiving(ReceiveSpace space) {
        return with(space);
    }

    Connection to(State next) {
        return new Connection(next, passive, snd, rcv, orders, owed);
    }

    /** Back to LISTEN, since what came was not a connection; the user is not told (R17, R36). */
    Connection listeningAgain() {
        return new Connection(State.LISTEN, true, SendSpace.fresh(snd.iss()), rcv.unused(), Orders.NONE, Owed.NOTHING);
    }

    /** Whether we are in SYN-RECEIVED and our SYN has not yet left together with the acknowledgment of the peer's (R37, R88). */
    boolean synAckUnsent() {
        return state == State.SYN_RECEIVED && (snd.nxt().equals(snd.iss()) || snd.bareSynUnacked());
    }

    /** The rule by which SYN-RECEIVED answers the SYN that led to it. */
    Rule answersSyn() {
        return passive ? Rule.R88 : Rule.R37;
    }

    Connection with(SendSpace space) {
        return new Connection(state, passive, space, rcv, orders, owed);
    }

    /** This one itself where nothing changes: most acknowledgments say nothing new. */
    Connection to(State next, SendSpace sending, ReceiveSpace receiving, Owed debt) {
        boolean same = next == state && sending.equals(snd) && receiving.equals(rcv) && debt.equals(owed);
        return same ? this : new Connection(next, passive, sending, receiving, orders, debt);
    }

    Connection with(ReceiveSpace space) {
        return new Connection(state, passive, snd, space, orders, owed);
    }

    Connection with(Orders asked) {
        return new Connection(state, passive, snd, rcv, asked, owed);
    }

    Connection with(Owed debt) {
        return new Connection(state, passive, snd, rcv, orders, debt);
    }

    /** CLOSED for good: queues flushed, nothing asked, nothing owed. */
    Connection over() {
        return over(snd, rcv, Orders.NONE);
    }

    /** The same, with what the last segment made of both sides, and with what is {@code left} to do. */
    Connection over(SendSpace sending, ReceiveSpace receiving, Orders left) {
        return new Connection(State.CLOSED, passive, sending.flushed(), receiving.flushed(), left, Owed.NOTHING);
    }
}
