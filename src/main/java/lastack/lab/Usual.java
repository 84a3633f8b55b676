package lastack.lab;

import java.util.List;
import lastack.tcp.Connection;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;

/** The segment one would expect next: what lies on the bench until somebody changes it. */
public final class Usual {
    private static final SeqNum THEIRS = SeqNum.of(5000);

    private Usual() {}

    /** What a peer that closes in the usual way would send to {@code now} next. */
    public static Segment arriving(Connection now) {
        State state = now.state();
        SeqNum ack = now.snd().nxt();
        SeqNum seq = now.rcv().nxt();
        return switch (state) {
            case CLOSED -> segment(Flags.of(Flag.FIN, Flag.ACK), seq.equals(SeqNum.ZERO) ? THEIRS : seq, ack);
            case LISTEN -> segment(Flags.of(Flag.SYN), THEIRS, SeqNum.ZERO);
            case SYN_SENT -> segment(Flags.of(Flag.SYN, Flag.ACK), THEIRS, ack);
            case ESTABLISHED, FIN_WAIT_2 -> segment(Flags.of(Flag.FIN, Flag.ACK), seq, ack);
            // The peer did not hear our last ACK, and sends its FIN again.
            case TIME_WAIT -> segment(Flags.of(Flag.FIN, Flag.ACK), seq.plus(-1), ack);
            default -> segment(Flags.of(Flag.ACK), seq, ack);
        };
    }

    /** What {@code now} has to send; where nothing is due, the ACK that says nothing new. */
    public static Segment departing(Connection now) {
        List<Segment> due = Referee.due(now);
        if (!due.isEmpty()) {
            return due.get(0).withWindow(Segment.DEFAULT_WINDOW);
        }
        boolean opens = now.state() == State.CLOSED || now.state() == State.LISTEN;
        return opens
                ? segment(Flags.of(Flag.SYN), now.snd().nxt(), SeqNum.ZERO)
                : segment(Flags.of(Flag.ACK), now.snd().nxt(), now.rcv().nxt());
    }

    private static Segment segment(Flags flags, SeqNum seq, SeqNum ack) {
        return new Segment(flags, seq, ack, 0, Segment.DEFAULT_WINDOW);
    }
}
