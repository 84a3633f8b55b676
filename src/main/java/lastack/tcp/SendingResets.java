package lastack.tcp;

import org.jspecify.annotations.Nullable;

/** A reset that is owed, asked for, or wrong (R24 to R33, R98). */
final class SendingResets {
    private static final Flags ACK = Flags.of(Flag.ACK);

    private SendingResets() {}

    /** The rule that asks for a reset, with ACK or without. */
    static Rule rule(Connection now, boolean hasAck) {
        if (now.owed().reset() == null) {
            return now.state() == State.CLOSED ? Rule.R33 : Rule.R31;
        }
        return switch (now.state()) {
            case LISTEN -> Rule.R26;
            case SYN_SENT -> Rule.R28;
            case SYN_RECEIVED -> Rule.R29;
            default -> hasAck ? Rule.R25 : Rule.R24;
        };
    }

    /** {@code segment} is a reset, or {@code first}, what is due, is one. */
    static Faults check(Connection now, Segment segment, @Nullable Due first) {
        if (first == null) {
            return notDue(now, segment);
        }
        return first.isReset() ? due(now, segment, first) : insteadOf(first, now, segment);
    }

    private static Faults insteadOf(Due first, Connection now, Segment segment) {
        return Faults.NONE
                .flags(segment, first.flags(now).essential(), Rule.R98, Judgement.HARMFUL)
                .seq(segment, first.seq(now), Rule.R93, Judgement.HARMFUL)
                .ack(segment, first.ack(now), Rule.R94, Judgement.HARMFUL)
                .length(segment, first.length(now), Rule.R93, Judgement.HARMFUL);
    }

    private static Faults notDue(Connection now, Segment segment) {
        return switch (now.state()) {
            case CLOSED, LISTEN -> Faults.move(Rule.R98, Judgement.IMPOSSIBLE);
            case SYN_SENT -> Faults.move(Rule.R98, Judgement.HARMFUL);
            default ->
                Faults.NONE
                        .flags(segment, ACK, Rule.R98, Judgement.HARMFUL)
                        .seq(segment, now.snd().nxt(), Rule.R95, Judgement.HARMFUL)
                        .ack(segment, now.rcv().nxt(), Rule.R94, Judgement.HARMFUL)
                        .length(segment, 0, Rule.R100, Judgement.HARMFUL);
        };
    }

    private static Faults due(Connection now, Segment segment, Due reset) {
        Flags flags = reset.flags(now);
        Rule rule = rule(now, flags.has(Flag.ACK));
        boolean abort = reset == Due.ABORT;
        Flags given = segment.flags().essential();
        // An abort may carry ACK as well: real stacks differ here, and its receiver does not look (R12).
        boolean wellFormed = abort && given.equals(flags.with(Flag.ACK));
        Faults faults = (wellFormed ? Faults.NONE : Faults.NONE.flags(segment, flags, rule, wrongFlags(now, segment)))
                .seq(segment, reset.seq(now), rule, Judgement.USELESS);
        if (abort || flags.has(Flag.ACK)) {
            faults = faults.ack(segment, reset.ack(now), abort ? Rule.R94 : rule, Judgement.USELESS);
        }
        // Text behind a reset is diagnostic at most, and never wrong (R22).
        return segment.rst() ? faults : faults.length(segment, 0, rule, Judgement.IMPOSSIBLE);
    }

    /** A reset of the wrong form is dropped; where there is no connection any more, anything else cannot even be formed. */
    private static Judgement wrongFlags(Connection now, Segment segment) {
        if (segment.rst()) {
            return Judgement.USELESS;
        }
        return now.state() == State.CLOSED ? Judgement.IMPOSSIBLE : Judgement.HARMFUL;
    }
}
