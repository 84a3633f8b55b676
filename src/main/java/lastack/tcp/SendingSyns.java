package lastack.tcp;

import org.jspecify.annotations.Nullable;

/** Before our SYN has left, or while it has no answer: the SYN is all there is to send (R88, R93, R97). */
final class SendingSyns {
    private static final Flags SYN = Flags.of(Flag.SYN);

    private SendingSyns() {}

    /** {@code first} is the SYN or SYN,ACK that is due, or null. */
    static Faults check(Connection now, Segment segment, @Nullable Due first) {
        if (first == null) {
            return repeatsSyn(now, segment) ? Faults.NONE : Faults.move(missing(now, segment), Judgement.IMPOSSIBLE);
        }
        Flags flags = first.flags(now).essential();
        boolean withAck = flags.has(Flag.ACK);
        Judgement judgement = segment.syn() ? Judgement.HARMFUL : Judgement.IMPOSSIBLE;
        Faults faults = Faults.NONE
                .flags(segment, flags, withAck ? now.answersSyn() : wrongFlags(segment), judgement)
                .seq(segment, first.seq(now), Rule.R93, Judgement.HARMFUL);
        if (withAck) {
            faults = faults.ack(segment, first.ack(now), now.answersSyn(), Judgement.HARMFUL);
        }
        // Data may ride on a SYN where the application has written it before (3.10.1); the peer keeps it until
        // ESTABLISHED.
        int most = now.state() == State.CLOSED ? now.orders().bytes() : first.length(now);
        return faults.length(segment, Math.min(segment.length(), most), Rule.R100, Judgement.IMPOSSIBLE);
    }

    private static boolean repeatsSyn(Connection now, Segment segment) {
        return now.state() == State.SYN_SENT
                && segment.flags().essential().equals(SYN)
                && segment.seq().equals(now.snd().iss())
                && now.snd().fresh(segment) == 0;
    }

    private static Rule wrongFlags(Segment segment) {
        return segment.syn() && segment.hasAck() ? Rule.R94 : Rule.R97;
    }

    /** What there would have to be for {@code segment} to be sent. */
    private static Rule missing(Connection now, Segment segment) {
        if (segment.syn()) {
            return Rule.R97;
        } else if (segment.fin()) {
            return Rule.R96;
        } else if (segment.length() > 0) {
            return Rule.R100;
        }
        return switch (now.state()) {
            case LISTEN -> Rule.R88;
            case SYN_SENT -> Rule.R89;
            default -> Rule.R24;
        };
    }
}
