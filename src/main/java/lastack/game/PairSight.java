package lastack.game;

import lastack.tcp.Connection;
import lastack.tcp.Flag;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;

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

    private PairSight(Pair pair, Side to, Segment segment) {
        this.pair = pair;
        this.to = to;
        this.receiver = pair.end(to).connection();
        this.segment = segment;
    }

    /** Whether the receiver on the side {@code to} can tell that {@code segment} is wrong. */
    static boolean tells(Pair pair, Side to, Segment segment) {
        return new PairSight(pair, to, segment).tells();
    }

    private boolean tells() {
        if (!synchronizedWith(receiver.state())) {
            return false;
        }
        SeqNum next = receiver.rcv().nxt();
        if (segment.rst()) {
            return !segment.seq().equals(next);
        }
        return !segment.hasAck() || segment.has(Flag.SYN) || ackCannotBe() || seqCannotBe(next);
    }

    private static boolean synchronizedWith(State state) {
        return switch (state) {
            case CLOSED, LISTEN, SYN_SENT, SYN_RECEIVED -> false;
            default -> true;
        };
    }

    /** Acknowledged are whole segments, none that was never sent, and nothing less than before. */
    private boolean ackCannotBe() {
        SeqNum ack = segment.ack();
        boolean border = ack.equals(receiver.snd().una())
                || receiver.snd().unacked().stream().anyMatch(sent -> ack.equals(sent.end()));
        return !border && !(troubled() && ack.before(receiver.snd().una()));
    }

    private boolean seqCannotBe(SeqNum next) {
        if (segment.seq().after(next)) {
            return !troubled();
        } else if (segment.seq().equals(next)) {
            return segment.seqLength() > 0 && receiver.state().peerFinished();
        }
        return !troubled() && !cameBefore();
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
    private boolean troubled() {
        return !pair.level().network().isEmpty()
                || pair.events().stream()
                        .anyMatch(event -> event instanceof PairEvent.Stopped stopped
                                && pair.sent(stopped.sent()).from() != to
                                && !pair.sent(stopped.sent()).slip());
    }
}
