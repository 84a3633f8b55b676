package lastack.tcp;

import java.util.ArrayList;
import java.util.List;

/** What an honest endpoint sends now: what it owes, and what its application has asked for (RFC 9293, sections 3.8 and 3.10). */
final class Dues {
    /** The data of one segment at most: what an Ethernet frame carries. The game's levels stay below it. */
    static final int MAX_SEGMENT = 1460;

    private Dues() {}

    /** What arrivals and timers made it owe, without anything the application asked for. */
    static List<Segment> replies(Connection connection) {
        boolean abandoned =
                connection.state() == State.CLOSED && connection.orders().abort();
        return all(connection.with(abandoned ? Orders.NONE.aborting() : Orders.NONE));
    }

    /** Everything, in the order in which it leaves; a later one is right only after the earlier ones have left. */
    static List<Segment> all(Connection connection) {
        Segment reset = connection.owed().reset();
        if (reset != null) {
            return List.of(reset);
        }
        if (connection.orders().abort()) {
            return List.of(Resets.aborting(connection));
        }
        List<Segment> due = new ArrayList<>(1);
        if (connection.owed().again()) {
            timedOut(connection, due);
        }
        opening(connection, due);
        if (connection.state() != State.SYN_SENT && connection.state() != State.CLOSED) {
            dataAndFin(connection, due);
            if (due.isEmpty() && connection.owed().ack()) {
                due.add(pureAck(connection));
            }
        }
        return List.copyOf(due);
    }

    /** {@code <SEQ=SND.NXT><ACK=RCV.NXT><CTL=ACK>}, the form of every acknowledgment (R05, R94, R95). */
    static Segment pureAck(Connection connection) {
        return segment(connection, Flags.of(Flag.ACK), connection.snd().nxt(), 0);
    }

    /** Whether a timer has something to send: the oldest segment in flight again, or an octet into a shut window (3.8.1, 3.8.6.1). */
    static boolean timerRuns(Connection connection) {
        boolean probes = connection.orders().bytes() > 0 && connection.snd().windowIsShut();
        return !connection.snd().unacked().isEmpty() || probes;
    }

    private static void timedOut(Connection connection, List<Segment> due) {
        List<Segment> unacked = connection.snd().unacked();
        if (!unacked.isEmpty()) {
            due.add(again(connection, unacked.get(0)));
        } else if (timerRuns(connection)) {
            due.add(segment(connection, Flags.of(Flag.ACK), connection.snd().nxt(), 1));
        }
    }

    /** The same numbers once more, with the acknowledgment of today (R59). */
    private static Segment again(Connection connection, Segment first) {
        Flags flags = connection.state() == State.SYN_SENT
                ? first.flags()
                : first.flags().with(Flag.ACK);
        return segment(connection, flags, first.seq(), first.length());
    }

    private static void opening(Connection connection, List<Segment> due) {
        SeqNum iss = connection.snd().iss();
        if (connection.state() == State.CLOSED && connection.orders().open()) {
            due.add(segment(connection, Flags.of(Flag.SYN), iss, 0));
        } else if (connection.synAckUnsent() && due.isEmpty()) {
            due.add(segment(connection, Flags.of(Flag.SYN, Flag.ACK), iss, 0));
        }
    }

    private static void dataAndFin(Connection connection, List<Segment> due) {
        SendSpace snd = connection.snd();
        if (snd.nxt().equals(snd.iss()) || snd.finSent()) {
            return;
        }
        boolean close = connection.orders().close();
        // Data written in SYN-RECEIVED waits for ESTABLISHED, and so does a FIN behind it (3.10.2, R64).
        int bytes = connection.state() == State.SYN_RECEIVED
                ? 0
                : connection.orders().bytes();
        int room = snd.room();
        SeqNum seq = snd.nxt();
        while (bytes > 0 && room > 0) {
            int length = Math.min(Math.min(bytes, room), MAX_SEGMENT);
            bytes -= length;
            room -= length;
            Flags flags = Flags.of(Flag.ACK);
            flags = bytes == 0 ? flags.with(Flag.PSH) : flags;
            flags = bytes == 0 && close && room > 0 ? flags.with(Flag.FIN) : flags;
            due.add(segment(connection, flags, seq, length));
            seq = seq.plus(length);
        }
        // A FIN takes a number too: one beyond the window would be cut off. Where nothing is under way it serves as the
        // probe.
        boolean fits = room > 0 || snd.una().equals(snd.nxt());
        if (close && fits && connection.orders().bytes() == 0) {
            due.add(segment(connection, Flags.of(Flag.FIN, Flag.ACK), seq, 0));
        }
    }

    private static Segment segment(Connection connection, Flags flags, SeqNum seq, int length) {
        return new Segment(
                flags, seq, connection.rcv().nxt(), length, connection.rcv().offered());
    }
}
