package lastack.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import lastack.tcp.Arrival;
import lastack.tcp.Connection;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import lastack.tcp.Step;

/**
 * A segment that differs from another in one field only and comes to something else.
 *
 * @param change the one field that differs
 * @param segment the whole of it
 * @param arrival what it comes to
 */
public record Neighbour(Change change, Segment segment, Arrival arrival) {
    /** What is different. */
    public sealed interface Change {
        /** The check that looks at it. */
        Step step();

        /** Another acknowledgment number. */
        record Ack(SeqNum number) implements Change {
            @Override
            public Step step() {
                return Step.ACK;
            }
        }

        /** Another sequence number. */
        record Seq(SeqNum number) implements Change {
            @Override
            public Step step() {
                return Step.SEQUENCE;
            }
        }

        /** A flag more, or a flag less. */
        record Bit(Flag flag, boolean set) implements Change {
            @Override
            public Step step() {
                return switch (flag) {
                    case SYN -> Step.SYN;
                    case RST -> Step.RST;
                    case FIN -> Step.FIN;
                    default -> Step.ACK;
                };
            }
        }
    }

    /** In this order one would think of them: what is taken for a FIN that is covered first, what destroys things last. */
    private static final List<Flag> BITS = List.of(Flag.FIN, Flag.ACK, Flag.SYN, Flag.RST);

    /**
     * The nearest of {@code segment}'s neighbours that brings {@code before} into another state; if there is none, the nearest that is
     * dealt with in another way.
     */
    public static Optional<Neighbour> of(Connection before, Segment segment) {
        Arrival base = Referee.arrive(before, segment);
        List<Neighbour> all = all(before, segment);
        return first(all, near -> near.arrival.next().state() != base.next().state())
                .or(() -> first(all, near -> near.arrival.outcome() != base.outcome()));
    }

    private static Optional<Neighbour> first(List<Neighbour> all, Predicate<Neighbour> differs) {
        return all.stream().filter(differs).findFirst();
    }

    private static List<Neighbour> all(Connection before, Segment segment) {
        List<Neighbour> all = new ArrayList<>();
        seq(before, segment, before.rcv().nxt(), all);
        ack(before, segment, before.snd().nxt(), all);
        ack(before, segment, before.snd().una(), all);
        for (Flag flag : BITS) {
            Change change = new Change.Bit(flag, !segment.has(flag));
            // An ACK that is added says what an honest peer would say.
            SeqNum ack = flag == Flag.ACK ? before.snd().nxt() : segment.ack();
            Flags flags = segment.flags().toggled(flag);
            add(before, change, new Segment(flags, segment.seq(), ack, segment.length(), segment.window()), all);
        }
        return all;
    }

    private static void seq(Connection before, Segment segment, SeqNum seq, List<Neighbour> all) {
        boolean known = State.SYN_SENT.compareTo(before.state()) < 0;
        if (known && !segment.seq().equals(seq)) {
            Segment moved = new Segment(segment.flags(), seq, segment.ack(), segment.length(), segment.window());
            add(before, new Change.Seq(seq), moved, all);
        }
    }

    private static void ack(Connection before, Segment segment, SeqNum ack, List<Neighbour> all) {
        if (segment.hasAck() && !segment.ack().equals(ack)) {
            Segment moved = new Segment(segment.flags(), segment.seq(), ack, segment.length(), segment.window());
            add(before, new Change.Ack(ack), moved, all);
        }
    }

    private static void add(Connection before, Change change, Segment segment, List<Neighbour> all) {
        all.add(new Neighbour(change, segment, Referee.arrive(before, segment)));
    }
}
