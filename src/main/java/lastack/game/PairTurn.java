package lastack.game;

import java.util.List;
import java.util.Optional;
import lastack.tcp.Arrival;
import lastack.tcp.Connection;
import lastack.tcp.Departure;
import lastack.tcp.Fault;
import lastack.tcp.Field;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import lastack.tcp.Value;

/** One move of one of a pair judged: the referee says whether a segment may be sent, and the truth about what was slipped in. */
final class PairTurn {
    private final Pair pair;
    private final Side side;
    private final PairEnd end;
    private final PairRun run;

    PairTurn(Pair pair, Side side) {
        this.pair = pair;
        this.side = side;
        this.end = pair.end(side);
        this.run = new PairRun(pair);
    }

    /** The pair after {@code act} and what follows from it; the very same pair where it means nothing now. */
    Pair play(PairMove.Act act) {
        Optional<PairFlight> asked = pair.slips() && end.idle() ? pair.atDoor(side) : Optional.empty();
        boolean answers = act instanceof PairMove.LetIn || act instanceof PairMove.Refuse;
        if (answers != asked.isPresent()) {
            return pair;
        }
        if (act instanceof PairMove.Send send) {
            send(send.segment());
        } else if (act instanceof PairMove.Slip slip && pair.slips()) {
            slip(slip.segment());
        } else if (act instanceof PairMove.Wait && !end.idle()) {
            await();
        } else if (asked.isPresent()) {
            answer(asked.get(), act instanceof PairMove.LetIn);
        } else {
            return pair;
        }
        run.goOn();
        return run.pair(pair.moves() + 1);
    }

    private void send(Segment segment) {
        Connection connection = end.connection();
        Departure departure = Referee.send(connection, segment);
        Move.Send move = new Move.Send(segment);
        Ruling ruling = Ruling.of(departure.judgement());
        if (!departure.judgement().accepted()) {
            List<Finding> findings =
                    Diagnosis.of(pair.seenBy(role()), segment, Comparison.faults(connection, null, segment, departure));
            // What the other end would make of it is told only where its state may be seen.
            Arrival reaction =
                    pair.slips() ? null : Referee.arrive(pair.end(side.other()).connection(), segment);
            refused(new Verdict(move, ruling, 0, findings, findings.get(0).rule(), reaction));
            return;
        }
        boolean again =
                segment.seqLength() > 0 && !segment.end().after(connection.snd().nxt());
        PairNews news = new PairNews.Judged(new Verdict(move, ruling, 0, List.of(), departure.rule(), null));
        run.put(
                side,
                end.with(departure.next())
                        .with(end.tally().withSent())
                        .told(news)
                        .moved(false));
        run.depart(side, segment, again, List.of());
        run.settle(side);
    }

    private Role role() {
        return (side == Side.YOU ? pair.level().you() : pair.level().peer()).role();
    }

    private void refused(Verdict verdict) {
        run.put(
                side,
                end.with(end.tally().withWrong())
                        .told(new PairNews.Judged(verdict))
                        .moved(false));
    }

    private void slip(Segment segment) {
        Departure departure = Referee.send(end.connection(), segment);
        List<Fault> faults = PairSight.faults(pair, side.other(), segment);
        PairNews.Why why = null;
        if (end.tally().slips() >= Pair.MOST_SLIPS) {
            why = PairNews.Why.NONE_LEFT;
        } else if (departure.judgement().accepted()) {
            why = PairNews.Why.RIGHT;
        } else if (faults.isEmpty()) {
            why = PairNews.Why.UNTELLABLE;
        }
        if (why != null) {
            run.put(side, end.told(new PairNews.NoSlip(why)).moved(false));
            return;
        }
        run.put(side, end.with(end.tally().withSlip()).told(null).moved(false));
        run.depart(side, segment, false, faults);
    }

    private void await() {
        List<Segment> due = Referee.due(end.connection());
        if (due.isEmpty() || pair.atDoor(side).isPresent() || mayBePutOff(due.get(0))) {
            run.put(side, end.told(null).moved(true));
            return;
        }
        Fault fault = new Fault(
                Field.MOVE, Value.Kind.WAIT, List.of(Value.Kind.SEND), Turn.asksForMove(end.connection(), due.get(0)));
        Finding finding = new Finding(fault, List.of(Belief.IT_COMES_BY_ITSELF));
        refused(new Verdict(new Move.Wait(), Ruling.USELESS, 0, List.of(finding), fault.rule(), null));
    }

    /** Only an acknowledgment may be put off, and not for long: while the own application is about to say more (R91). */
    private boolean mayBePutOff(Segment due) {
        Clock clock = end.clock();
        return Turn.isPureAck(due)
                && clock.ackSince() != Clock.NEVER
                && clock.appAt() != Clock.NEVER
                && clock.appAt() - clock.ackSince() <= Turn.MOST_ACK_DELAY;
    }

    /** The receiver's word on what lies at the door. Where it is not simply let in, both are told the truth. */
    private void answer(PairFlight flight, boolean letsIn) {
        PairEvent.Sent sent = pair.sent(flight.sent());
        if (letsIn && !sent.slip()) {
            run.land(flight);
            return;
        }
        boolean tellable =
                sent.slip() && !PairSight.faults(pair, side, sent.segment()).isEmpty();
        boolean missed = letsIn && tellable;
        PairTally tally = missed ? end.tally().withMissed() : end.tally();
        if (!letsIn) {
            tally = sent.slip() ? tally.withCaught() : tally.withFalseAlarm();
        }
        int event = letsIn ? run.lookedAt(flight) : run.stopped(flight);
        PairNews truth = new PairNews.Truth(flight.sent(), event, false, !letsIn, tellable);
        run.put(side, end.with(tally).told(truth).moved(false));
        PairEnd sender = pair.end(side.other());
        run.put(
                side.other(),
                sender.with(missed ? sender.tally().withPassed() : sender.tally())
                        .told(new PairNews.Truth(flight.sent(), event, true, !letsIn, tellable)));
    }
}
