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
        return all(connection.with(Orders.NONE));
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
        List<Segment> due = new ArrayList<>();
        if (connection.owed().again() && !connection.snd().unacked().isEmpty()) {
            due.add(again(connection, connection.snd().unacked().get(0)));
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

    /** The same numbers once more, with the acknowledgment of today (R59). */
    private static Segment again(Connection connection, Segment first) {
        Flags flags = connection.state() == State.SYN_SENT
                ? first.flags()
                : first.flags().with(Flag.ACK);
        return segment(connection, flags, first.seq(), first.length());
    }

    private static void opening(Connection connection, List<Segment> due) {
        boolean synUnsent = connection.snd().nxt().equals(connection.snd().iss());
        if (connection.state() == State.CLOSED && connection.orders().open()) {
            due.add(segment(connection, Flags.of(Flag.SYN), connection.snd().iss(), 0));
        } else if (connection.state() == State.SYN_RECEIVED
                && (synUnsent
                        || (connection.owed().ack()
                                && due.isEmpty()
                                && !connection.passive()
                                && connection
                                        .snd()
                                        .una()
                                        .equals(connection.snd().iss())))) {
            due.add(segment(
                    connection, Flags.of(Flag.SYN, Flag.ACK), connection.snd().iss(), 0));
        }
    }

    private static void dataAndFin(Connection connection, List<Segment> due) {
        SendSpace snd = connection.snd();
        if (snd.nxt().equals(snd.iss()) || snd.finSent()) {
            return;
        }
        boolean maySendData = connection.state() != State.SYN_RECEIVED;
        int bytes = connection.orders().bytes();
        int room = maySendData ? snd.room() : 0;
        SeqNum seq = snd.nxt();
        while (bytes > 0 && room > 0) {
            int length = Math.min(Math.min(bytes, room), MAX_SEGMENT);
            bytes -= length;
            room -= length;
            Flags flags = Flags.of(Flag.ACK);
            flags = bytes == 0 ? flags.with(Flag.PSH) : flags;
            flags = bytes == 0 && connection.orders().close() ? flags.with(Flag.FIN) : flags;
            due.add(segment(connection, flags, seq, length));
            seq = seq.plus(length);
        }
        if (connection.orders().bytes() == 0 && connection.orders().close()) {
            due.add(segment(connection, Flags.of(Flag.FIN, Flag.ACK), seq, 0));
        }
    }

    private static Segment segment(Connection connection, Flags flags, SeqNum seq, int length) {
        return new Segment(
                flags, seq, connection.rcv().nxt(), length, connection.rcv().wnd());
    }
}
