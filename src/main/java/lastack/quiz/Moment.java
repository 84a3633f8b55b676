package lastack.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.tcp.Arrival;
import lastack.tcp.Call;
import lastack.tcp.Connection;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import org.jspecify.annotations.Nullable;

/**
 * What the referee makes of what happened.
 *
 * @param end the end afterwards, before it has sent what it now owes
 * @param arrival what became of the last segment that came; null where none did
 */
record Moment(Connection end, @Nullable Arrival arrival) {
    static Moment of(EndSketch sketch, List<Deal> deals, Map<String, Long> numbers) {
        Moment moment = new Moment(sketch.in(numbers), null);
        for (Deal deal : deals) {
            moment = moment.after(deal, numbers);
        }
        return moment;
    }

    private Moment after(Deal deal, Map<String, Long> numbers) {
        if (deal instanceof Deal.Comes comes) {
            Arrival came = Referee.arrive(end, comes.segment().in(numbers));
            return new Moment(came.next(), came);
        } else if (deal instanceof Deal.Calls calls) {
            Call call = calls.call() instanceof Call.Write
                    ? new Call.Write((int) Math.max(1, calls.bytes().plain(numbers)))
                    : calls.call();
            return new Moment(Referee.call(end, call).next(), arrival);
        } else if (deal instanceof Deal.Resends) {
            return new Moment(Referee.retransmissionTimeout(end), arrival);
        } else if (deal instanceof Deal.Expires) {
            return new Moment(Referee.expired(end), arrival);
        }
        Connection sent = end;
        for (Segment segment : Referee.due(end)) {
            sent = Referee.departed(sent, segment);
        }
        return new Moment(sent, arrival);
    }

    /** What it sends next, if anything is due. */
    Optional<Segment> due() {
        return Referee.due(end).stream().findFirst();
    }

    /** The referee's answer in the words of an answer; none where it has none, as for the number of a segment that nobody sends. */
    Optional<String> answer(Ask ask) {
        return switch (ask) {
            case STATE -> Optional.of(end.state().toString());
            case SEGMENT -> due().map(Segment::toString);
            case SEQ -> due().map(segment -> segment.seq().toString());
            case ACK ->
                due().filter(Segment::hasAck).map(segment -> segment.ack().toString());
            case FLAGS ->
                Optional.of(due().map(segment -> segment.flags().essential().toString())
                        .orElse(Ask.NOTHING));
            case SND_UNA -> Optional.of(end.snd().una().toString());
            case SND_NXT -> Optional.of(end.snd().nxt().toString());
            case RCV_NXT -> Optional.of(end.rcv().nxt().toString());
            case OUTCOME ->
                Optional.ofNullable(arrival).map(came -> came.outcome().toString());
        };
    }
}
