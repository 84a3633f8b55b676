package lastack.tcp;

import java.util.List;

/**
 * What one stack does with a segment.
 *
 * @param tolerance the name under which it is known, should it turn out to differ from what the RFC asks for
 * @param state the state afterwards
 * @param replies what is sent at once
 */
record Reaction(Tolerance tolerance, State state, List<Segment> replies) {

    /** The endpoint becomes {@code next} and sends what it then owes. */
    static Reaction of(Tolerance tolerance, Connection next) {
        return new Reaction(tolerance, next.state(), Dues.replies(next));
    }

    /** An ACK of what is expected, and nothing changes. */
    static Reaction acknowledging(Tolerance tolerance, Connection now) {
        return of(tolerance, now.with(now.owed().withAck()));
    }

    /** Nothing is said; the endpoint becomes {@code state}. */
    static Reaction silent(Tolerance tolerance, State state) {
        return new Reaction(tolerance, state, List.of());
    }

    /** The reset that {@code offending} asks for; the endpoint becomes {@code state}. */
    static Reaction resetting(Tolerance tolerance, State state, Segment offending) {
        return new Reaction(tolerance, state, offending.rst() ? List.of() : List.of(Resets.answering(offending)));
    }

    /** Whether an onlooker cannot tell the two apart: windows and names aside, all is the same. */
    boolean looksLike(State otherState, List<Segment> otherReplies) {
        if (state != otherState || replies.size() != otherReplies.size()) {
            return false;
        }
        for (int at = 0; at < replies.size(); at++) {
            if (!bare(replies.get(at)).equals(bare(otherReplies.get(at)))) {
                return false;
            }
        }
        return true;
    }

    private static Segment bare(Segment segment) {
        return segment.withWindow(0);
    }
}
