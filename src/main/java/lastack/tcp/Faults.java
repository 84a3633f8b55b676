package lastack.tcp;

import java.util.List;

/** What is found wrong with a segment that is about to be sent: each field at most once, with the worst judgement of all. */
final class Faults {
    private final Segment segment;
    private List<Fault> found = List.of();
    private Judgement worst = Judgement.REQUIRED;

    Faults(Segment segment) {
        this.segment = segment;
    }

    boolean none() {
        return found.isEmpty();
    }

    /** The refusal that follows, which leaves {@code now} as it is; the first fault's rule decides. */
    Departure refusal(Connection now) {
        return new Departure(worst, found, found.get(0).rule(), now);
    }

    void flags(Flags allowed, Rule rule, Judgement judgement) {
        if (!segment.flags().essential().equals(allowed)) {
            add(Field.FLAGS, new Value.FlagSet(segment.flags()), new Value.FlagSet(allowed), rule, judgement);
        }
    }

    void seq(SeqNum allowed, Rule rule, Judgement judgement) {
        if (!segment.seq().equals(allowed)) {
            add(Field.SEQ, new Value.Seq(segment.seq()), new Value.Seq(allowed), rule, judgement);
        }
    }

    /** Looks at the ACK number only where the flag makes it one. */
    void ack(SeqNum allowed, Rule rule, Judgement judgement) {
        if (segment.hasAck() && !segment.ack().equals(allowed)) {
            add(Field.ACK, new Value.Seq(segment.ack()), new Value.Seq(allowed), rule, judgement);
        }
    }

    void length(int allowed, Rule rule, Judgement judgement) {
        if (segment.length() != allowed) {
            add(Field.LENGTH, new Value.Length(segment.length()), new Value.Length(allowed), rule, judgement);
        }
    }

    /** Nothing is to be sent now, whatever stands in it. */
    void move(Rule rule, Judgement judgement) {
        add(Field.MOVE, Value.Kind.SEND, Value.Kind.WAIT, rule, judgement);
    }

    /** Every field that differs from {@code wanted}, by one rule. */
    void against(Segment wanted, Rule rule, Judgement judgement) {
        flags(wanted.flags().essential(), rule, judgement);
        seq(wanted.seq(), rule, judgement);
        if (wanted.hasAck()) {
            ack(wanted.ack(), rule, judgement);
        }
        length(wanted.length(), rule, judgement);
    }

    private void add(Field field, Value given, Value allowed, Rule rule, Judgement judgement) {
        Fault fault = new Fault(field, given, List.of(allowed), rule);
        // Four at most: flags, two numbers and a length; a whole move at fault stands alone.
        found = switch (found.size()) {
            case 0 -> List.of(fault);
            case 1 -> List.of(found.get(0), fault);
            case 2 -> List.of(found.get(0), found.get(1), fault);
            default -> List.of(found.get(0), found.get(1), found.get(2), fault);
        };
        worst = worst.worse(judgement);
    }
}
