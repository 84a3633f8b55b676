package lastack.tcp;

import java.util.List;

/** Arrivals in SYN-RECEIVED and all later states: the eight checks of RFC 9293, section 3.10.7.4, in their order (R01). */
final class Synchronized {
    private Synchronized() {}

    static Arrival arrive(Connection now, Segment segment) {
        if (now.orders().listen() && opensAnew(now, segment)) {
            return reopened(now, segment);
        }
        if (segment.rst()) {
            return reset(now, segment);
        }
        if (!now.rcv().accepts(segment)) {
            return outsideTheWindow(now, segment);
        }
        if (segment.syn() && !isOldSyn(now, segment)) {
            return syn(now);
        }
        if (!segment.hasAck()) {
            return Arrival.unchanged(now, Outcome.DROPPED, Rule.R40, Step.ACK);
        }
        return ack(now, segment);
    }

    /** MAY-2: a SYN behind every number of the old connection, the last of which was its FIN's, RCV.NXT-1. */
    static boolean opensAnew(Connection timeWait, Segment segment) {
        return segment.syn()
                && !segment.rst()
                && !segment.hasAck()
                && !segment.seq().before(timeWait.rcv().nxt());
    }

    /** The listener that waits for TIME-WAIT to end takes the SYN; our numbers begin behind the old ones, too (R38, R39). */
    private static Arrival reopened(Connection timeWait, Segment syn) {
        Connection next =
                Unsynchronized.inListen(Calls.afterTheEnd(timeWait), syn).next();
        return new Arrival(
                Outcome.ACCEPTED,
                Rule.R38,
                Checks.endedAfter(State.TIME_WAIT, Step.SYN),
                List.of(State.TIME_WAIT, State.SYN_RECEIVED),
                next,
                false);
    }

    /** First and second check for a segment with RST, whose number alone decides: also where no window is open (R04). */
    private static Arrival reset(Connection now, Segment segment) {
        ReceiveSpace rcv = now.rcv();
        if (segment.seq().equals(rcv.nxt())) {
            Checks checks = Checks.failedAt(now.state(), Step.RST);
            if (now.state() == State.SYN_RECEIVED && now.passive()) {
                return new Arrival(
                        Outcome.RESET,
                        Rule.R17,
                        checks,
                        List.of(State.SYN_RECEIVED, State.LISTEN),
                        now.listeningAgain(),
                        false);
            }
            Connection next = Calls.afterTheEnd(now);
            return new Arrival(
                    Outcome.RESET, resetRule(now.state()), checks, List.of(now.state(), next.state()), next, false);
        }
        if (segment.seq().in(rcv.nxt(), rcv.wnd())) {
            return Arrival.answeredWithAck(now, Outcome.CHALLENGE, Rule.R13, Step.RST);
        }
        // Text behind it may reach into the window, and so pass the first check; a reset is judged by its own number
        // (RFC 5961).
        return Arrival.unchanged(now, Outcome.DROPPED, Rule.R14, rcv.accepts(segment) ? Step.RST : Step.SEQUENCE);
    }

    private static Rule resetRule(State state) {
        return switch (state) {
            case SYN_RECEIVED -> Rule.R18;
            case CLOSING, LAST_ACK -> Rule.R20;
            case TIME_WAIT -> Rule.R21;
            default -> Rule.R12;
        };
    }

    /** The first check failed: an ACK says what is expected, and nothing changes. */
    private static Arrival outsideTheWindow(Connection now, Segment segment) {
        boolean oldFin = segment.fin() && segment.end().equals(now.rcv().nxt());
        boolean restarts = now.state() == State.TIME_WAIT && oldFin;
        Arrival plain = Arrival.answeredWithAck(
                now, Outcome.UNACCEPTABLE, unacceptableRule(now, segment, oldFin), Step.SEQUENCE);
        return restarts
                ? new Arrival(plain.outcome(), plain.rule(), plain.checks(), plain.path(), plain.next(), true)
                : plain;
    }

    private static Rule unacceptableRule(Connection now, Segment segment, boolean oldFin) {
        if (now.state() == State.TIME_WAIT) {
            return segment.syn() ? Rule.R38 : oldFin ? Rule.R56 : Rule.R72;
        }
        if (oldFin && now.state().peerFinished()) {
            return Rule.R55;
        }
        if (segment.seqLength() == 0 && segment.end().equals(now.rcv().nxt().plus(-1))) {
            return Rule.R76;
        }
        if (segment.syn()
                && now.state() == State.SYN_RECEIVED
                && segment.seq().equals(now.rcv().irs())) {
            return now.passive() ? Rule.R36 : segment.hasAck() ? Rule.R37B : Rule.R05;
        }
        if (now.rcv().wnd() > 0) {
            return Rule.R05;
        }
        boolean bareFin = segment.fin() && segment.seqLength() == 1;
        return bareFin && segment.seq().equals(now.rcv().nxt()) ? Rule.R58B : Rule.R04;
    }

    /**
     * Whether the SYN itself lies before the window and only text behind it reaches in: in SYN-RECEIVED, the peer's first segment once
     * more. It is trimmed off then, or a repeated SYN that carries data would undo the opening. Later states answer any SYN (R34).
     */
    private static boolean isOldSyn(Connection now, Segment segment) {
        return now.state() == State.SYN_RECEIVED
                && segment.seq().before(now.rcv().nxt());
    }

