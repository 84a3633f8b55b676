package lastack.tcp;

import java.util.List;

/**
 * The small memory that Linux keeps of a connection when its socket is gone: in TIME-WAIT always, in FIN-WAIT-2 when the application has
 * called close(). It knows the numbers and a timer, and little else.
 */
final class LinuxTimeWait {
    /** How far a reopened connection's first number lies behind the old one's last: beyond anything a window could still hold. */
    private static final int NEXT_INCARNATION = 65535 + 2;

    private LinuxTimeWait() {}

    /** D07: a bare ACK or a reset at exactly N is looked at; all else is answered with an ACK, unless it is a reset. */
    static Reaction inTimeWait(Connection now, Segment segment) {
        boolean exact = segment.seq().equals(now.rcv().nxt());
        if (segment.rst()) {
            return Reaction.silent(Tolerance.D07, exact ? State.CLOSED : State.TIME_WAIT);
        }
        return exact && segment.seqLength() == 0
                ? Reaction.silent(Tolerance.D07, State.TIME_WAIT)
                : Reaction.acknowledging(Tolerance.D07, now);
    }

    /** D07: with its switch tcp_rfc1337, Linux lets no reset cut TIME-WAIT short (R21; RFC 1337, section 3, fix F1). */
    static List<Reaction> guarded(Segment segment) {
        return segment.rst() ? List.of(Reaction.silent(Tolerance.D07, State.TIME_WAIT)) : List.of();
    }

    /**
     * Where somebody listens, a SYN behind all that was received opens anew (D07; R38, R39; RFC 9293, MAY-2): the old memory goes, and
     * the listener takes the SYN, or drops it where a FIN came along.
     */
    static List<Reaction> reopening(Connection now, Segment segment) {
        boolean fresh = segment.syn()
                && !segment.hasAck()
                && !segment.rst()
                && segment.seq().after(now.rcv().nxt());
        if (!fresh) {
            return List.of();
        }
        if (segment.fin()) {
            return List.of(Reaction.silent(Tolerance.D07, State.CLOSED));
        }
        Connection listening = Connection.listening(now.snd().nxt().plus(NEXT_INCARNATION));
        return List.of(
                Reaction.of(Tolerance.D07, Referee.arrive(listening, segment).next()));
    }

    /** D05: FIN-WAIT-2 of an orphan ends with the FIN in its turn, and with anything that shows that more was to come. */
    static Reaction inFinWait2(Connection now, Segment segment) {
        ReceiveSpace rcv = now.rcv();
        if (!Linux.inWindow(segment, rcv.nxt(), rcv.wnd())) {
            return Reaction.acknowledging(Tolerance.D05, now);
        }
        if (segment.rst()) {
            return Reaction.silent(Tolerance.D05, State.CLOSED);
        }
        if (segment.syn() && !segment.seq().before(rcv.nxt())) {
            return Reaction.resetting(Tolerance.D05, State.CLOSED, segment);
        }
        boolean nothingNew = !segment.end().after(rcv.nxt()) || segment.seqLength() == 0;
        if (!segment.hasAck() || nothingNew) {
            return Reaction.silent(Tolerance.D05, State.FIN_WAIT_2);
        }
        boolean finInTurn = segment.fin() && segment.end().equals(rcv.nxt().plus(1));
        return finInTurn
                ? Reaction.acknowledging(Tolerance.D05, now.with(rcv.finished()).to(State.TIME_WAIT))
                : Reaction.resetting(Tolerance.D05, State.CLOSED, segment);
    }
}
