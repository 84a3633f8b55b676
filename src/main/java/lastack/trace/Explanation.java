package lastack.trace;

import lastack.tcp.State;

/**
 * Why a segment was sent and what it is worth, by what both ends had shown before it. It changes nothing; what it finds is the first
 * that fits, from what is wrong over what is old to what is new.
 */
final class Explanation {
    private final Passing passing;
    private final Track x;
    private final Track y;
    private final boolean fromNear;
    private final boolean toNear;

    /** {@code x} has sent the segment to {@code y}. */
    Explanation(Passing passing, Track x, Track y, boolean fromNear, boolean toNear) {
        this.passing = passing;
        this.x = x;
        this.y = y;
        this.fromNear = fromNear;
        this.toNear = toNear;
    }

    Reason reason(boolean newAttempt, boolean attemptAgain, boolean answersAttempt) {
        if (passing.rst()) {
            return new ResetExplanation(passing, x, y, fromNear, toNear).reason(newAttempt || attemptAgain);
        }
        if (passing.syn()) {
            return syn(newAttempt, attemptAgain, answersAttempt);
        }
        if (!passing.hasAck()) {
            return Reason.WITHOUT_ACK;
        }
        if (!x.seen && !y.seen) {
            return Reason.IN_THE_MIDDLE;
        }
        if (toNear && y.seen && passing.ack - y.nxt > 0) {
            return Reason.ACK_OF_UNSENT;
        }
        if (toNear && y.findsOld(passing)) {
            return passing.end() - y.rcvNxt <= 0 ? Reason.OLD : Reason.OLD_TIMESTAMP;
        }
        return passing.seqLength() > 0 ? numbered() : bareAck();
    }

    private Reason syn(boolean newAttempt, boolean attemptAgain, boolean answersAttempt) {
        if (passing.fin()) {
            return Reason.SYN_AND_FIN;
        }
        boolean known = x.opened && passing.seq == x.iss;
        if (passing.hasAck()) {
            if (answersAttempt || !x.opened) {
                return Reason.SYN_ACK;
            }
            return known ? (x.acks ? Reason.SYN_AGAIN : Reason.SYN_ACK_CROSSED) : Reason.SYN_ACK_ASTRAY;
        }
        if (attemptAgain) {
            return x.lastReason == Reason.RST_OF_HALF_OPEN ? Reason.SYN_AFTER_RST : Reason.SYN_AGAIN;
        }
        if (known) {
            return x.emits ? Reason.OLD_SYN : Reason.SYN_AGAIN;
        }
        if (!newAttempt) {
            return y.seen ? Reason.SYN_CROSSES : Reason.SYN_OPENS;
        }
        State at = y.life.state();
        if (at == State.TIME_WAIT && passing.seq - y.rcvNxt < 0 && !passing.timestamped) {
            return Reason.SYN_IN_TIME_WAIT;
        }
        boolean open = toNear && at != null && at != State.TIME_WAIT && at != State.CLOSED && at != State.LISTEN;
        return open ? Reason.SYN_INSIDE : Reason.SYN_OPENS_ANEW;
    }

    /** Data, or a FIN, or both. */
    private Reason numbered() {
        int end = passing.end();
        if (x.finished && passing.fin() && end != x.finEnd) {
            return Reason.ANOTHER_FIN;
        }
        if (x.finished && end - x.finEnd > 0) {
            return Reason.DATA_AFTER_OWN_FIN;
        }
        if (toNear && y.receives && y.scale >= 0 && y.edged && passing.seq - y.edge > 0) {
            return Reason.OUTSIDE;
        }
        if (end - x.nxt <= 0) {
            return old(end);
        }
        if (passing.seq - x.nxt < 0) {
            return passing.fin() ? Reason.FIN_AND_DATA_AGAIN : Reason.DATA_AGAIN;
        }
        if (passing.seq - x.nxt > 0) {
            return Reason.AHEAD;
        }
        if (y.window == 0 && y.acks && passing.length == 1) {
            return Reason.PROBE;
        }
        if (passing.fin()) {
            return fin();
        }
        return y.finished && passing.ack - y.finEnd >= 0 ? Reason.DATA_AFTER_PEER_FIN : Reason.DATA;
    }

