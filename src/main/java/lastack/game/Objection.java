package lastack.game;

import java.util.List;
import lastack.tcp.Connection;
import lastack.tcp.Rule;
import lastack.tcp.State;

/** What the referee has against a recording: the first thing in it that cannot be. */
public sealed interface Objection {
    /** The segment, from 1. */
    int frame();

    /** The end that it is about: the segment's sender, or the one whose state is told. */
    Role end();

    /** The rule that says so. */
    Rule rule();

    /**
     * A segment that its sender could not send then.
     *
     * @param sender the sender as it stood
     * @param findings what of the segment does not hold, at least one
     */
    record ToSegment(int frame, Role end, Connection sender, List<Finding> findings) implements Objection {
        public ToSegment {
            findings = List.copyOf(findings);
        }

        @Override
        public Rule rule() {
            return findings.get(0).rule();
        }
    }

    /** A state in which the end is not. */
    record ToState(int frame, Role end, State given, State allowed, Rule rule) implements Objection {}

    /** Nothing: what stands there holds, and is not what is looked for. */
    record ToNothing(int frame, Role end, Rule rule) implements Objection {}
}
