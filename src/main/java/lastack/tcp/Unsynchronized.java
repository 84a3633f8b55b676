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
        return synReceived(Rule.R88, listening, segment);
    }

    /** The peer's SYN came first, or crossed ours, and then nobody listens any more (MUST-11): it is to be acknowledged. */
    private static Arrival synReceived(Rule rule, Connection now, Segment syn) {
        Connection next = new Connection(
                State.SYN_RECEIVED,
                now.state() == State.LISTEN,
                now.snd().offered(syn),
                queued(now.rcv(), syn),
                now.orders(),
                Owed.ACK);
        List<State> path = List.of(now.state(), State.SYN_RECEIVED);
        return new Arrival(Outcome.ACCEPTED, rule, Checks.allPassed(now.state()), path, next, false);
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
                    ? Arrival.over(sent, snd, Outcome.RESET, Rule.R15, Checks.failedAt(State.SYN_SENT, Step.RST))
                    : Arrival.unchanged(sent, Outcome.DROPPED, Rule.R16, Step.RST);
        }
        if (!segment.syn()) {
            return Arrival.unchanged(sent, Outcome.DROPPED, Rule.R89, Step.SYN);
        }
        return acks
                ? Delivery.of(
                        sent,
                        snd.acknowledgedAndOffered(segment),
                        sent.rcv().opened(segment.seq()),
                        segment,
                        List.of(State.SYN_SENT, State.ESTABLISHED),
                        true)
                : synReceived(Rule.R37, sent, segment);
    }

    /** Text and FIN that come with a SYN are kept until ESTABLISHED is reached. */
    private static ReceiveSpace queued(ReceiveSpace rcv, Segment syn) {
        ReceiveSpace opened = rcv.opened(syn.seq());
        return Text.isIn(opened, syn) ? opened.holding(Text.within(opened, syn)) : opened;
    }
}
