package lastack.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What can happen at one end of a {@link Walk}, each question put to the referee once: for it is a function. Ends and parcels go by
 * numbers.
 */
final class Moves {
    /** The changes of state that RFC 9293 knows, by what makes them. */
    static final Set<String> ARROWS = arrows(String.join("\n", Notation.table("arrows.txt")));

    /**
     * Octets that an application makes room for at once. With room for a single one, two ends that both wait for the ACK of their FIN
     * find each other's ACKs outside the window and answer them with ACKs, until a timer repeats a FIN (appendix A.2).
     */
    private static final int ROOM = 2;

    private final Numbered<Parcel> parcels;
    private final Numbered<End> ends = new Numbered<>();
    private final List<Own> own = new ArrayList<>();
    private final Map<Long, Integer> arrivals = new HashMap<>();
    private final Set<String> seen;

    /**
     * What an end does by itself.
     *
     * @param due whether something is to be sent
     * @param sends pairs of the end afterwards and the parcel, for each segment that is right to send now
     * @param calls the end after each thing its application may do
     * @param timeout the end after its retransmission timer has run out, or -1 where none is running
     * @param expired the end after 2MSL, or -1 outside TIME-WAIT
     */
    record Own(boolean due, List<int[]> sends, List<Integer> calls, int timeout, int expired) {}

    Moves(Numbered<Parcel> parcels, Set<String> seen) {
        this.parcels = parcels;
        this.seen = seen;
    }

    /** Reads rows of {@code FROM -> TO by, and why}. */
    static Set<String> arrows(String table) {
        Set<String> arrows = new TreeSet<>();
        for (String row : table.lines().toList()) {
            String[] words = row.strip().split("\\s+");
            arrows.add(words[0] + " -> " + words[2] + " " + words[3]);
        }
        return arrows;
    }

    int number(End end) {
        return ends.number(end);
    }

    End end(int number) {
        return ends.get(number);
    }

    Own own(int number) {
        while (own.size() <= number) {
            own.add(ownOf(ends.get(own.size())));
        }
        return own.get(number);
    }

    /** The end after the parcel has arrived. */
    int arrive(int end, int parcel) {
        long question = ((long) end << 32) | parcel;
        Integer known = arrivals.get(question);
        if (known == null) {
            known = number(arrived(ends.get(end), parcels.get(parcel)));
            arrivals.put(question, known);
        }
        return known;
    }

    private Own ownOf(End end) {
        Connection now = end.connection();
        Connection again = Referee.retransmissionTimeout(now);
        int timeout = again.equals(now) ? -1 : number(end.with(again));
        int expired = -1;
        if (now.state() == State.TIME_WAIT) {
            Connection over = Referee.expired(now);
            arrow(now.state(), over.state(), "waits");
            expired = number(end.with(over));
        }
        List<int[]> sends = sends(end);
        return new Own(!sends.isEmpty(), sends, calls(end), timeout, expired);
    }

    /** All that is right to send now: the segment that is due, and what the RFC leaves to the sender. None may be called wrong. */
    private List<int[]> sends(End end) {
        Connection now = end.connection();
        List<Segment> due = Referee.due(now);
        if (due.isEmpty()) {
            return List.of();
        }
        Segment first = due.get(0);
        Departure required = Referee.send(now, first);
        assertEquals(Judgement.REQUIRED, required.judgement(), () -> first + " from " + now);
        Set<Segment> right = new LinkedHashSet<>(List.of(first));
        if (first.length() > 0 && !first.syn()) {
            if (first.fin()) {
                right.add(part(first, first.length()));
            }
            if (first.length() > 1) {
                right.add(part(first, 1));
            }
        }
        if (now.owed().again() && now.snd().unacked().size() > 1 && !first.syn() && !first.rst()) {
            right.add(joined(now));
        }
        if (now.owed().ack() && !first.rst() && !first.syn()) {
            right.add(Due.ACK.segment(now));
        }
        List<int[]> sends = new ArrayList<>();
        for (Segment segment : right) {
            Departure departure = Referee.send(now, segment);
            assertTrue(departure.judgement().accepted(), () -> segment + " from " + now);
            assertEquals(Referee.departed(now, segment), departure.next());
            arrow(now.state(), departure.next().state(), "sends");
            Parcel parcel = end.parcel(segment);
            sends.add(new int[] {number(end.sent(parcel, departure.next())), parcels.number(parcel)});
        }
        return sends;
    }

    /** The first octets of {@code whole}, the rest to follow. */
    private static Segment part(Segment whole, int length) {
        return new Segment(whole.flags().without(Flag.FIN), whole.seq(), whole.ack(), length, whole.window());
    }

    /** All that is unacknowledged in one segment, as section 3.8.6 allows: what the other end holds overlaps it. */
    private static Segment joined(Connection now) {
        SendSpace snd = now.snd();
        Flags flags = snd.finSent() ? Flags.of(Flag.FIN, Flag.ACK) : Flags.of(Flag.ACK);
        int length = snd.nxt().minus(snd.una()) - (snd.finSent() ? 1 : 0);
        return new Segment(flags, snd.una(), now.rcv().nxt(), length, now.rcv().offered());
    }

    private List<Integer> calls(End end) {
        Connection now = end.connection();
        List<Integer> after = new ArrayList<>();
        if (!end.ending().isEmpty()) {
            Called ended = Referee.call(now, end.ending().get(0));
            if (ended.taken()) {
                arrow(now.state(), ended.next().state(), "calls");
                after.add(number(end.called(ended.next())));
            }
        }
        Called written = Referee.call(now, new Call.Write(1));
        if (written.taken() && !end.toWrite().isEmpty()) {
            assertEquals(now.state(), written.next().state());
            after.add(number(end.wrote(written.next())));
        }
        if (end.opens()) {
            after.add(number(end.opened(now.receiving(now.rcv().withWindow(ROOM)))));
        }
        return after;
    }

    private End arrived(End end, Parcel parcel) {
        Connection now = end.connection();
        Arrival arrival = Referee.arrive(now, parcel.segment());
        for (int at = 1; at < arrival.path().size(); at++) {
            arrow(arrival.path().get(at - 1), arrival.path().get(at), "arrives");
        }
        Connection after = arrival.next();
        boolean enters = after.state() == State.TIME_WAIT && now.state() != State.TIME_WAIT;
        assertEquals(enters, arrival.restartsTimeWait() && now.state() != State.TIME_WAIT, "2MSL");
        if (isSynchronized(now) && isSynchronized(after)) {
            assertTrue(!after.rcv().nxt().before(now.rcv().nxt()), "octets are taken back");
            assertTrue(!after.snd().una().before(now.snd().una()), "an acknowledgment is taken back");
        }
        assertTrue(!after.snd().una().after(after.snd().nxt()), after::toString);
        return end.took(parcel, after);
    }

    private void arrow(State from, State to, String by) {
        if (from != to) {
            String arrow = from + " -> " + to + " " + by;
            assertTrue(ARROWS.contains(arrow), arrow);
            seen.add(arrow);
        }
    }

    private static boolean isSynchronized(Connection connection) {
        return switch (connection.state()) {
            case CLOSED, LISTEN, SYN_SENT, SYN_RECEIVED -> false;
            default -> true;
        };
    }
}
