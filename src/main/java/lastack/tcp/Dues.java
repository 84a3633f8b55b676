package lastack.tcp;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an honest endpoint sends now: what it owes, and what its application has asked for (RFC 9293, sections 3.8 and 3.10). */
final class Dues {
    /** The data of one segment at most: what an Ethernet frame carries. The game's levels stay below it. */
    static final int MAX_SEGMENT = 1460;

    private static final Flags ACK = Flags.of(Flag.ACK);
    private static final Flags SYN = Flags.of(Flag.SYN);
    private static final Flags SYN_ACK = Flags.of(Flag.SYN, Flag.ACK);
    private static final Flags FIN_ACK = Flags.of(Flag.FIN, Flag.ACK);

    private Dues() {}

    /** What arrivals and timers made it owe, without anything the application asked for. */
    static List<Segment> replies(Connection connection) {
        boolean abandoned =
                connection.state() == State.CLOSED && connection.orders().abort();
        return all(connection.with(abandoned ? Orders.NONE.aborting() : Orders.NONE));
    }

    /** Everything, in the order in which it leaves; a later one is right only after the earlier ones have left. */
    static List<Segment> all(Connection connection) {
        List<Segment> due = new ArrayList<>(1);
        Segment ahead = aheadOfAllNew(connection);
        if (ahead != null) {
            due.add(ahead);
        }
        int listed = 0;
        Segment next = ahead != null && ahead.rst() ? null : fresh(connection, listed);
        while (next != null) {
            due.add(next);
            listed += next.length();
            next = next.fin() ? null : fresh(connection, listed);
        }
        if (due.isEmpty() && owesAck(connection)) {
            due.add(pureAck(connection));
        }
        return List.copyOf(due);
    }

    /** The first of them, or null where it only waits: what a segment is held against, without a list of all that may follow. */
    static @Nullable Segment first(Connection connection) {
        Segment ahead = aheadOfAllNew(connection);
        Segment first = ahead != null ? ahead : fresh(connection, 0);
        return first == null && owesAck(connection) ? pureAck(connection) : first;
    }

    /** {@code <SEQ=SND.NXT><ACK=RCV.NXT><CTL=ACK>}, the form of every acknowledgment (R05, R94, R95). */
    static Segment pureAck(Connection connection) {
        return segment(connection, ACK, connection.snd().nxt(), 0);
    }

    /** Whether a timer has something to send: the oldest segment in flight again, or an octet into a shut window (3.8.1, 3.8.6.1). */
    static boolean timerRuns(Connection connection) {
        boolean probes = connection.orders().bytes() > 0 && connection.snd().windowIsShut();
        return !connection.snd().unacked().isEmpty() || probes;
    }

    /** A reset, which nothing follows; what a timer wants repeated; or our SYN. */
    private static @Nullable Segment aheadOfAllNew(Connection connection) {
        Segment reset = connection.owed().reset();
        if (reset != null) {
            return reset;
        } else if (connection.orders().abort()) {
            return Resets.aborting(connection);
        }
        Segment repeated = connection.owed().again() ? timedOut(connection) : null;
        return repeated != null ? repeated : opening(connection);
    }

    private static @Nullable Segment timedOut(Connection connection) {
        List<Segment> unacked = connection.snd().unacked();
        if (!unacked.isEmpty()) {
            return again(connection, unacked.get(0));
        }
        return timerRuns(connection) ? segment(connection, ACK, connection.snd().nxt(), 1) : null;
    }

    /** The same numbers once more, with the acknowledgment of today (R59). */
    private static Segment again(Connection connection, Segment first) {
        Flags flags = connection.state() == State.SYN_SENT
                ? first.flags()
                : first.flags().with(Flag.ACK);
        return segment(connection, flags, first.seq(), first.length());
    }

    private static @Nullable Segment opening(Connection connection) {
        SeqNum iss = connection.snd().iss();
        if (connection.state() == State.CLOSED && connection.orders().open()) {
            return segment(connection, SYN, iss, 0);
        }
        return connection.synAckUnsent() ? segment(connection, SYN_ACK, iss, 0) : null;
    }

    /** The next new data, or the FIN, behind the {@code listed} octets that are due before it. */
    private static @Nullable Segment fresh(Connection connection, int listed) {
        SendSpace snd = connection.snd();
        if (beforeAnAnswer(connection.state()) || snd.nxt().equals(snd.iss()) || snd.finSent()) {
            return null;
        }
        Orders orders = connection.orders();
        // Data written in SYN-RECEIVED waits for ESTABLISHED, and so does a FIN behind it (3.10.2, R64).
        int bytes = connection.state() == State.SYN_RECEIVED ? 0 : orders.bytes() - listed;
        int room = snd.room() - listed;
        int length = Math.min(Math.min(bytes, room), MAX_SEGMENT);
        if (length > 0) {
            Flags flags = length == bytes ? ACK.with(Flag.PSH) : ACK;
            flags = length == bytes && orders.close() && room > length ? flags.with(Flag.FIN) : flags;
            return segment(connection, flags, snd.nxt().plus(listed), length);
        }
        // A FIN takes a number too: one beyond the window would be cut off. Where nothing is under way it serves as the
        // probe.
        boolean fits = room > 0 || snd.una().equals(snd.nxt());
        return orders.close() && fits && orders.bytes() == 0 ? segment(connection, FIN_ACK, snd.nxt(), 0) : null;
    }

    private static boolean owesAck(Connection connection) {
        return connection.owed().ack() && !beforeAnAnswer(connection.state());
    }

    private static boolean beforeAnAnswer(State state) {
        return state == State.SYN_SENT || state == State.CLOSED;
    }

    private static Segment segment(Connection connection, Flags flags, SeqNum seq, int length) {
        return new Segment(
                flags, seq, connection.rcv().nxt(), length, connection.rcv().offered());
    }
}
