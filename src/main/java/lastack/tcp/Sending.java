package lastack.tcp;

import java.util.ArrayList;
import java.util.List;

/**
 * The sender's side of the rules: what an endpoint may put on the wire (section K of the catalogue). Flags are looked at before numbers,
 * for they say what the segment is meant to be; every field at fault is reported, not only the first.
 */
final class Sending {
    private final Connection now;
    private final Segment segment;
    private final List<Segment> due;
    private final List<Fault> faults = new ArrayList<>();
    private Judgement worst = Judgement.REQUIRED;

    private Sending(Connection now, Segment segment) {
        this.now = now;
        this.segment = segment;
        this.due = Dues.all(now);
    }

    static Departure judge(Connection now, Segment segment) {
        return new Sending(now, segment).verdict();
    }

    private Departure verdict() {
        if (!due.isEmpty() && same(due.get(0))) {
            return accepted(Judgement.REQUIRED);
        }
        if (segment.rst() || now.owed().reset() != null) {
            return reset();
        }
        switch (now.state()) {
            case CLOSED, LISTEN, SYN_SENT -> opening();
            default -> {
                if (now.snd().nxt().equals(now.snd().iss())) {
                    opening();
                } else {
                    flags();
                    numbers();
                }
            }
        }
        if (!faults.isEmpty()) {
            return new Departure(worst, faults, faults.get(0).rule(), now);
        }
        return saysSomething()
                ? accepted(Judgement.LEGAL)
                : new Departure(Judgement.USELESS, List.of(), nothingNewRule(), now);
    }

    /** Whether the segment is {@code other}, apart from bits and a window that have no meaning for closing (R99). */
    private boolean same(Segment other) {
        return segment.flags().essential().equals(other.flags().essential())
                && segment.seq().equals(other.seq())
                && segment.ack().equals(other.ack())
                && segment.length() == other.length();
    }

    private Departure accepted(Judgement judgement) {
        Rule rule;
        if (segment.rst()) {
            rule = now.orders().abort() ? Rule.R31 : segment.hasAck() ? Rule.R25 : Rule.R24;
        } else if (segment.syn()) {
            rule = segment.hasAck() ? Rule.R88 : Rule.R93;
        } else if (segment.end().after(now.snd().nxt())) {
            rule = segment.fin() ? finRule() : Rule.R93;
        } else {
            rule = segment.seqLength() > 0 ? Rule.R59 : Rule.R94;
        }
        return new Departure(judgement, List.of(), rule, Departures.after(now, segment));
    }

    private Rule finRule() {
        if (segment.length() > 0) {
            return Rule.R57;
        }
        return now.state() == State.CLOSE_WAIT ? Rule.R62 : Rule.R61;
    }

    private void fault(Field field, Value given, List<Value> allowed, Rule rule, Judgement judgement) {
        faults.add(new Fault(field, given, allowed, rule));
        worst = worst.worse(judgement);
    }

    private void wrongFlags(Flags allowed, Rule rule, Judgement judgement) {
        fault(Field.FLAGS, new Value.FlagSet(segment.flags()), List.of(new Value.FlagSet(allowed)), rule, judgement);
    }

    private void wrongNumber(Field field, SeqNum given, SeqNum allowed, Rule rule, Judgement judgement) {
        fault(field, new Value.Seq(given), List.of(new Value.Seq(allowed)), rule, judgement);
    }

    /** A reset is owed, asked for, or wrong. */
    private Departure reset() {
        Segment owed = due.isEmpty() ? null : due.get(0);
        if (owed == null || !owed.rst()) {
            Flags instead = owed == null
                    ? segment.flags().without(Flag.RST).with(Flag.ACK)
                    : owed.flags().essential();
            wrongFlags(instead, Rule.R98, Judgement.HARMFUL);
            return new Departure(worst, faults, Rule.R98, now);
        }
        boolean abort = now.owed().reset() == null;
        Rule rule = abort ? Rule.R31 : owed.hasAck() ? Rule.R25 : Rule.R24;
        // An abort may carry ACK as well: real stacks differ here, and its receiver does not look.
        Flags flags = segment.flags().essential();
        if (!flags.equals(owed.flags()) && !(abort && flags.equals(owed.flags().with(Flag.ACK)))) {
            wrongFlags(owed.flags(), rule, Judgement.HARMFUL);
        }
        if (!segment.seq().equals(owed.seq())) {
            wrongNumber(Field.SEQ, segment.seq(), owed.seq(), rule, Judgement.USELESS);
        }
        SeqNum ack = abort ? now.rcv().nxt() : owed.ack();
        if (segment.hasAck() && (owed.hasAck() || abort) && !segment.ack().equals(ack)) {
            wrongNumber(Field.ACK, segment.ack(), ack, rule, Judgement.USELESS);
        }
        if (faults.isEmpty()) {
            return accepted(Judgement.LEGAL);
        }
        return new Departure(worst, faults, faults.get(0).rule(), now);
    }

