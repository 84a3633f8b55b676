package lastack.tcp;

import java.util.ArrayList;
import java.util.List;

/** lwIP, as far as its tests and sources tell (D17). */
final class Lwip {
    private Lwip() {}

    static List<Reaction> arrive(Connection now, Segment segment, Arrival plain) {
        return switch (now.state()) {
            case SYN_SENT -> inSynSent(now, segment, plain);
            case ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2 -> withoutAck(now, segment);
            case TIME_WAIT -> inTimeWait(now, segment);
            default -> List.of();
        };
    }

    /** Behind the reset for a bad ACK goes its SYN again; a reset's ACK field, which is not shown without the flag, it reads anyway. */
    private static List<Reaction> inSynSent(Connection now, Segment segment, Arrival plain) {
        if (plain.rule() == Rule.R28) {
            List<Segment> replies = new ArrayList<>(plain.replies());
            replies.addAll(Dues.replies(now.with(now.owed().withAgain())));
            return List.of(new Reaction(Tolerance.D17, State.SYN_SENT, replies));
        }
        return segment.rst() && !segment.hasAck() ? List.of(Reaction.silent(Tolerance.D17, State.CLOSED)) : List.of();
    }

    /** Text and FIN count without the ACK flag, too. */
    private static List<Reaction> withoutAck(Connection now, Segment segment) {
        if (segment.hasAck() || segment.rst() || segment.syn() || segment.seqLength() == 0) {
            return List.of();
        }
        Segment heard = new Segment(
                segment.flags().with(Flag.ACK), segment.seq(), now.snd().una(), segment.length(), segment.window());
        return List.of(Reaction.of(Tolerance.D17, Referee.arrive(now, heard).next()));
    }

    /** A SYN inside the window of TIME-WAIT is answered with a reset, as RFC 793 had it. */
    private static List<Reaction> inTimeWait(Connection now, Segment segment) {
        boolean syn = segment.syn() && !segment.rst();
        if (!syn || !segment.seq().in(now.rcv().nxt(), now.rcv().wnd())) {
            return List.of();
        }
        Segment reset = new Segment(Flags.of(Flag.RST, Flag.ACK), segment.ack(), segment.end(), 0, 0);
        return List.of(new Reaction(Tolerance.D17, State.TIME_WAIT, List.of(reset)));
    }
}
