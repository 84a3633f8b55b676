package lastack.tcp;

import org.jspecify.annotations.Nullable;

/** A reset that is owed, asked for, or wrong (R24 to R33, R98). */
final class SendingResets {
    private static final Flags ACK = Flags.of(Flag.ACK);

    private SendingResets() {}

    /** The rule that asks for the reset {@code sent}. */
    static Rule rule(Connection now, Segment sent) {
        if (now.owed().reset() == null) {
            return now.state() == State.CLOSED ? Rule.R33 : Rule.R31;
        }
        return switch (now.state()) {
            case LISTEN -> Rule.R26;
            case SYN_SENT -> Rule.R28;
            case SYN_RECEIVED -> Rule.R29;
            default -> sent.hasAck() ? Rule.R25 : Rule.R24;
        };
    }

    /** {@code segment} is a reset, or {@code first}, what is due, is one. */
    static void check(Connection now, Segment segment, @Nullable Segment first, Faults faults) {
        if (first == null) {
            notDue(now, segment, faults);
        } else if (!first.rst()) {
            faults.flags(first.flags().essential(), Rule.R98, Judgement.HARMFUL);
            faults.seq(first.seq(), Rule.R93, Judgement.HARMFUL);
            faults.ack(first.ack(), Rule.R94, Judgement.HARMFUL);
            faults.length(first.length(), Rule.R93, Judgement.HARMFUL);
        } else {
            due(now, segment, first, faults);
        }
    }

    private static void notDue(Connection now, Segment segment, Faults faults) {
        switch (now.state()) {
            case CLOSED, LISTEN -> faults.move(Rule.R98, Judgement.IMPOSSIBLE);
            case SYN_SENT -> faults.move(Rule.R98, Judgement.HARMFUL);
            default -> {
                faults.flags(ACK, Rule.R98, Judgement.HARMFUL);
                faults.seq(now.snd().nxt(), Rule.R95, Judgement.HARMFUL);
                faults.ack(now.rcv().nxt(), Rule.R94, Judgement.HARMFUL);
                if (segment.length() > 0) {
                    faults.length(0, Rule.R100, Judgement.HARMFUL);
                }
            }
        }
    }

    private static void due(Connection now, Segment segment, Segment reset, Faults faults) {
        Rule rule = rule(now, reset);
        boolean abort = now.owed().reset() == null;
        Flags given = segment.flags().essential();
        // An abort may carry ACK as well: real stacks differ here, and its receiver does not look (R12).
        if (!(abort && given.equals(reset.flags().with(Flag.ACK)))) {
            faults.flags(reset.flags(), rule, wrongFlags(now, segment));
        }
        faults.seq(reset.seq(), rule, Judgement.USELESS);
        if (abort) {
            faults.ack(now.rcv().nxt(), Rule.R94, Judgement.USELESS);
        } else if (reset.hasAck()) {
            faults.ack(reset.ack(), rule, Judgement.USELESS);
        }
        // Text behind a reset is diagnostic at most, and never wrong (R22).
        if (!segment.rst() && segment.length() > 0) {
            faults.length(0, rule, Judgement.IMPOSSIBLE);
        }
    }

    /** A reset of the wrong form is dropped; where there is no connection any more, anything else cannot even be formed. */
    private static Judgement wrongFlags(Connection now, Segment segment) {
        if (segment.rst()) {
            return Judgement.USELESS;
        }
        return now.state() == State.CLOSED ? Judgement.IMPOSSIBLE : Judgement.HARMFUL;
    }
}
