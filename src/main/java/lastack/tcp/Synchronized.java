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
        return new Arrival(
                Outcome.UNACCEPTABLE,
                unacceptableRule(now, segment, oldFin),
                Checks.failedAt(now.state(), Step.SEQUENCE),
                now.state().alone(),
                now.with(now.owed().withAck()),
                now.state() == State.TIME_WAIT && oldFin);
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
        if (!snd.plausible(ack)) {
            Rule rule = ack.after(snd.nxt()) ? Rule.R41 : Rule.R43;
            return Arrival.answeredWithAck(now, Outcome.BAD_ACK, rule, Step.ACK);
        }
        return byState(now, heard(snd, segment, isNew), segment, isNew);
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

    private static Arrival byState(Connection now, SendSpace snd, Segment segment, boolean isNew) {
        State state = now.state();
        boolean finAcked = snd.finAcked();
        return switch (state) {
            case SYN_RECEIVED -> Delivery.of(now, snd, segment, List.of(state, State.ESTABLISHED), true);
            case FIN_WAIT_1 ->
                finAcked
                        ? Delivery.of(now, snd, segment, List.of(state, State.FIN_WAIT_2), true)
                        : Delivery.of(now, snd, segment, state.alone(), isNew);
            case CLOSING -> finAcked ? timeWait(now, snd) : nothingButAck(now, snd, isNew, Rule.R45);
            case LAST_ACK ->
                finAcked
                        ? Arrival.over(now, snd, Outcome.ACCEPTED, Rule.R46, Checks.endedAfter(state, Step.ACK))
                        : nothingButAck(now, snd, isNew, Rule.R46);
            case TIME_WAIT -> inTimeWait(now, snd, segment);
            case CLOSE_WAIT ->
                segment.seqLength() == 0 || isNew
                        ? accepted(isNew ? Rule.R48 : Rule.R42, state.alone(), to(state, now, snd, isNew), false)
                        : ignored(to(state, now, snd, false), Rule.R54);
            default -> Delivery.of(now, snd, segment, state.alone(), isNew);
        };
    }

    private static Arrival timeWait(Connection now, SendSpace snd) {
        List<State> path = List.of(now.state(), State.TIME_WAIT);
        return accepted(Rule.R45, path, to(State.TIME_WAIT, now, snd, true), true);
    }

    /** CLOSING and LAST-ACK, our FIN not acknowledged: an ACK of older data counts, all else is ignored. */
    private static Arrival nothingButAck(Connection now, SendSpace snd, boolean isNew, Rule waiting) {
        Connection next = to(now.state(), now, snd, isNew);
        return isNew ? accepted(Rule.R47, now.state().alone(), next, false) : ignored(next, waiting);
    }

    private static Arrival inTimeWait(Connection now, SendSpace snd, Segment segment) {
        if (segment.fin()) {
            Connection next = now.to(State.TIME_WAIT, snd, now.rcv(), now.owed().withAck());
            return accepted(Rule.R56, State.TIME_WAIT.alone(), next, true);
        }
        Rule rule = segment.length() > 0 ? Rule.R54 : Rule.R42;
        return ignored(to(State.TIME_WAIT, now, snd, false), rule);
    }

    /** No text was taken over: only what we send has changed, and the state perhaps. */
    private static Connection to(State state, Connection now, SendSpace snd, boolean isNew) {
        return now.to(state, snd, now.rcv(), now.owed().after(isNew, false));
    }

    private static Arrival accepted(Rule rule, List<State> path, Connection next, boolean restartsTimeWait) {
        return new Arrival(Outcome.ACCEPTED, rule, Checks.allPassed(path.get(0)), path, next, restartsTimeWait);
    }

    private static Arrival ignored(Connection now, Rule rule) {
        State state = now.state();
        return new Arrival(Outcome.IGNORED, rule, Checks.allPassed(state), state.alone(), now, false);
    }
}
