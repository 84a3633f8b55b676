package lastack.trace;

import lastack.tcp.State;

/** What a segment without SYN and RST shows of its sender: its numbers, and what it must have received to send this. */
final class Emission {
    private Emission() {}

    static void seen(Passing passing, Track x, Track y, boolean fromNear) {
        if (!x.seen) {
            x.seen = true;
            x.nxt = passing.seq;
            x.una = passing.seq;
            x.basedOn(passing.seq - 1);
        }
        if (passing.hasAck()) {
            y.basedOn(passing.ack - 1);
        }
        x.wasOpen |= passing.length > 0 || (passing.fin() && x.emits && passing.seq == x.nxt);
        revive(x);
        if (passing.hasAck()) {
            opens(passing, x, y);
            x.offers(passing);
            acknowledges(passing, x, y);
        }
        if (passing.fin()) {
            finishes(passing, x, y, fromNear);
        }
        if (x.finished && passing.seqLength() > 0) {
            x.completes(passing);
        }
        advances(passing, x);
        y.heard.awaits(passing);
        x.heard.learns(x);
        x.answered = passing.order;
        x.emits = true;
    }

    /** Whoever sends an ordinary segment is not closed: what seemed to close it did not. */
    private static void revive(Track x) {
        if (x.life.state() == State.CLOSED && x.closedFrom >= 0) {
            x.life.backTo(x.closedFrom);
            x.closedFrom = -1;
        }
    }

    private static void opens(Passing passing, Track x, Track y) {
        State state = x.life.state();
        if (state == null && x.opened && y.opened) {
            // Its SYN was not captured, the answer to it was.
            x.life.enter(State.ESTABLISHED);
        }
        if (state == null && y.openedFirst) {
            // Its SYN,ACK was lost or is late.
            x.answersSyn();
        }
        boolean synSent = state == State.SYN_SENT && y.opened && passing.ack - y.iss > 0;
        boolean synReceived =
                state == State.SYN_RECEIVED && (passing.length > 0 || passing.fin() || passing.ack - (y.iss + 1) > 0);
        if (synSent || synReceived) {
            x.life.enter(State.ESTABLISHED);
        }
    }

    private static void acknowledges(Passing passing, Track x, Track y) {
        x.acknowledges(passing.ack);
        if (y.finished && passing.ack - y.finEnd < 0) {
            y.isIncompleteAt(x, passing.time);
        }
        if (x.resetSeen && x.shouldKnow(x.resetTime, passing.time)) {
            x.resetSeen = false;
        }
        boolean showsFin = y.finished && x.acked - y.finEnd >= 0 && !x.life.hasPeerFin();
        if (showsFin && x.finished && y.acknowledgedFirst() && !x.life.hasFinAcked()) {
            x.life.finAcked();
        }
        if (showsFin) {
            x.life.peerFin();
        }
        if (x.finished && !x.life.hasFinAcked() && y.acksFin && x.acked - y.provesFinAck > 0) {
            x.life.finAcked();
        }
        if (y.finished && passing.ack - y.finEnd >= 0) {
            x.acknowledgesFin(passing);
        }
    }

    private static void finishes(Passing passing, Track x, Track y, boolean fromNear) {
        if (x.finished) {
            if (passing.end() == x.finEnd) {
                x.fins++;
                x.lastFin = passing.order;
                x.lastFinTime = passing.time;
                y.finAckIsLost(x, passing.time);
                if (!fromNear && y.finished && passing.ack - y.finEnd < 0) {
                    x.life.finSentBeforePeerFin();
                }
            }
            return;
        }
        x.finished = true;
        x.finEnd = passing.end();
        x.fins = 1;
        x.firstFin = passing.order;
        x.lastFin = passing.order;
        x.lastFinTime = passing.time;
        x.finCarriedAck = y.finished && x.acked - y.finEnd >= 0;
        boolean before = !fromNear && x.life.hasPeerFin() && leftBefore(passing, x, y);
        x.life.finSent();
        if (before) {
            x.life.finSentBeforePeerFin();
        }
    }

    /** Whether the FIN that comes only now had been sent before the peer's was received (R85). */
    private static boolean leftBefore(Passing passing, Track x, Track y) {
        if (passing.ack - y.finEnd < 0) {
            return true;
        }
        boolean numberUsed = x.nxt == passing.end();
        if (!numberUsed) {
            return false;
        }
        // Its number had been jumped over: by an ACK that did not yet know of the peer's FIN, or by the one that was
        // its first answer.
        return x.ackAtNxt - y.finEnd < 0 || (x.pureAtNxt && y.fins == 1);
    }

    private static void advances(Passing passing, Track x) {
        int end = passing.end();
        if (end - x.nxt > 0) {
            x.jumped = passing.seq - x.nxt;
            x.nxt = end;
            x.ackAtNxt = passing.ack;
            x.pureAtNxt = passing.seqLength() == 0;
            x.timestamped = passing.timestamped;
            x.lastStamp = passing.timestamp;
            x.lastTime = passing.time;
        }
    }
}
