package lastack.tcp;

import java.util.List;

/** lwIP, as far as its sources tell (D17). */
final class Lwip {
    private Lwip() {}

    /** A SYN inside the window of TIME-WAIT is answered with a reset, as RFC 793 had it. */
    static List<Reaction> arrive(Connection now, Segment segment) {
        boolean syn = now.state() == State.TIME_WAIT && segment.syn() && !segment.rst();
        if (!syn || !segment.seq().in(now.rcv().nxt(), now.rcv().wnd())) {
            return List.of();
        }
        Segment reset = new Segment(Flags.of(Flag.RST, Flag.ACK), segment.ack(), segment.end(), 0, 0);
        return List.of(new Reaction(Tolerance.D17, State.TIME_WAIT, List.of(reset)));
    }
}