    /** The fourth check found a SYN inside the window. */
    private static Arrival syn(Connection now) {
        if (now.state() == State.SYN_RECEIVED && now.passive()) {
            return new Arrival(
                    Outcome.RETURNS_TO_LISTEN,
                    Rule.R36,
                    Checks.failedAt(now.state(), Step.SYN),
                    List.of(State.SYN_RECEIVED, State.LISTEN),
                    now.listeningAgain(),
                    false);
        }
        Rule rule = now.state() == State.TIME_WAIT ? Rule.R38 : Rule.R34;
        return Arrival.answeredWithAck(now, Outcome.CHALLENGE, rule, Step.SYN);
    }

    /** The fifth check, for a segment that has ACK. */
    private static Arrival ack(Connection now, Segment segment) {
        SendSpace snd = now.snd();
        SeqNum ack = segment.ack();
        boolean isNew = ack.after(snd.una()) && !ack.after(snd.nxt());
        if (now.state() == State.SYN_RECEIVED && !isNew) {
            return Arrival.answeredWithReset(
                    now, Outcome.BAD_ACK, Rule.R29, Checks.failedAt(now.state(), Step.ACK), Resets.answering(segment));
        }
        if (!ack.in(
                snd.una().plus(-snd.maxWnd()), (long) snd.maxWnd() + snd.nxt().minus(snd.una()) + 1)) {
            Rule rule = ack.after(snd.nxt()) ? Rule.R41 : Rule.R43;
            return Arrival.answeredWithAck(now, Outcome.BAD_ACK, rule, Step.ACK);
        }
        Owed owed = isNew ? now.owed().withoutAgain() : now.owed();
        return byState(now.with(heard(snd, segment, isNew), owed), segment, isNew);
    }

    /** The ACK, if it says something new, and the window, unless an older segment brings it. */
    private static SendSpace heard(SendSpace snd, Segment segment, boolean isNew) {
        boolean current = !segment.ack().before(snd.una())
                && (snd.wl1().before(segment.seq())
                        || (snd.wl1().equals(segment.seq()) && !segment.ack().before(snd.wl2())));
        if (isNew) {
            return current ? snd.acknowledgedAndOffered(segment) : snd.acknowledged(segment.ack());
        }
        return current ? snd.offered(segment) : snd;
    }

    private static Arrival byState(Connection now, Segment segment, boolean isNew) {
        State state = now.state();
        boolean finAcked = now.snd().finAcked();
        return switch (state) {
            case SYN_RECEIVED -> Delivery.of(now, segment, List.of(state, State.ESTABLISHED), true);
            case FIN_WAIT_1 ->
                finAcked
                        ? Delivery.of(now, segment, List.of(state, State.FIN_WAIT_2), true)
                        : Delivery.of(now, segment, state.alone(), isNew);
            case CLOSING -> finAcked ? timeWait(now, state) : nothingButAck(now, isNew);
            case LAST_ACK ->
                finAcked
                        ? Arrival.over(now, Outcome.ACCEPTED, Rule.R46, Checks.endedAfter(state, Step.ACK))
                        : nothingButAck(now, isNew);
            case TIME_WAIT -> inTimeWait(now, segment);
            case CLOSE_WAIT ->
                segment.seqLength() == 0 || isNew
                        ? new Arrival(
                                Outcome.ACCEPTED,
                                isNew ? Rule.R48 : Rule.R42,
                                Checks.allPassed(state),
                                state.alone(),
                                now,
                                false)
                        : ignored(now, Rule.R54);
            default -> Delivery.of(now, segment, state.alone(), isNew);
        };
    }

    private static Arrival timeWait(Connection now, State from) {
        return new Arrival(
                Outcome.ACCEPTED,
                Rule.R45,
                Checks.allPassed(from),
                List.of(from, State.TIME_WAIT),
                now.to(State.TIME_WAIT),
                true);
    }

    /** CLOSING and LAST-ACK, our FIN not acknowledged: an ACK of older data counts, all else is ignored. */
    private static Arrival nothingButAck(Connection now, boolean isNew) {
        return isNew
                ? new Arrival(
                        Outcome.ACCEPTED,
                        Rule.R47,
                        Checks.allPassed(now.state()),
                        now.state().alone(),
                        now,
                        false)
                : ignored(now, now.state() == State.CLOSING ? Rule.R45 : Rule.R46);
    }

    private static Arrival inTimeWait(Connection now, Segment segment) {
        if (!segment.fin()) {
            return ignored(now, segment.length() > 0 ? Rule.R54 : Rule.R42);
        }
        return new Arrival(
                Outcome.ACCEPTED,
                Rule.R56,
                Checks.allPassed(State.TIME_WAIT),
                State.TIME_WAIT.alone(),
                now.with(now.owed().withAck()),
                true);
    }

    private static Arrival ignored(Connection now, Rule rule) {
        return new Arrival(
                Outcome.IGNORED,
                rule,
                Checks.allPassed(now.state()),
                now.state().alone(),
                now,
                false);
    }
}
