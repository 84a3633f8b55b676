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
        Due first = Due.first(now);
        if (first != null && is(segment, first, now)) {
            return accepted(now, segment, Judgement.REQUIRED);
        }
        Faults faults = faults(now, segment, first);
        if (faults.isEmpty()) {
            return saysSomething(now, segment)
                    ? accepted(now, segment, Judgement.LEGAL)
                    : refused(now, useless(now, segment, first));
        }
        return refused(now, faults);
    }

    private static Faults faults(Connection now, Segment segment, @Nullable Due first) {
        if (segment.rst() || (first != null && first.isReset())) {
            return SendingResets.check(now, segment, first);
        }
        return beforeOurSyn(now)
                ? SendingSyns.check(now, segment, first)
                : SendingInConnection.check(now, segment, first);
    }

    private static boolean beforeOurSyn(Connection now) {
        return switch (now.state()) {
            case CLOSED, LISTEN, SYN_SENT -> true;
            default -> now.synAckUnsent();
        };
    }

    /** Whether {@code segment} is what is {@code due}, apart from bits and a window that have no meaning for closing (R99). */
    private static boolean is(Segment segment, Due due, Connection now) {
        return segment.flags().essential().equals(due.flags(now).essential())
                && segment.seq().equals(due.seq(now))
                && (!segment.hasAck() || segment.ack().equals(due.ack(now)))
                && segment.length() == due.length(now);
    }

    private static Departure accepted(Connection now, Segment segment, Judgement judgement) {
        return new Departure(judgement, List.of(), rule(now, segment), Departures.after(now, segment));
    }

    /** Nothing changes; the first fault's rule decides. */
    private static Departure refused(Connection now, Faults faults) {
        return new Departure(faults.worst(), faults, faults.get(0).rule(), now);
    }

    private static Rule rule(Connection now, Segment segment) {
        if (segment.rst()) {
            return SendingResets.rule(now, segment.hasAck());
        } else if (segment.syn() && now.synAckUnsent()) {
            return now.answersSyn();
        } else if (now.snd().fresh(segment) == 0) {
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
        boolean repeats = segment.seqLength() > 0 && now.owed().again();
        return now.snd().fresh(segment) > 0 || now.owed().ack() || segment.rst() || repeats;
    }

    /** Nothing in it is wrong, and it is still not the time for it: something else is due, or nothing. */
    private static Faults useless(Connection now, Segment segment, @Nullable Due first) {
        Rule rule = segment.seqLength() > 0 ? Rule.R59 : Rule.R08;
        return first == null
                ? Faults.move(rule, Judgement.USELESS)
                : Faults.against(first, now, segment, rule, Judgement.USELESS);
    }
}
