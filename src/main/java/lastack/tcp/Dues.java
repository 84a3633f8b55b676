package lastack.tcp;

import java.util.ArrayList;
import java.util.List;

/** All that an honest endpoint sends now: what it owes, and what its application has asked for (RFC 9293, sections 3.8 and 3.10). */
final class Dues {
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
        Due ahead = Due.aheadOfAllNew(connection);
        if (ahead != null) {
            due.add(ahead.segment(connection));
        }
        Due fresh = ahead != null && ahead.isReset() ? null : Due.fresh(connection);
        if (fresh == Due.DATA) {
            addData(connection, due);
        } else if (fresh != null) {
            due.add(fresh.segment(connection));
        }
        if (due.isEmpty() && Due.owesAck(connection)) {
            due.add(Due.ACK.segment(connection));
        }
        return List.copyOf(due);
    }

    /** Whether a timer has something to send: the oldest segment in flight again, or an octet into a shut window (3.8.1, 3.8.6.1). */
    static boolean timerRuns(Connection connection) {
        return !connection.snd().unacked().isEmpty() || Due.probes(connection);
    }

    private static void addData(Connection connection, List<Segment> due) {
        SeqNum nxt = connection.snd().nxt();
        ReceiveSpace rcv = connection.rcv();
        int ready = Due.ready(connection);
        int listed = 0;
        while (listed < ready) {
            int length = Math.min(ready - listed, Due.MAX_SEGMENT);
            Flags flags = Due.dataFlags(connection, listed + length);
            due.add(new Segment(flags, nxt.plus(listed), rcv.nxt(), length, rcv.offered()));
            listed += length;
        }
    }
}
