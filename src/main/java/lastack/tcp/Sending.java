package lastack.tcp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sender's side of the rules: what an endpoint may put on the wire (section K of the catalogue). Flags are looked at before numbers,
 * for they say what the segment is meant to be; every field at fault is reported, not only the first.
 */
final class Sending {
    private Sending() {}

    static Departure judge(Connection now, Segment segment) {
        Segment first = Dues.first(now);
        if (first != null && same(segment, first)) {
            return accepted(now, segment, Judgement.REQUIRED);
        }
        Faults faults = new Faults(segment);
        if (segment.rst() || (first != null && first.rst())) {
            SendingResets.check(now, segment, first, faults);
        } else if (beforeOurSyn(now)) {
            SendingSyns.check(now, segment, first, faults);
        } else {
            new SendingInConnection(now, segment, first, faults).check();
        }
        if (!faults.none()) {
            return faults.refusal(now);
        }
        if (saysSomething(now, segment)) {
            return accepted(now, segment, Judgement.LEGAL);
        }
        return useless(now, segment, first, faults);
    }

    private static boolean beforeOurSyn(Connection now) {
        return switch (now.state()) {
            case CLOSED, LISTEN, SYN_SENT -> true;
            default -> now.synAckUnsent();
        };
    }

    /** Whether {@code segment} is {@code other}, apart from bits and a window that have no meaning for closing (R99). */
    private static boolean same(Segment segment, Segment other) {
        return segment.flags().essential().equals(other.flags().essential())
                && segment.seq().equals(other.seq())
                && segment.ack().equals(other.ack())
                && segment.length() == other.length();
    }

    private static Departure accepted(Connection now, Segment segment, Judgement judgement) {
        return new Departure(judgement, List.of(), rule(now, segment), Departures.after(now, segment));
    }

    private static Rule rule(Connection now, Segment segment) {
        if (segment.rst()) {
            return SendingResets.rule(now, segment);
        } else if (segment.syn() && now.synAckUnsent()) {
            return now.answersSyn();
        } else if (!segment.end().after(now.snd().nxt())) {
            return segment.seqLength() > 0 ? Rule.R59 : Rule.R94;
        } else if (now.snd().windowIsShut() && segment.length() > 0) {
            return Rule.R75;
        } else if (segment.syn()) {
            return Rule.R93;
        }
        return segment.fin() ? finRule(now, segment) : Rule.R93;
    }

    private static Rule finRule(Connection now, Segment segment) {
        if (segment.length() > 0) {
            return Rule.R57;
        }
        return switch (now.state()) {
            case CLOSE_WAIT -> Rule.R62;
            case SYN_RECEIVED -> Rule.R64;
            default -> Rule.R61;
        };
    }

    /** Whether a segment without fault moves anything: new numbers, an ACK that is owed, a repetition that is due. */
    private static boolean saysSomething(Connection now, Segment segment) {
        boolean repeats =
                segment.seqLength() > 0 && !segment.end().after(now.snd().nxt());
        return segment.end().after(now.snd().nxt())
                || now.owed().ack()
                || segment.rst()
                || (repeats && now.owed().again());
    }

    /** Nothing in it is wrong, and it is still not the time for it: something else is due, or nothing. */
    private static Departure useless(Connection now, Segment segment, @Nullable Segment first, Faults faults) {
        Rule rule = segment.seqLength() > 0 ? Rule.R59 : Rule.R08;
        if (first == null) {
            faults.move(rule, Judgement.USELESS);
        } else {
            faults.against(first, rule, Judgement.USELESS);
        }
        return faults.refusal(now);
    }
}
