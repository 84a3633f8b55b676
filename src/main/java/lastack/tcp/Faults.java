package lastack.tcp;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is found wrong with a segment that is about to be sent, in the order of the header, with the worst judgement of all. Each fault
 * is laid on those before it and changes none of them: so the verdict keeps what was found as it is, and there is nothing to copy.
 */
final class Faults extends AbstractList<Fault> {
    static final Faults NONE = new Faults();

    private final @Nullable Faults before;
    private final @Nullable Fault last;
    private final int size;
    private final Judgement worst;

    private Faults() {
        before = null;
        last = null;
        size = 0;
        worst = Judgement.REQUIRED;
    }

    private Faults(Faults before, Fault last, Judgement judgement) {
        this.before = before;
        this.last = last;
        size = before.size + 1;
        worst = before.worst.worse(judgement);
    }

    Judgement worst() {
        return worst;
    }

    Faults flags(Segment given, Flags allowed, Rule rule, Judgement judgement) {
        return given.flags().essential().equals(allowed)
                ? this
                : with(Field.FLAGS, new Value.FlagSet(given.flags()), new Value.FlagSet(allowed), rule, judgement);
    }

    Faults seq(Segment given, SeqNum allowed, Rule rule, Judgement judgement) {
        return given.seq().equals(allowed)
                ? this
                : with(Field.SEQ, new Value.Seq(given.seq()), new Value.Seq(allowed), rule, judgement);
    }

    /** Looks at the ACK number only where the flag makes it one. */
    Faults ack(Segment given, SeqNum allowed, Rule rule, Judgement judgement) {
        return !given.hasAck() || given.ack().equals(allowed)
                ? this
                : with(Field.ACK, new Value.Seq(given.ack()), new Value.Seq(allowed), rule, judgement);
    }

    Faults length(Segment given, int allowed, Rule rule, Judgement judgement) {
        return given.length() == allowed
                ? this
                : with(Field.LENGTH, new Value.Length(given.length()), new Value.Length(allowed), rule, judgement);
    }

    /** Nothing is to be sent now, whatever stands in it. */
    static Faults move(Rule rule, Judgement judgement) {
        return NONE.with(Field.MOVE, Value.Kind.SEND, Value.Kind.WAIT, rule, judgement);
    }

    /** Every field of {@code given} that differs from what is {@code due}, by one rule. */
    static Faults against(Due due, Connection now, Segment given, Rule rule, Judgement judgement) {
        Flags flags = due.flags(now).essential();
        Faults faults = NONE.flags(given, flags, rule, judgement).seq(given, due.seq(now), rule, judgement);
        Faults numbers = flags.has(Flag.ACK) ? faults.ack(given, due.ack(now), rule, judgement) : faults;
        return numbers.length(given, due.length(now), rule, judgement);
    }

    private Faults with(Field field, Value given, Value allowed, Rule rule, Judgement judgement) {
        return new Faults(this, new Fault(field, given, List.of(allowed), rule), judgement);
    }

    @Override
    public Fault get(int index) {
        if (before == null || last == null) {
            throw new IndexOutOfBoundsException(index);
        }
        return index == size - 1 ? last : before.get(index);
    }

    @Override
    public int size() {
        return size;
    }
}
