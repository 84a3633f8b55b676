package lastack.tcp;

import java.util.ArrayList;
import java.util.List;

/**
 * Two endpoints and what is under way between them, each in the order in which it will arrive.
 *
 * @param mishaps how many things may still go wrong in the network
 */
record Pair(End left, End right, List<Segment> toLeft, List<Segment> toRight, int mishaps) {

    /**
     * One end with its application.
     *
     * @param writes octets that the application may still write, one at a time
     * @param ending what it will still call when it has had enough, one after the other
     */
    record End(Connection connection, int writes, List<Call> ending) {
        End with(Connection next) {
            return new End(next, writes, ending);
        }
    }

    Pair {
        toLeft = List.copyOf(toLeft);
        toRight = List.copyOf(toRight);
    }

    /** The same, seen from the other side. */
    Pair turned() {
        return new Pair(right, left, toRight, toLeft, mishaps);
    }

    Pair with(End nextLeft) {
        return new Pair(nextLeft, right, toLeft, toRight, mishaps);
    }

    Pair sending(Segment segment) {
        List<Segment> longer = new ArrayList<>(toRight);
        longer.add(segment);
        return new Pair(left, right, toLeft, longer, mishaps);
    }

    /** With {@code arriving} under way to the left, and one mishap less if it is one. */
    Pair arriving(List<Segment> arriving, int nextMishaps) {
        return new Pair(left, right, arriving, toRight, nextMishaps);
    }

    boolean quiet() {
        return toLeft.isEmpty() && toRight.isEmpty();
    }
}
