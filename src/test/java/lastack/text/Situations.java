package lastack.text;

import java.util.ArrayList;
import java.util.List;
import lastack.tcp.Call;
import lastack.tcp.Connection;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Reader;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;

/** Endpoints and segments of every kind, so that a test can hear every sentence there is. */
final class Situations {
    /** What an endpoint has sent and received in {@link #receivers()}: SND.UNA 1000, SND.NXT 1001, RCV.NXT 5000. */
    private static final SeqNum UNA = SeqNum.of(1000);

    private static final SeqNum RCV = SeqNum.of(5000);

    private static final List<Call> CALLS = List.of(
            new Call.Open(),
            new Call.Listen(),
            new Call.Write(30),
            new Call.Write(60000),
            new Call.Shutdown(),
            new Call.Close(),
            new Call.Abort());

    /** Segments whose arrival leaves something owed in one state or another. */
    private static final List<Segment> OWING = List.of(
            new Segment(Flags.of(Flag.SYN), RCV, SeqNum.ZERO, 0, 20000),
            new Segment(Flags.of(Flag.ACK), RCV, SeqNum.of(7), 0, 20000),
            new Segment(Flags.of(Flag.FIN), RCV, SeqNum.ZERO, 0, 20000));

    private Situations() {}

    /** An endpoint in each state, with an open and a closed window, and its application there or gone. */
    static List<Connection> receivers() {
        List<Connection> all = plain();
        all.addAll(all.stream().map(Situations::withoutReader).toList());
        return all;
    }

    /** The same, with whatever the application may ask for, and with what an arrival or a timer leaves to be sent. */
    static List<Connection> senders() {
        List<Connection> plain = plain();
        List<Connection> all = new ArrayList<>(plain);
        for (Connection connection : plain) {
            for (Call call : CALLS) {
                all.add(Referee.call(connection, call).next());
            }
            Connection written = Referee.call(connection, new Call.Write(30)).next();
            all.add(Referee.call(written, new Call.Shutdown()).next());
            all.add(Referee.retransmissionTimeout(connection));
            for (Segment segment : OWING) {
                all.add(Referee.arrive(connection, segment).next());
            }
        }
        return all.stream().distinct().toList();
    }

    private static List<Connection> plain() {
        List<Connection> plain = new ArrayList<>(List.of(Connection.closed(UNA), Connection.listening(UNA)));
        for (State state : State.values()) {
            boolean syn = state == State.SYN_SENT || state == State.SYN_RECEIVED;
            if (state == State.CLOSED || state == State.LISTEN) {
                continue;
            }
            for (int sent : syn ? new int[] {1} : new int[] {0, 1, 11}) {
                plain.add(Connection.in(state, true, UNA, UNA.plus(sent), RCV, 20000, 20000));
            }
            plain.add(Connection.in(state, false, UNA, UNA.plus(1), RCV, 20000, 20000));
            plain.add(Connection.in(state, true, UNA, UNA.plus(1), RCV, 0, 20000));
        }
        return plain;
    }

    private static Connection withoutReader(Connection now) {
        return new Connection(
                now.state(), now.passive(), now.snd(), now.rcv().readBy(Reader.GONE), now.orders(), now.owed());
    }

    /** What may arrive at {@link #receivers()}: every set of flags that matters, numbers on both sides of every edge. */
    static List<Segment> arriving() {
        return segments(List.of(4990L, 5000L, 5001L, 30000L), List.of(1000L, 1001L, 1005L, 5000L, 4000000000L));
    }

    /** What {@link #senders()} may try to send, right and wrong. */
    static List<Segment> departing() {
        return segments(List.of(1000L, 1001L, 1011L, 5000L), List.of(4999L, 5000L, 5001L));
    }

    private static List<Segment> segments(List<Long> seqs, List<Long> acks) {
        List<Segment> all = new ArrayList<>();
        for (int bits = 0; bits < 0x40; bits++) {
            Flags flags = new Flags(bits);
            if (flags.has(Flag.PSH) || (flags.has(Flag.URG) && !flags.equals(Flags.of(Flag.URG, Flag.ACK)))) {
                continue;
            }
            for (long seq : seqs) {
                for (long ack : flags.has(Flag.ACK) ? acks : List.of(0L)) {
                    all.add(new Segment(flags, SeqNum.of(seq), SeqNum.of(ack), 0, 20000));
                    all.add(new Segment(flags, SeqNum.of(seq), SeqNum.of(ack), 30, 20000));
                }
            }
        }
        return all;
    }
}
