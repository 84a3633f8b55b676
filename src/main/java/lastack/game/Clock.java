package lastack.game;

/**
 * The timers of one end and its application, in milliseconds of the level's time; {@link #NEVER} is off.
 *
 * @param resend when what is unacknowledged is sent again
 * @param tries how often it has been already
 * @param timeWait when 2MSL are over
 * @param appStep which step of the application is next
 * @param appAt when that step is due; {@link #NEVER} until its condition holds
 */
record Clock(long resend, int tries, long timeWait, int appStep, long appAt) {
    static final long NEVER = Long.MAX_VALUE;
    static final Clock STOPPED = new Clock(NEVER, 0, NEVER, 0, NEVER);

    Clock resendAt(long at, int afterTries) {
        return new Clock(at, afterTries, timeWait, appStep, appAt);
    }

    Clock timeWaitAt(long at) {
        return new Clock(resend, tries, at, appStep, appAt);
    }

    Clock appAt(long at) {
        return new Clock(resend, tries, timeWait, appStep, at);
    }

    Clock appStepDone() {
        return new Clock(resend, tries, timeWait, appStep + 1, NEVER);
    }
}
