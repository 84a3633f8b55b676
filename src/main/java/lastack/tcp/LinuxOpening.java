package lastack.tcp;

import java.util.List;

/** Linux before a connection stands: the listener, the small request that stands for a SYN-RECEIVED it led to, and SYN-SENT. */
final class LinuxOpening {
    private LinuxOpening() {}

    /** A listener drops SYN together with FIN, which scanners send (D11); else as the RFC says. */
    static Reaction inListen(Connection listening, Segment segment) {
        boolean scan = segment.syn() && segment.fin() && !segment.hasAck();
        return scan
                ? Reaction.silent(Tolerance.D11, State.LISTEN)
                : Reaction.of(Tolerance.D11, Referee.arrive(listening, segment).next());
    }

    /** Text and FIN that come with a SYN are forgotten, and are due again (D11). */
    static Reaction inSynSent(Connection sent, Segment segment) {
        Segment heard = segment.syn()
                ? new Segment(segment.flags().without(Flag.FIN), segment.seq(), segment.ack(), 0, segment.window())
                : segment;
        return Reaction.of(Tolerance.D11, Referee.arrive(sent, heard).next());
    }

    /** SYN-RECEIVED from LISTEN is no socket yet: a request at the listener, with checks of its own in an order of its own (D09). */
    static Reaction inRequest(Connection now, Segment segment) {
        ReceiveSpace rcv = now.rcv();
        boolean first = segment.seq().equals(rcv.irs());
        if (first && segment.syn() && !segment.hasAck() && !segment.rst()) {
            return Reaction.of(Tolerance.D09, now.with(now.owed().withAgain()));
        }
        if (segment.hasAck()
                && !segment.rst()
                && !segment.ack().equals(now.snd().nxt())) {
            return Reaction.resetting(Tolerance.D09, State.SYN_RECEIVED, segment);
        }
        boolean edge = segment.seq().equals(rcv.nxt().plus(rcv.wnd()));
        Tolerance name = edge ? Tolerance.D01 : Tolerance.D09;
        if (!Linux.inWindow(segment, rcv.nxt(), rcv.wnd())) {
            return segment.rst() ? Reaction.silent(name, State.SYN_RECEIVED) : Reaction.acknowledging(name, now);
        }
        if (segment.rst()) {
            return segment.seq().equals(rcv.nxt())
                    ? Reaction.silent(name, State.LISTEN)
                    : Reaction.acknowledging(name, now);
        }
        if (segment.syn() && !first) {
            return new Reaction(name, State.LISTEN, List.of(Resets.answering(segment)));
        }
        return segment.hasAck()
                ? new LinuxSocket(now, false, segment).reaction()
                : Reaction.silent(name, State.SYN_RECEIVED);
    }
}
