package lastack.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Everything that can happen between two honest ends: whoever moves next, whatever the network does to a segment, up to a number of
 * mishaps. Both ends keep going as long as anything can happen, and there must always be a way on to an end where both are through.
 */
final class Walk {
    /** Parcels in one direction at most; more would mean that two honest ends talk without end. */
    private static final int MOST_UNDER_WAY = 12;

    private final Numbered<Parcel> parcels = new Numbered<>();
    private final Numbered<Way> ways = new Numbered<>();
    private final Numbered<Pair> pairs = new Numbered<>();
    private final Moves left;
    private final Moves right;
    private final boolean everythingArrives;
    private final BitSet ended = new BitSet();
    private int[] from = new int[1 << 12];
    private int[] to = new int[1 << 12];
    private int steps;

    /**
     * Both ends, what is under way to each, and how many things may still go wrong; by their numbers.
     */
    record Pair(int left, int right, int toLeft, int toRight, int mishaps) {}

    /** @param seen where each arrow of the state diagram that is taken is added */
    Walk(Set<String> seen, boolean everythingArrives) {
        this.left = new Moves(parcels, seen);
        this.right = new Moves(parcels, seen);
        this.everythingArrives = everythingArrives;
    }

    /** Walks from these two ends on, and says how many pairs were met. */
    int walk(End leftEnd, End rightEnd, int mishaps) {
        int nothing = ways.number(Way.EMPTY);
        pairs.number(new Pair(left.number(leftEnd), right.number(rightEnd), nothing, nothing, mishaps));
        for (int at = 0; at < pairs.count(); at++) {
            Pair now = pairs.get(at);
            check(at, now);
            int before = steps;
            moves(at, now, false);
            moves(at, now, true);
            if (steps == before) {
                ended.set(at);
                checkEnd(at, now);
            }
        }
        BitSet leading = leadingToAnEnd();
        int lost = leading.nextClearBit(0);
        assertEquals(pairs.count(), lost, () -> "there is no way to the end from\n" + story(lost));
        return pairs.count();
    }

    int steps() {
        return steps;
    }

    /** All that can happen at one end of {@code pair}, and on the way to it. */
    private void moves(int at, Pair pair, boolean turned) {
        Moves moves = turned ? right : left;
        int end = turned ? pair.right : pair.left;
        int here = turned ? pair.toRight : pair.toLeft;
        int there = turned ? pair.toLeft : pair.toRight;
        Moves.Own own = moves.own(end);
        for (int[] sent : own.sends()) {
            reach(at, turned, sent[0], here, ways.number(ways.get(there).with(sent[1])), pair);
        }
        for (int next : own.calls()) {
            reach(at, turned, next, here, there, pair);
        }
        Way way = ways.get(here);
        arrivals(at, turned, end, way, there, pair);
        boolean othersDue =
                (turned ? left : right).own(turned ? pair.left : pair.right).due();
        boolean idle = way.queue().isEmpty() && ways.get(there).queue().isEmpty() && !own.due() && !othersDue;
        if (idle && own.timeout() >= 0) {
            reach(at, turned, own.timeout(), here, there, pair);
        }
        // MSL is the time after which nothing strays any more (RFC 9293, section 3.4.1).
        boolean quiet = way.strays().isEmpty() && ways.get(there).strays().isEmpty();
        if (idle && quiet && own.expired() >= 0) {
            reach(at, turned, own.expired(), here, there, pair);
        }
        if (pair.mishaps > 0) {
            mishaps(at, turned, end, way, there, pair);
        }
    }

    private void arrivals(int at, boolean turned, int end, Way way, int there, Pair pair) {
        Moves moves = turned ? right : left;
        if (!way.queue().isEmpty()) {
            int next = moves.arrive(end, way.first());
            reach(at, turned, next, ways.number(way.withoutFirst()), there, pair);
        }
        for (int stray = 0; stray < way.strays().size(); stray++) {
            int next = moves.arrive(end, way.strays().get(stray));
            reach(at, turned, next, ways.number(way.withoutStray(stray)), there, pair);
        }
    }

