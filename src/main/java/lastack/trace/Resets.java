package lastack.trace;

import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/** A reset: what it shows of its sender, and what it does where it arrives. */
final class Resets {
    private final Passing passing;
    private final Track x;
    private final Track y;
    private final boolean fromNear;
    private final boolean toNear;

    Resets(Passing passing, Track x, Track y, boolean fromNear, boolean toNear) {
        this.passing = passing;
        this.x = x;
        this.y = y;
        this.fromNear = fromNear;
        this.toNear = toNear;
    }

    void follow() {
        if (fromNear) {
            sentByNear();
            return;
        }
        if (!valid()) {
            return;
        }
        sentByFar();
        if (toNear) {
            closes(y);
        } else {
            y.resetBy(passing);
        }
    }

    private void closes(Track end) {
        State state = end.life.state();
        if (state == State.CLOSED || state == State.LISTEN) {
            return;
        }
        end.closedFrom = end.life.size();
        end.life.enter(state == State.SYN_RECEIVED && !end.openedFirst ? State.LISTEN : State.CLOSED);
        end.reset = true;
    }

    /** Whether the end it goes to takes it: by what is known of that end's numbers. */
    private boolean valid() {
        State state = y.life.state();
        if (state == State.SYN_SENT) {
            return passing.hasAck() && passing.ack - y.iss > 0 && passing.ack - y.nxt <= 0;
        }
        boolean beforeFin =
                passing.seq == y.rcvNxt - 1 && state != null && state.peerFinished() && state != State.TIME_WAIT;
        if (toNear) {
            return !y.receives || passing.seq == y.rcvNxt || beforeFin;
        }
        return !y.receives || passing.seq == y.acked || passing.seq == x.nxt;
    }

    private void sentByFar() {
        State state = x.life.state();
        if (state == State.CLOSED) {
            return;
        }
        x.closedFrom = x.life.size();
        boolean heardAck = x.finished && (y.finAckIsKnown(x, passing.time) || state == State.LAST_ACK);
        if (state == State.SYN_RECEIVED && y.emits) {
            x.life.enter(State.ESTABLISHED);
        }
        if (state == State.SYN_SENT && passing.hasAck() && y.opened && passing.ack == y.iss + 1) {
            x.life.enter(State.ESTABLISHED);
        }
        if (passing.hasAck() && y.finished && passing.ack - y.finEnd >= 0 && !x.life.hasPeerFin()) {
            x.life.peerFin();
        }
        if (heardAck && !x.life.hasFinAcked()) {
            x.life.finAcked();
        }
        State now = x.life.state();
        if (now == State.LISTEN) {
            return;
        }
        x.life.enter(State.CLOSED);
        x.sentReset = true;
    }

    private void sentByNear() {
        boolean answers = x.arrived > x.answered && answersLast();
        State now = x.life.state();
        if (answers || cannotTake()) {
            answering(now);
        } else if (now != State.CLOSED) {
            x.life.enter(State.CLOSED);
        }
        x.sentReset = true;
        x.answered = passing.order;
        y.resetBy(passing);
    }

    /** Data reached an end that had finished, and nobody is left who would read them (D05). */
    private boolean cannotTake() {
        boolean finished = x.stateBefore == State.FIN_WAIT_1 || x.stateBefore == State.FIN_WAIT_2;
        return x.arrived > x.answered && finished && x.arrivedLength > 0 && x.life.hasPeerFin();
    }

    private boolean answersLast() {
        return passing.hasAck()
                ? !x.arrivedHasAck && passing.ack == x.arrivedEnd && passing.seq == 0
                : x.arrivedHasAck && passing.seq == x.arrivedAck;
    }

    /** Whether it was CLOSED when the segment came that it answers, or what came is what it could not take. */
    private void answering(@Nullable State now) {
        State before = x.stateBefore;
        if (before == null) {
            x.life.backTo(x.sizeBefore);
            x.life.enter(State.CLOSED);
        } else if (before == State.LISTEN || before == State.CLOSED) {
            x.life.backTo(x.sizeBefore);
        } else if (before == now && (before == State.SYN_SENT || before == State.SYN_RECEIVED)) {
            return;
        } else if (before == State.SYN_RECEIVED) {
            x.life.enter(State.CLOSED);
        } else {
            x.life.backTo(x.sizeBefore);
            boolean ownFinAcked = before == State.FIN_WAIT_1 && x.finished && x.arrivedAck == x.finEnd;
            if (ownFinAcked && x.arrivedLength > 0) {
                x.life.finAcked();
            }
            x.life.enter(State.CLOSED);
        }
    }
}
