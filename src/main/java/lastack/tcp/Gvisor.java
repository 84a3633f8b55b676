package lastack.tcp;

import java.util.List;

/** gVisor, as far as its own tests tell (D01, D17). */
final class Gvisor {
    private Gvisor() {}

    static List<Reaction> arrive(Connection now, Segment segment, Arrival plain) {
        ReceiveSpace rcv = now.rcv();
        boolean atEdge =
                segment.seqLength() == 0 && segment.seq().equals(rcv.nxt().plus(rcv.wnd()));
        if (atEdge && rcv.wnd() > 0 && now.state().takesText()) {
            Reaction reaction = new LinuxSocket(now, false, segment).reaction();
            return List.of(reaction);
        }
        boolean oldSyn = now.state() == State.TIME_WAIT
                && segment.syn()
                && !segment.rst()
                && segment.seq().before(rcv.nxt());
        boolean unsent = now.state() == State.ESTABLISHED && plain.rule() == Rule.R41;
        return oldSyn || unsent ? List.of(Reaction.silent(Tolerance.D17, now.state())) : List.of();
    }
}
