package lastack.tcp;

import java.util.ArrayList;
import java.util.List;

/** FreeBSD, as it was seen on the wire and as its own test suite tells (D01, D07, D11, D16, D18). */
final class FreeBsd {
    /** The octets it has room for when its header offers the most a header can. */
    private static final int BUFFER = 65700;

    private FreeBsd() {}

    static List<Reaction> arrive(Connection now, Segment segment, Arrival plain) {
        List<Reaction> reactions = new ArrayList<>();
        ReceiveSpace rcv = now.rcv();
        if (rcv.wnd() == Segment.DEFAULT_WINDOW && now.state().takesText()) {
            Connection roomier = now.with(rcv.withWindow(BUFFER));
            reactions.add(
                    Reaction.of(Tolerance.D01, Referee.arrive(roomier, segment).next()));
        }
        if (now.state() == State.TIME_WAIT) {
            reactions.addAll(BsdTimeWait.inTimeWait(now, segment));
            if (segment.rst()) {
                reactions.add(Reaction.silent(Tolerance.D07, State.TIME_WAIT));
            }
        }
        if (now.state() == State.SYN_SENT && plain.rule() == Rule.R37 && segment.fin() && segment.length() == 0) {
            reactions.add(finOnSyn(plain.next()));
        }
        if (now.state() == State.SYN_RECEIVED && !now.passive()) {
            Connection textOnly = now.with(rcv.withoutHeldFin());
            reactions.add(
                    Reaction.of(Tolerance.D11, Referee.arrive(textOnly, segment).next()));
        }
        return reactions;
    }

    /** A FIN that comes on the crossing SYN counts at once, before our own SYN is acknowledged. */
    private static Reaction finOnSyn(Connection received) {
        Connection finished = received.with(received.rcv().finished());
        return new Reaction(Tolerance.D11, State.CLOSE_WAIT, Dues.replies(finished));
    }

    /** How it ends a connection, whether or not its application is still there (D16). */
    static List<Reaction> ending(Connection now, Segment segment, Arrival plain) {
        List<Reaction> reactions = new ArrayList<>();
        ReceiveSpace rcv = now.rcv();
        Connection next = plain.next();
        if (now.state() == State.FIN_WAIT_1 && next.state() == State.CLOSING) {
            Segment fin = new Segment(
                    Flags.of(Flag.FIN, Flag.ACK),
                    next.finNumber(),
                    next.rcv().nxt(),
                    0,
                    next.rcv().offered());
            reactions.add(new Reaction(Tolerance.D16, State.CLOSING, List.of(fin)));
        }
        boolean lastAck = now.state() == State.LAST_ACK
                && segment.flags().essential().equals(Flags.of(Flag.ACK))
                && segment.ack().equals(now.snd().nxt());
        if (lastAck && segment.seq().before(rcv.nxt()) && !segment.end().after(rcv.nxt())) {
            reactions.add(Reaction.silent(Tolerance.D16, State.CLOSED));
        }
        return reactions;
    }
}
