package lastack.tcp;

import java.util.List;

/** gVisor, as far as its own tests tell (D01, D07, D17, D18). */
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
        if (now.state() == State.TIME_WAIT) {
            return BsdTimeWait.inTimeWait(now, segment);
        }
        if (!segment.hasAck() && !segment.rst() && !segment.syn() && opened(now.state())) {
            return List.of(Reaction.silent(Tolerance.D18, now.state()));
        }
        boolean textAtEdge =
                segment.length() > 0 && segment.seq().equals(rcv.nxt().plus(rcv.wnd()));
        if (textAtEdge && rcv.wnd() > 0 && now.state() == State.CLOSE_WAIT && !segment.rst()) {
            Connection wider = now.with(rcv.withWindow(rcv.wnd() + 1));
            return List.of(
                    Reaction.of(Tolerance.D01, Referee.arrive(wider, segment).next()));
        }
        boolean unsent = now.state() == State.ESTABLISHED && plain.rule() == Rule.R41;
        return unsent ? List.of(Reaction.silent(Tolerance.D17, now.state())) : List.of();
    }

    private static boolean opened(State state) {
        return state.takesText() || state.peerFinished();
    }
}
