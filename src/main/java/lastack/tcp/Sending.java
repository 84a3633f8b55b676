package lastack.tcp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sender's side of the rules: what an endpoint may put on the wire (section K of the catalogue). Flags are looked at before numbers,
 * for they say what the segment is meant to be; every field at fault is reported, not only the first.
 */
final class Sending {
    private final Connection now;
    private final Segment segment;
    private final @Nullable Segment first;

    private Sending(Connection now, Segment segment) {
        this.now = now;
        this.segment = segment;
        this.first = Dues.first(now);
    }

    static Departure judge(Connection now, Segment segment) {
        return new Sending(now, segment).verdict();
    }

    private Departure verdict() {
        if (first != null && same(first)) {
            return accepted(Judgement.REQUIRED);
        }
        Faults faults = new Faults(segment);
        if (segment.rst() || (first != null && first.rst())) {
            SendingResets.check(now, segment, first, faults);
        } else if (beforeOurSyn()) {
            SendingSyns.check(now, segment, first, faults);
        } else {
            new SendingInConnection(now, segment, first, faults).check();
        }
        if (!faults.none()) {
            return faults.refusal(now);
        }
        if (saysSomething()) {
            return accepted(Judgement.LEGAL);
        }
        return useless(faults);
    }

    private boolean beforeOurSyn() {
        return switch (now.state()) {
            case CLOSED, LISTEN, SYN_SENT -> true;
            default -> now.synAckUnsent();
        };
    }

    /** Whether the segment is {@code other}, apart from bits and a window that have no meaning for closing (R99). */
    private boolean same(Segment other) {
        return segment.flags().essential().equals(other.flags().essential())
                && segment.seq().equals(other.seq())
                && segment.ack().equals(other.ack())
                && segment.length() == other.length();
    }

    private Departure accepted(Judgement judgement) {
        return new Departure(judgement, List.of(), rule(), Departures.after(now, segment));
    }

    private Rule rule() {
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
        return segment.fin() ? finRule() : Rule.R93;
    }

    private Rule finRule() {
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
    private boolean saysSomething() {
        boolean repeats =
                segment.seqLength() > 0 && !segment.end().after(now.snd().nxt());
        return segment.end().after(now.snd().nxt())
                || now.owed().ack()
                || segment.rst()
                || (repeats && now.owed().again());
    }

    /** Nothing in it is wrong, and it is still not the time for it: something else is due, or nothing. */
    private Departure useless(Faults faults) {
        Rule rule = segment.seqLength() > 0 ? Rule.R59 : Rule.R08;
        if (first == null) {
            faults.move(rule, Judgement.USELESS);
        } else {
            faults.against(first, rule, Judgement.USELESS);
        }
        return faults.refusal(now);
    }
}
