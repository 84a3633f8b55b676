package lastack.tcp;

import java.util.List;

/** Arrivals before both ends know each other's numbers: CLOSED, LISTEN and SYN-SENT (RFC 9293, sections 3.10.7.1 to 3.10.7.3). */
final class Unsynchronized {
    private Unsynchronized() {}

    static Arrival inClosed(Connection closed, Segment segment) {
        Checks none = Checks.allPassed(State.CLOSED);
        if (segment.rst()) {
            return new Arrival(Outcome.DROPPED, Rule.R19, none, State.CLOSED.alone(), closed, false);
        }
        Rule rule = segment.hasAck() ? Rule.R24 : Rule.R25;
        return Arrival.answeredWithReset(closed, Outcome.NO_CONNECTION, rule, none, Resets.answering(segment));
    }

    static Arrival inListen(Connection listening, Segment segment) {
        if (segment.rst()) {
            return Arrival.unchanged(listening, Outcome.DROPPED, Rule.R19, Step.RST);
        }
        if (segment.hasAck()) {
            Checks checks = Checks.failedAt(State.LISTEN, Step.ACK);
            return Arrival.answeredWithReset(listening, Outcome.BAD_ACK, Rule.R26, checks, Resets.answering(segment));
        }
        if (!segment.syn()) {
            return Arrival.unchanged(listening, Outcome.DROPPED, Rule.R27, Step.SYN);
        }
        Connection next = listening
                .to(State.SYN_RECEIVED)
                .with(queued(listening.rcv().opened(segment.seq()), segment))
                .with(listening.snd().offered(segment));
        return new Arrival(
                Outcome.ACCEPTED,
                Rule.R88,
                Checks.allPassed(State.LISTEN),
                List.of(State.LISTEN, State.SYN_RECEIVED),
                next.with(Owed.ACK),
                false);
    }

    static Arrival inSynSent(Connection sent, Segment segment) {
        SendSpace snd = sent.snd();
        boolean acks = segment.hasAck();
        if (acks && !(segment.ack().after(snd.iss()) && !segment.ack().after(snd.nxt()))) {
            return segment.rst()
                    ? Arrival.unchanged(sent, Outcome.DROPPED, Rule.R16, Step.ACK)
                    : Arrival.answeredWithReset(
                            sent,
                            Outcome.BAD_ACK,
                            Rule.R28,
                            Checks.failedAt(State.SYN_SENT, Step.ACK),
                            Resets.answering(segment));
        }
        if (segment.rst()) {
            return acks
                    ? Arrival.over(sent, Outcome.RESET, Rule.R15, Checks.failedAt(State.SYN_SENT, Step.RST))
                    : Arrival.unchanged(sent, Outcome.DROPPED, Rule.R16, Step.RST);
        }
        if (!segment.syn()) {
            return Arrival.unchanged(sent, Outcome.DROPPED, Rule.R89, Step.SYN);
        }
        Connection opened = sent.with(sent.rcv().opened(segment.seq()))
                .with((acks ? snd.acknowledged(segment.ack()) : snd).offered(segment));
        Checks passed = Checks.allPassed(State.SYN_SENT);
        if (!acks) {
            Connection received = opened.with(queued(opened.rcv(), segment))
                    .to(State.SYN_RECEIVED)
                    .opening();
            return new Arrival(
                    Outcome.ACCEPTED,
                    Rule.R37,
                    passed,
                    List.of(State.SYN_SENT, State.SYN_RECEIVED),
                    received.with(Owed.ACK),
                    false);
        }
        Arrival rest = Delivery.of(opened.with(Owed.ACK), segment, List.of(State.SYN_SENT, State.ESTABLISHED), true);
        return new Arrival(Outcome.ACCEPTED, Rule.R89, passed, rest.path(), rest.next(), rest.restartsTimeWait());
    }

    /** Text and FIN that come with a SYN are kept until ESTABLISHED is reached. */
    private static ReceiveSpace queued(ReceiveSpace opened, Segment syn) {
        Held piece = Text.within(opened, syn);
        return piece.length() > 0 || piece.fin() ? opened.holding(piece) : opened;
    }
}
