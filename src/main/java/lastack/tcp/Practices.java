package lastack.tcp;

import java.util.ArrayList;
import java.util.List;

/** Finds what real stacks do otherwise with a segment that arrives. */
final class Practices {
    private Practices() {}

    static List<Practice> of(Connection now, Segment segment) {
        List<Practice> found = new ArrayList<>();
        resetAtTheEdge(now, segment, found);
        return found;
    }

    /** D01: a number just behind the window counts as inside it. */
    private static void resetAtTheEdge(Connection now, Segment segment, List<Practice> found) {
        boolean synchronised = !Checks.orderIn(now.state()).isEmpty()
                && Checks.orderIn(now.state()).get(0) == Step.SEQUENCE;
        boolean edge = segment.seq().equals(now.rcv().nxt().plus(now.rcv().wnd()));
        if (synchronised && segment.rst() && edge && now.rcv().wnd() > 0 && now.state() != State.TIME_WAIT) {
            List<Segment> challenge = Arrival.answeredWithAck(now, Outcome.CHALLENGE, Rule.R13, Step.RST)
                    .replies();
            found.add(new Practice(Tolerance.D01, List.of(Stack.LINUX, Stack.GVISOR), false, now.state(), challenge));
        }
    }
}
