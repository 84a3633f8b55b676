package lastack.tcp;

import java.util.List;

/** TIME-WAIT as FreeBSD keeps it, and gVisor in the same way (D07, D18). */
final class BsdTimeWait {
    private BsdTimeWait() {}

    /**
     * A SYN behind all that was received opens anew. What else has no ACK flag is dropped before its number is looked at, and all that
     * has one is answered, unless it is empty and exactly at N.
     */
    static List<Reaction> inTimeWait(Connection now, Segment segment) {
        if (segment.rst()) {
            return List.of();
        }
        if (!segment.hasAck()) {
            boolean fresh = segment.syn() && segment.seq().after(now.rcv().nxt());
            if (fresh) {
                // No row says what becomes of a FIN on such a SYN.
                return segment.fin() ? List.of() : LinuxTimeWait.reopening(now, segment);
            }
            return List.of(Reaction.silent(segment.syn() ? Tolerance.D07 : Tolerance.D18, State.TIME_WAIT));
        }
        boolean exact = segment.seq().equals(now.rcv().nxt()) && segment.seqLength() == 0;
        return exact ? List.of() : List.of(Reaction.acknowledging(Tolerance.D07, now));
    }
}
