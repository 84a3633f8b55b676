package lastack.tcp;

import java.util.ArrayList;
import java.util.List;

/**
 * A segment that a real socket of Linux was shown, and what it did.
 *
 * @param endpoint the socket
 * @param orphan whether its application had called close()
 * @param segment what arrived
 * @param seen the outcome, as {@link #outcome} writes it
 */
record Measured(Connection endpoint, boolean orphan, Segment segment, String seen) {

    /** {@code FIN-WAIT-2 ACK seq=1001 ack=5001}, {@code CLOSED}: the state and what was sent. */
    static String outcome(String state, String replies) {
        return state + (replies.isBlank() ? "" : " " + Notation.text(Notation.segments(replies)));
    }

    /**
     * What the referee says Linux does: the outcome listed in practice for a socket of this kind, or else the RFC's. That a listener would
     * reopen TIME-WAIT is listed as well, and that tcp_rfc1337 would keep a reset from ending it, but no probe had either.
     */
    String expected() {
        Arrival plain = Referee.arrive(endpoint, segment);
        String rfc = text(plain.next().state(), plain.replies());
        List<String> linux = new ArrayList<>();
        List<String> ofOrphans = new ArrayList<>();
        for (Practice practice : Referee.inPractice(endpoint, segment)) {
            if (practice.stacks().contains(Stack.LINUX) && !needsMore(practice)) {
                (practice.orphan() ? ofOrphans : linux).add(text(practice));
            }
        }
        // An orphan that does as other sockets do is listed with them, and one that does as the RFC says not at all.
        boolean fits = orphan && (ofOrphans.contains(seen) || (ofOrphans.isEmpty() && seen.equals(rfc)));
        if (fits) {
            return seen;
        }
        List<String> known = orphan && !ofOrphans.isEmpty() ? ofOrphans : linux;
        return known.isEmpty() ? rfc : String.join(" or ", known);
    }

    private boolean needsMore(Practice practice) {
        boolean listener = segment.syn() && practice.state() != State.TIME_WAIT;
        boolean guard = segment.rst() && segment.seq().equals(endpoint.rcv().nxt());
        return endpoint.state() == State.TIME_WAIT && (listener || guard);
    }

    static String text(Practice practice) {
        return text(practice.state(), practice.replies());
    }

    private static String text(State state, List<Segment> replies) {
        return outcome(state.toString(), Notation.text(replies));
    }
}
