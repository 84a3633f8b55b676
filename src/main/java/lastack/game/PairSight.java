package lastack.game;

import java.util.ArrayList;
import java.util.List;
import lastack.tcp.Connection;
import lastack.tcp.Fault;
import lastack.tcp.Field;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Rule;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import lastack.tcp.Value;

/**
 * What a receiver can tell from its own numbers and from what has come so far. Some wrong segments look like right ones from there: a FIN
 * before the other application has closed, bytes it has not written, a reset of just the right form. To let such a one in is nobody's
 * fault, so it counts for nobody.
 */
final class PairSight {
    private final Pair pair;
    private final Side to;
    private final Connection receiver;
    private final Segment segment;
    private final List<Fault> faults = new ArrayList<>();

    private PairSight(Pair pair, Side to, Segment segment) {
        this.pair = pair;
        this.to = to;
        this.receiver = pair.end(to).connection();
        this.segment = segment;
    }

    /** What the receiver on the side {@code to} can tell to be wrong with {@code segment}; nothing where it could be right. */
    static List<Fault> faults(Pair pair, Side to, Segment segment) {
        PairSight sight = new PairSight(pair, to, segment);
        sight.look();
        return List.copyOf(sight.faults);
    }

    private void look() {
        SeqNum next = receiver.rcv().nxt();
        if (!synchronizedWith(receiver.state())) {
            return;
        } else if (segment.rst()) {
            // Who aborts does so with its own next number; whether it may, nobody else knows.
            if (!segment.seq().equals(next)) {
                seq(next, Rule.R12);
            }
            return;
        }
        flags(next);
        if (segment.hasAck() && !isAckPossible()) {
            ack();
        }
        if (!isSeqPossible(next)) {
            seq(next, segment.seqLength() > 0 ? Rule.R93 : Rule.R95);
        }
    }

    private static boolean synchronizedWith(State state) {
        return switch (state) {
            case CLOSED, LISTEN, SYN_SENT, SYN_RECEIVED -> false;
            default -> true;
        };
    }

    private void flags(SeqNum next) {
        Flags given = segment.flags().essential();
        Flags allowed = given.with(Flag.ACK).without(Flag.SYN);
        boolean behindFin = segment.seq().equals(next) && receiver.state().peerFinished();
        allowed = behindFin ? allowed.without(Flag.FIN) : allowed;
        if (!given.equals(allowed)) {
            Rule rule = segment.syn() ? Rule.R97 : segment.hasAck() ? Rule.R58 : Rule.R40;
            faults.add(new Fault(
                    Field.FLAGS, new Value.FlagSet(segment.flags()), List.of(new Value.FlagSet(allowed)), rule));
        }
        if (behindFin && segment.length() > 0) {
            Value none = new Value.Length(0);
            faults.add(new Fault(Field.LENGTH, new Value.Length(segment.length()), List.of(none), Rule.R58));
        }
    }

    private void seq(SeqNum next, Rule rule) {
        faults.add(new Fault(Field.SEQ, new Value.Seq(segment.seq()), List.of(new Value.Seq(next)), rule));
    }

    private void ack() {
        List<Value> borders =
                new ArrayList<>(List.of(new Value.Seq(receiver.snd().una())));
        receiver.snd().unacked().stream().map(sent -> new Value.Seq(sent.end())).forEach(borders::add);
        Rule rule = segment.ack().after(receiver.snd().nxt()) ? Rule.R41 : Rule.R94;
        faults.add(new Fault(Field.ACK, new Value.Seq(segment.ack()), borders, rule));
    }

    /** Acknowledged are whole segments, none that was never sent, and nothing less than before. */
    private boolean isAckPossible() {
        SeqNum ack = segment.ack();
        return ack.equals(receiver.snd().una())
                || receiver.snd().unacked().stream().anyMatch(sent -> ack.equals(sent.end()))
                || (isTroubled() && ack.before(receiver.snd().una()));
    }

    private boolean isSeqPossible(SeqNum next) {
        return segment.seq().equals(next) || isTroubled() || (segment.seq().before(next) && cameBefore());
    }

    /** Whether it says again what has come already. */
    private boolean cameBefore() {
        return segment.seqLength() > 0
                && pair.events().stream()
                        .filter(PairEvent.Came.class::isInstance)
                        .map(event -> pair.sent(((PairEvent.Came) event).sent()))
                        .anyMatch(sent -> sent.from() != to
                                && !sent.slip()
                                && sent.segment().seq().equals(segment.seq())
                                && sent.segment().end().equals(segment.end()));
    }

    /** Whether segments have been lost or late on this road, or may be: then what is out of order says nothing. */
    private boolean isTroubled() {
        return !pair.level().network().isEmpty()
                || pair.events().stream()
                        .anyMatch(event -> event instanceof PairEvent.Stopped stopped
                                && pair.sent(stopped.sent()).from() != to
                                && !pair.sent(stopped.sent()).slip());
    }
}