    private Reason old(int end) {
        boolean finHere = x.finished && passing.fin();
        if (!x.finished && passing.fin()) {
            // Its number had been jumped over: the first copy of this FIN never passed here.
            return Reason.FIN_AGAIN;
        }
        if (isCopy()) {
            return finHere ? Reason.COPY_OF_FIN : Reason.COPY;
        }
        if (finHere) {
            return passing.length > 0 ? Reason.FIN_AND_DATA_AGAIN : Reason.FIN_AGAIN;
        }
        boolean allAcknowledged = y.acks && y.acked == x.nxt;
        if (passing.length == 1 && passing.seq == x.nxt - 1 && allAcknowledged) {
            return Reason.KEEP_ALIVE;
        }
        boolean fillsGap = toNear && end - y.rcvNxt > 0;
        return fillsGap && isOvertaken() ? Reason.LATE : Reason.DATA_AGAIN;
    }

    /** The network's doing, and not the sender's: the same in every bit, sooner than any timer runs out. */
    private boolean isCopy() {
        boolean same = passing.look() == x.lastLook;
        return !fromNear && same && passing.time - x.lastLookTime < Track.SHORTEST_TIMER;
    }

    /** Sent before what passed earlier: by its timestamp, or else because no timer can have run out. */
    private boolean isOvertaken() {
        return (passing.timestamped && x.timestamped)
                ? passing.timestamp - x.lastStamp < 0
                : passing.time - x.lastTime < Track.SHORTEST_TIMER / 4;
    }

    private Reason fin() {
        if (y.finished && passing.ack - y.finEnd < 0) {
            return Reason.FIN_CROSSES;
        }
        if (y.finished) {
            return x.acksFin ? Reason.FIN_SECOND : Reason.FIN_CARRIES_ACK;
        }
        return passing.length > 0 ? Reason.FIN_WITH_DATA : Reason.FIN;
    }

    private Reason bareAck() {
        if (!x.acks) {
            return x.opened ? Reason.ACK_OF_SYN : Reason.ACK;
        }
        boolean idle = !x.finished || passing.time - x.lastLookTime > Track.SHORTEST_TIMER;
        if (passing.seq == x.nxt - 1 && passing.ack == x.acked && idle && x.emits) {
            return Reason.KEEP_ALIVE;
        }
        if (passing.seq - x.nxt > 0) {
            return Reason.AHEAD;
        }
        if (passing.ack - x.acked < 0) {
            return Reason.ACK_OLD;
        }
        if (y.finished && passing.ack - y.finEnd >= 0) {
            return ackOfFin();
        }
        if (passing.ack - x.acked > 0) {
            return Reason.ACK;
        }
        return sameAck();
    }

    private Reason ackOfFin() {
        if (!x.acksFin) {
            return !x.finished
                    ? Reason.ACK_OF_FIN
                    : y.finCarriedAck ? Reason.ACK_OF_LAST_FIN : Reason.ACK_OF_CROSSED_FIN;
        }
        if (y.lastFin > x.lastFinAck) {
            return x.finished && y.acksFin ? Reason.ACK_FROM_TIME_WAIT : Reason.ACK_OF_FIN_AGAIN;
        }
        return sameAck();
    }

    private Reason sameAck() {
        Reason before = y.lastReason;
        if (before == Reason.KEEP_ALIVE) {
            return Reason.KEEP_ALIVE_ANSWERED;
        }
        if (before == Reason.SYN_ACK || before == Reason.SYN_AGAIN) {
            return x.emits ? Reason.ACK_ANSWERS : Reason.ACK_OF_SYN;
        }
        if (before == Reason.OLD_SYN
                || before == Reason.SYN_INSIDE
                || before == Reason.SYN_IN_TIME_WAIT
                || before == Reason.RST_NOT_EXACT
                || before == Reason.SYN_OPENS_ANEW) {
            return Reason.CHALLENGE;
        }
        boolean again = before != null && before.finding().verdict() != Verdict.LEGAL;
        if (before == Reason.AHEAD || before == Reason.PROBE || before == Reason.LATE || again) {
            return Reason.ACK_ANSWERS;
        }
        return x.offered(passing) == x.window ? Reason.ACK_AGAIN : Reason.WINDOW_CHANGES;
    }
}