    /** Lost, doubled, or delayed for as long as anyone likes; or a timer that runs out too early. */
    private void mishaps(int at, boolean turned, int end, Way way, int there, Pair pair) {
        Pair worse = new Pair(pair.left, pair.right, pair.toLeft, pair.toRight, pair.mishaps - 1);
        if (!way.queue().isEmpty()) {
            for (Way next : List.of(way.withoutFirst(), way.firstTwice(), way.firstDelayed())) {
                reach(at, turned, end, ways.number(next), there, worse);
            }
        }
        int early = (turned ? right : left).own(end).timeout();
        if (early >= 0) {
            reach(at, turned, early, ways.number(way), there, worse);
        }
    }

    private void reach(int at, boolean turned, int end, int here, int there, Pair pair) {
        assertTrue(ways.get(there).queue().size() <= MOST_UNDER_WAY, "they talk without end");
        Pair next = turned
                ? new Pair(pair.left, end, there, here, pair.mishaps)
                : new Pair(end, pair.right, here, there, pair.mishaps);
        if (steps == from.length) {
            from = Arrays.copyOf(from, 2 * steps);
            to = Arrays.copyOf(to, 2 * steps);
        }
        from[steps] = at;
        to[steps] = pairs.number(next);
        steps++;
    }

    /** What an end got is what the other sent, each number once and in order; nothing is acknowledged that did not arrive. */
    private void check(int at, Pair pair) {
        End one = left.end(pair.left);
        End two = right.end(pair.right);
        assertTrue(one.sent().startsWith(two.got()), () -> story(at));
        assertTrue(two.sent().startsWith(one.got()), () -> story(at));
        assertTrue(one.acknowledged() <= two.got().length(), () -> story(at));
        assertTrue(two.acknowledged() <= one.got().length(), () -> story(at));
    }

    /** How the walk came to this pair: the first of all the ways there. */
    private String story(int pair) {
        Deque<String> story = new ArrayDeque<>();
        for (int at = pair; at >= 0; at = at == 0 ? -1 : from[firstStepTo(at)]) {
            Pair now = pairs.get(at);
            story.push(left.end(now.left).connection().state() + " " + underWay(now.toLeft) + " | "
                    + right.end(now.right).connection().state() + " " + underWay(now.toRight));
        }
        Pair last = pairs.get(pair);
        return String.join("\n", story) + "\n" + left.end(last.left) + "\n" + right.end(last.right);
    }

    private int firstStepTo(int pair) {
        int step = 0;
        while (to[step] != pair) {
            step++;
        }
        return step;
    }

    private String underWay(int number) {
        Way way = ways.get(number);
        List<Segment> queue =
                way.queue().stream().map(p -> parcels.get(p).segment()).toList();
        List<Segment> strays =
                way.strays().stream().map(p -> parcels.get(p).segment()).toList();
        return "<- " + Notation.text(queue) + (strays.isEmpty() ? "" : " (" + Notation.text(strays) + ")");
    }

    private void checkEnd(int at, Pair pair) {
        End one = left.end(pair.left);
        End two = right.end(pair.right);
        assertEquals(State.CLOSED, one.connection().state(), () -> story(at));
        // A listener whose one guest was refused listens on, though its application wanted no more of that guest (note
        // 1).
        State second = two.connection().state();
        assertTrue(second == State.CLOSED || second == State.LISTEN, () -> story(at));
        if (everythingArrives) {
            assertEquals(one.sent(), two.got());
            assertEquals(two.sent(), one.got());
            assertTrue(one.got().indexOf(Parcel.FIN) >= 0 && two.got().indexOf(Parcel.FIN) >= 0);
        }
    }

    /** The pairs with a way to an end; all steps are followed backwards. */
    private BitSet leadingToAnEnd() {
        int[] start = new int[pairs.count() + 1];
        for (int step = 0; step < steps; step++) {
            start[to[step] + 1]++;
        }
        for (int at = 0; at < pairs.count(); at++) {
            start[at + 1] += start[at];
        }
        int[] free = start.clone();
        int[] before = new int[steps];
        for (int step = 0; step < steps; step++) {
            before[free[to[step]]++] = from[step];
        }
        BitSet leading = (BitSet) ended.clone();
        int[] open = Arrays.copyOf(ended.stream().toArray(), pairs.count());
        for (int done = 0, found = ended.cardinality(); done < found; done++) {
            for (int edge = start[open[done]]; edge < start[open[done] + 1]; edge++) {
                if (!leading.get(before[edge])) {
                    leading.set(before[edge]);
                    open[found++] = before[edge];
                }
            }
        }
        return leading;
    }
}
