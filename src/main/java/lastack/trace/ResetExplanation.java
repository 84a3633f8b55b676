package lastack.trace;

import lastack.tcp.State;

/** Why a reset was sent, and whether it counts. Its form is a hint and no proof: an abort looks like an answer (R86). */
final class ResetExplanation {
    private final Passing passing;
    private final Track x;
    private final Track y;
    private final boolean fromNear;
    private final boolean toNear;

    ResetExplanation(Passing passing, Track x, Track y, boolean fromNear, boolean toNear) {
        this.passing = passing;
        this.x = x;
        this.y = y;
        this.fromNear = fromNear;
        this.toNear = toNear;
    }

    Reason reason(boolean opensAnew) {
        State at = y.life.state();
        if (opensAnew && y.acks && passing.seq == y.acked) {
            return Reason.RST_OF_HALF_OPEN;
        }
        if (at == State.SYN_SENT) {
            boolean proves = passing.hasAck() && passing.ack - y.iss > 0 && passing.ack - y.nxt <= 0;
            return proves ? Reason.RST_REFUSES : Reason.RST_WITHOUT_PROOF;
        }
        if (at == State.CLOSED && x.sentReset) {
            return Reason.RST_AGAIN;
        }
        if (toNear && y.receives && passing.seq != y.rcvNxt) {
            boolean beforeFin = passing.seq == y.rcvNxt - 1 && at != null && at.peerFinished() && at != State.TIME_WAIT;
            boolean inside = passing.seq - y.rcvNxt > 0 && passing.seq - y.rcvNxt < y.room();
            return beforeFin ? Reason.RST_BEFORE_FIN : inside ? Reason.RST_NOT_EXACT : Reason.RST_OUTSIDE;
        }
        return at == State.TIME_WAIT ? Reason.RST_ENDS_TIME_WAIT : sender();
    }

    private Reason sender() {
        boolean bare = !passing.hasAck() && y.acks && passing.seq == y.acked;
        State mine = fromNear ? x.stateBefore : x.life.state();
        if (bare && mine == State.TIME_WAIT) {
            return Reason.RST_AFTER_TIME_WAIT;
        }
        boolean finWait = mine == State.FIN_WAIT_1 || mine == State.FIN_WAIT_2;
        if (bare && finWait && x.finished) {
            return y.finished ? Reason.RST_AFTER_FIN_WAIT_2 : Reason.RST_TO_LATE_DATA;
        }
        if (passing.hasAck() && passing.seq == 0) {
            return Reason.RST_REFUSES;
        }
        return bare && y.answered > x.answered ? Reason.RST_ANSWERS : Reason.RST_ABORTS;
    }
}
