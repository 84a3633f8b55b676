package lastack.game;

/**
 * The timers of one end and its application, in milliseconds of the level's time; {@link #NEVER} is off.
 *
 * @param resend when what is unacknowledged is sent again
 * @param tries how often it has been already
 * @param timeWait when 2MSL are over
 * @param ackSince since when it has owed an acknowledgment; {@link #NEVER} if it owes none
 * @param appStep which step of the application is next
 * @param appAt when that step is due; {@link #NEVER} until its condition holds
 */
record Clock(long resend, int tries, long timeWait, long ackSince, int appStep, long appAt) {
    static final long NEVER = Long.MAX_VALUE;
    static final Clock STOPPED = new Clock(NEVER, 0, NEVER, NEVER, 0, NEVER);

    Clock resendAt(long at, int afterTries) {
        return new Clock(at, afterTries, timeWait, ackSince, appStep, appAt);
    }

    Clock timeWaitAt(long at) {
        return new Clock(resend, tries, at, ackSince, appStep, appAt);
    }

    Clock ackSince(long moment) {
        return new Clock(resend, tries, timeWait, moment, appStep, appAt);
    }

    /** The connection is over, and with it every timer; the application goes on. */
    Clock stopped() {
        return new Clock(NEVER, 0, NEVER, NEVER, appStep, appAt);
    }

    Clock appAt(long at) {
        return new Clock(resend, tries, timeWait, ackSince, appStep, at);
    }

    Clock appStepDone() {
        return new Clock(resend, tries, timeWait, ackSince, appStep + 1, NEVER);
    }
}
