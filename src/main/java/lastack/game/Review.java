package lastack.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.tcp.Connection;
import lastack.tcp.Departure;
import lastack.tcp.Fault;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import lastack.tcp.State;

/**
 * What the referee says of a whole recording, segment by segment, at both ends.
 *
 * @param steps the segments that could be sent, up to the first that could not
 * @param objection what it has against that one; none where all of it can be
 */
record Review(List<Step> steps, Optional<Objection> objection) {
    Review {
        steps = List.copyOf(steps);
    }

    /**
     * One segment.
     *
     * @param before both ends before its sender was asked to send it
     * @param after both ends behind it, and behind what then arrived
     */
    record Step(Watched before, Watched after) {
        State state(Cell cell) {
            return after.end(cell == Cell.CLIENT ? Role.CLIENT : Role.SERVER).state();
        }
    }

    /** Everything arrives when the recording says so. */
    static Review of(Recording recording) {
        Watched now = Watched.start(recording);
        List<Step> steps = new ArrayList<>();
        for (int at = 1; at <= recording.frames().size(); at++) {
            Frame frame = recording.frame(at);
            Watched ready = now.readied(frame.from(), frame.segment());
            if (!ready.allows(frame.from(), frame.segment())) {
                return new Review(steps, Optional.of(against(at, frame, ready)));
            }
            int number = at;
            Watched after = ready.sent(at, frame).delivered(flying -> arrival(flying) <= number);
            steps.add(new Step(now, after));
            now = after;
        }
        return new Review(steps, Optional.empty());
    }

    private static int arrival(Watched.Flying flying) {
        return Math.max(flying.number(), flying.frame().arrives());
    }

    boolean holds() {
        return objection.isEmpty();
    }

    /** What speaks against {@code frame}, which its sender may not send in {@code now}. */
    static Objection against(int number, Frame frame, Watched now) {
        Connection sender = now.end(frame.from());
        Departure departure = Referee.send(sender, frame.segment());
        return objection(number, frame, now, departure.faults());
    }

    /** The same, where nobody chose the figures and so nothing is believed. */
    static Objection refused(int number, Frame frame, Watched now) {
        Connection sender = now.end(frame.from());
        List<Finding> findings = Referee.send(sender, frame.segment()).faults().stream()
                .map(fault -> new Finding(fault, List.of(Belief.NONE_KNOWN)))
                .toList();
        return new Objection.ToSegment(number, frame.from(), sender, findings);
    }

    /**
     * What speaks against {@code given} in the place of a segment of a recording that holds; none if the figure that differs is one that
     * means nothing. The sender had been asked for what it really sent.
     */
    Optional<Objection> insteadOf(int number, Frame right, Frame given) {
        Watched now = steps.get(number - 1).before().readied(right.from(), right.segment());
        Segment wanted = right.segment();
        Departure departure = Referee.send(now.end(right.from()), given.segment());
        List<Fault> faults = Comparison.between(now.end(right.from()), wanted, given.segment(), departure);
        return faults.isEmpty() ? Optional.empty() : Optional.of(objection(number, given, now, faults));
    }

    private static Objection objection(int number, Frame frame, Watched now, List<Fault> faults) {
        List<Finding> findings = Diagnosis.of(now.seenBy(frame.from()), frame.segment(), faults);
        return new Objection.ToSegment(number, frame.from(), now.end(frame.from()), findings);
    }
}
