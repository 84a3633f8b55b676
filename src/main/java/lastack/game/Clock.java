package lastack.game;

import lastack.tcp.Connection;
import lastack.tcp.Referee;
import lastack.tcp.State;

/**
 * The timers of one end and its application, in milliseconds of the level's time; {@link #NEVER} is off.
 *
 * @param resend when what is unacknowledged is sent again
 * @param tries how often it has been already
 * @param silence how often of late without any answer; a probe of a shut window can be answered and yet nothing be acknowledged
 * @param timeWait when 2MSL are over
 * @param ackSince since when it has owed an acknowledgment; {@link #NEVER} if it owes none
 * @param appStep which step of the application is next
 * @param appAt when that step is due; {@link #NEVER} until its condition holds
 * @param listens whether it listens for another connection while this one still stands in TIME-WAIT
 */
record Clock(
        long resend, int tries, int silence, long timeWait, long ackSince, int appStep, long appAt, boolean listens) {
    static final long NEVER = Long.MAX_VALUE;
    static final Clock STOPPED = new Clock(NEVER, 0, 0, NEVER, NEVER, 0, NEVER, false);

    /** The first retransmission comes after this long, in milliseconds (RFC 6298 says one second before anything was measured). */
    private static final long FIRST_RESEND = 1000;

    /** After this many retransmissions without an answer an endpoint gives up (R79). */
    private static final int MOST_TRIES = 6;

    /** 2MSL in milliseconds, with the two minutes that RFC 9293 gives as MSL (section 3.4.2). */
    private static final long TWO_MSL = 240_000;

    /** With each timer running at the moment {@code now} that {@code end} needs, and no other. */
    Clock runningFor(Connection end, long now) {
        boolean waitsForAck = Referee.retransmissionTimeout(end).owed().again();
        Clock next = waitsForAck ? this : acknowledged();
        if (waitsForAck && resend == NEVER) {
            next = next.resendAt(now + FIRST_RESEND, 0, 0);
        }
        if (end.state() != State.TIME_WAIT) {
            next = next.timeWaitAt(NEVER);
        } else if (timeWait == NEVER) {
            next = next.timeWaitFrom(now);
        }
        if (!end.owed().ack()) {
            return next.ackSince(NEVER);
        }
        return ackSince == NEVER ? next.ackSince(now) : next;
    }

    /** Whether the retransmission timer, when it runs out next, ends it all. */
    boolean triedEnough() {
        return silence >= MOST_TRIES;
    }

    /** It was sent again; each time the next one is twice as far away, up to a minute (RFC 6298, section 5.5). */
    Clock triedAgain(long now) {
        return resendAt(now + (FIRST_RESEND << Math.min(tries + 1, MOST_TRIES)), tries + 1, silence + 1);
    }

    /**
     * A probe was answered: the other end is there, and only silence from now on counts (RFC 9293, section 3.8.6.1). The next probe comes
     * when it would have come.
     */
    Clock answered() {
        return resendAt(resend, tries, 0);
    }

    /** Something was acknowledged: for what is left the time begins anew. */
    Clock acknowledged() {
        return resendAt(NEVER, 0, 0);
    }

    /** 2MSL begin now, for the first time or again. */
    Clock timeWaitFrom(long now) {
        return timeWaitAt(now + TWO_MSL);
    }

    /** The connection is over, and with it every timer; the application goes on. */
    Clock stopped() {
        return new Clock(NEVER, 0, 0, NEVER, NEVER, appStep, appAt, listens);
    }

    /** With an application that listens for the next connection, or does so no more. */
    Clock listening(boolean on) {
        return new Clock(resend, tries, silence, timeWait, ackSince, appStep, appAt, on);
    }

    Clock appAt(long at) {
        return new Clock(resend, tries, silence, timeWait, ackSince, appStep, at, listens);
    }

    Clock appStepDone() {
        return new Clock(resend, tries, silence, timeWait, ackSince, appStep + 1, NEVER, listens);
    }

    private Clock resendAt(long at, int afterTries, int inSilence) {
        return new Clock(at, afterTries, inSilence, timeWait, ackSince, appStep, appAt, listens);
    }

    private Clock timeWaitAt(long at) {
        return new Clock(resend, tries, silence, at, ackSince, appStep, appAt, listens);
    }

    private Clock ackSince(long moment) {
        return new Clock(resend, tries, silence, timeWait, moment, appStep, appAt, listens);
    }
}