    /** Before our SYN has left, or while it has no answer: the SYN is all there is to send. */
    private void opening() {
        if (due.isEmpty()) {
            if (now.state() == State.SYN_SENT
                    && segment.flags().essential().equals(Flags.of(Flag.SYN))
                    && segment.seq().equals(now.snd().iss())
                    && segment.length() == 0) {
                return;
            }
            fault(Field.MOVE, Value.Kind.SEND, List.of(Value.Kind.WAIT), Rule.R97, Judgement.IMPOSSIBLE);
            return;
        }
        Segment syn = due.get(0);
        Judgement judgement = segment.syn() ? Judgement.HARMFUL : Judgement.IMPOSSIBLE;
        if (!segment.flags().essential().equals(syn.flags())) {
            Rule rule = !segment.syn() ? Rule.R97 : syn.hasAck() ? Rule.R88 : segment.hasAck() ? Rule.R94 : Rule.R97;
            wrongFlags(syn.flags(), rule, judgement);
        }
        if (!segment.seq().equals(syn.seq())) {
            wrongNumber(Field.SEQ, segment.seq(), syn.seq(), Rule.R93, Judgement.HARMFUL);
        }
        if (syn.hasAck() && segment.hasAck() && !segment.ack().equals(syn.ack())) {
            wrongNumber(Field.ACK, segment.ack(), syn.ack(), Rule.R88, Judgement.HARMFUL);
        }
        if (segment.length() > 0) {
            fault(
                    Field.LENGTH,
                    new Value.Length(segment.length()),
                    List.of(new Value.Length(0)),
                    Rule.R100,
                    Judgement.IMPOSSIBLE);
        }
    }

    private void flags() {
        Flags given = segment.flags().essential();
        if (given.has(Flag.SYN) && !isSynAgain()) {
            wrongFlags(given.without(Flag.SYN).with(Flag.ACK), Rule.R97, Judgement.USELESS);
            return;
        }
        boolean finWrong = given.has(Flag.FIN) && !mayFin();
        Flags allowed = finWrong ? given.without(Flag.FIN).with(Flag.ACK) : given.with(Flag.ACK);
        if (finWrong) {
            wrongFlags(allowed, now.snd().finSent() ? Rule.R66 : Rule.R96, Judgement.HARMFUL);
        } else if (!given.has(Flag.ACK)) {
            wrongFlags(allowed, Rule.R40, Judgement.USELESS);
        }
    }

    private boolean isSynAgain() {
        return now.state() == State.SYN_RECEIVED
                && segment.seq().equals(now.snd().iss());
    }

    /** A FIN is the application's to ask for, and goes behind all it wrote; sent once, it may only be repeated as it was. */
    private boolean mayFin() {
        if (now.snd().finSent()) {
            return segment.seq().plus(segment.length()).equals(now.finNumber()) || !isRepeat();
        }
        return now.orders().close();
    }

    private boolean isRepeat() {
        return now.snd().inFlight(segment.seq());
    }

    private void numbers() {
        SeqNum nxt = now.snd().nxt();
        boolean repeats = isRepeat() && segment.seqLength() > 0;
        if (!segment.seq().equals(nxt) && !repeats) {
            Judgement judgement =
                    segment.seq().after(nxt) && segment.seqLength() > 0 ? Judgement.HARMFUL : Judgement.USELESS;
            fault(Field.SEQ, new Value.Seq(segment.seq()), seqAllowed(), seqRule(), judgement);
        }
        if (segment.hasAck() && !segment.ack().equals(now.rcv().nxt())) {
            Judgement judgement = segment.ack().after(now.rcv().nxt()) ? Judgement.HARMFUL : Judgement.USELESS;
            wrongNumber(Field.ACK, segment.ack(), now.rcv().nxt(), Rule.R94, judgement);
        }
        length(repeats);
    }

    /** What may stand in seq: the number of the FIN or byte in flight when this repeats one, else SND.NXT. */
    private List<Value> seqAllowed() {
        if (segment.seqLength() > 0 && now.snd().finSent() && !now.snd().finAcked()) {
            SeqNum first = segment.fin()
                    ? now.finNumber().plus(-segment.length())
                    : now.snd().una();
            return List.of(new Value.Seq(first));
        }
        return List.of(new Value.Seq(now.snd().nxt()));
    }

    private Rule seqRule() {
        if (segment.fin() && now.snd().finSent()) {
            return Rule.R59;
        }
        return segment.seqLength() == 0 ? Rule.R95 : Rule.R93;
    }

    private void length(boolean repeats) {
        int fresh = repeats ? Math.max(0, segment.seq().plus(segment.length()).minus(finOrNext())) : segment.length();
        int bytes = now.snd().finSent() ? 0 : now.orders().bytes();
        int old = segment.length() - fresh;
        if (fresh > bytes) {
            Rule rule = now.snd().finSent() || now.orders().close() ? Rule.R58 : Rule.R100;
            wrongLength(old + bytes, rule, Judgement.IMPOSSIBLE);
        } else if (fresh > now.snd().room()) {
            wrongLength(old + now.snd().room(), Rule.R100, Judgement.HARMFUL);
        } else if (segment.fin() && now.orders().close() && fresh < bytes) {
            wrongLength(old + bytes, Rule.R96, Judgement.HARMFUL);
        }
    }

    /** Where the bytes sent so far end: before the FIN, if there is one. */
    private SeqNum finOrNext() {
        return now.snd().finSent() ? now.finNumber() : now.snd().nxt();
    }

    private void wrongLength(int allowed, Rule rule, Judgement judgement) {
        fault(Field.LENGTH, new Value.Length(segment.length()), List.of(new Value.Length(allowed)), rule, judgement);
    }

    /** Whether a segment without fault moves anything: new numbers, an ACK that is owed, a repetition that is due. */
    private boolean saysSomething() {
        boolean isNew = segment.end().after(now.snd().nxt());
        boolean repeats = segment.seqLength() > 0 && !isNew;
        return isNew || (repeats ? now.owed().again() : now.owed().ack());
    }

    private Rule nothingNewRule() {
        return segment.seqLength() > 0 ? Rule.R59 : Rule.R08;
    }
}
