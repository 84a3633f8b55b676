package lastack.trace;

import java.util.List;
import lastack.tcp.Arrival;
import lastack.tcp.Connection;
import lastack.tcp.Outcome;
import lastack.tcp.Practice;
import lastack.tcp.Referee;
import lastack.tcp.Stack;
import lastack.tcp.State;
import lastack.tcp.Tolerance;
import org.jspecify.annotations.Nullable;

/**
 * What reaches the end at which the capture was taken: it has certainly arrived, so that what it does there follows (R83). The ordinary
 * way is followed by numbers alone; whatever leaves it is the referee's to say.
 */
final class Receiving {
    private Receiving() {}

    /** Whether {@code x}, whose segment reaches the near end {@code y}, can have sent it in this connection: else it tells nothing of x. */
    static boolean plausible(Passing passing, Track x, Track y) {
        boolean acksUnsent = passing.hasAck() && y.seen && passing.ack - y.nxt > 0;
        boolean beyond = y.receives && y.scale >= 0 && y.edged && passing.seq - y.edge > 0;
        return !acksUnsent && !beyond && !y.findsOld(passing);
    }

    /** A SYN, with or without ACK, that opens. */
    static void synAtNear(Passing passing, Track x, Track y) {
        State state = y.life.state();
        if (state == State.SYN_SENT) {
            boolean acks = passing.hasAck() && passing.ack - y.iss > 0 && passing.ack - y.nxt <= 0;
            if (passing.hasAck() && !acks) {
                return;
            }
            received(passing, y);
            y.life.enter(acks ? State.ESTABLISHED : State.SYN_RECEIVED);
            y.una = acks ? passing.ack : y.una;
        } else if (state == State.SYN_RECEIVED && passing.hasAck() && passing.ack - y.una > 0) {
            y.life.enter(State.ESTABLISHED);
            y.una = passing.ack;
        } else if (!y.receives) {
            received(passing, y);
        }
    }

    private static void received(Passing passing, Track y) {
        y.arrives(passing);
        y.takesTimestamp(passing);
        y.receives = true;
        y.rcvNxt = passing.seq + 1;
    }

    /** Anything but a SYN that opens and a reset. */
    static void atNear(Passing passing, Track x, Track y) {
        y.arrives(passing);
        State state = y.life.state();
        if (state == null || state == State.LISTEN || state == State.CLOSED || state == State.SYN_SENT) {
            return;
        }
        if (!y.receives) {
            y.receives = true;
            y.rcvNxt = passing.seq;
        }
        if (!y.seen) {
            y.seen = true;
            y.nxt = passing.ack;
            y.una = passing.ack;
            y.basedOn(passing.ack - 1);
        }
        if (y.findsOld(passing)) {
            return;
        }
        y.takesTimestamp(passing);
        if (!ordinary(passing, y, state)) {
            unusual(passing, x, y);
        }
    }

    private static boolean ordinary(Passing passing, Track y, State state) {
        if (!passing.hasAck()
                || passing.syn()
                || passing.rst()
                || passing.seq != y.rcvNxt
                || passing.ack - y.una < 0
                || passing.ack - y.nxt > 0
                || !y.held.isEmpty()
                || (y.scale >= 0 && y.edged && passing.end() - y.edge > 0)
                || (state == State.SYN_RECEIVED && passing.ack == y.una)
                || (state.peerFinished() && passing.seqLength() > 0)) {
            return false;
        }
        if (state == State.SYN_RECEIVED) {
            y.life.enter(State.ESTABLISHED);
        }
        y.una = passing.ack;
        if (y.finished && passing.ack == y.finEnd) {
            acknowledged(y);
        }
        y.rcvNxt = passing.seq + passing.length;
        if (passing.fin()) {
            y.rcvNxt++;
            y.life.peerFin();
        }
        return true;
    }

    private static void acknowledged(Track y) {
        if (!y.life.hasFinAcked()) {
            y.life.finAcked();
        }
    }

    private static void unusual(Passing passing, Track x, Track y) {
        Connection before = y.connection(x);
        if (before == null) {
            return;
        }
        Arrival arrival = Referee.arrive(before, passing.segment());
        Connection after = arrival.next();
        Practice practice = silentPractice(before, passing, arrival);
        List<State> path = practice == null ? arrival.path() : List.of(before.state(), practice.state());
        for (int at = 1; at < path.size(); at++) {
            into(y.life, path.get(at));
        }
        if (arrival.outcome() == Outcome.ACCEPTED || arrival.outcome() == Outcome.HELD) {
            y.rcvNxt = after.rcv().nxt().bits();
            y.held = after.rcv().held();
            y.una = after.snd().una().bits();
        } else if (practice != null && passing.ack - y.una > 0) {
            y.una = passing.ack;
        }
    }

    /** The same as an event where it is one, so that the order of events stays complete. */
    private static void into(Life life, State next) {
        State now = life.state();
        boolean acked = (now == State.FIN_WAIT_1 && next == State.FIN_WAIT_2)
                || (now == State.CLOSING && next == State.TIME_WAIT)
                || (now == State.LAST_ACK && next == State.CLOSED);
        if (acked && !life.hasFinAcked()) {
            life.finAcked();
        } else if (next == State.CLOSE_WAIT || next == State.CLOSING || next == State.TIME_WAIT) {
            life.peerFin();
        } else {
            life.enter(next);
        }
    }

    /** What Linux does where the RFC would have an old or edgy segment's ACK field unread: RFC 9293, appendix A.2, allows either. */
    private static @Nullable Practice silentPractice(Connection before, Passing passing, Arrival arrival) {
        for (Practice practice : Referee.inPractice(before, passing.segment(), arrival)) {
            Tolerance name = practice.tolerance();
            boolean counts = name == Tolerance.D01
                    || name == Tolerance.D02
                    || name == Tolerance.D03
                    || name == Tolerance.D10
                    || name == Tolerance.D20;
            if (counts && !practice.orphan() && practice.stacks().contains(Stack.LINUX)) {
                return practice.state() == before.state() ? null : practice;
            }
        }
        return null;
    }
}
