package lastack.game;

/**
 * What one student of a pair has done so far; each number 0 or more.
 *
 * @param sent right segments sent
 * @param wrong moves refused by the referee
 * @param slips wrong segments sent on purpose
 * @param passed those of them that the other let in
 * @param caught the other's wrong segments that were objected to
 * @param missed the other's wrong segments that were let in
 * @param falseAlarms right segments that were objected to
 */
public record PairTally(int sent, int wrong, int slips, int passed, int caught, int missed, int falseAlarms) {
    static final PairTally NOTHING = new PairTally(0, 0, 0, 0, 0, 0, 0);

    /** A wrong segment that was found out, or let through, or that found its way, is worth as much as a move that was refused. */
    private static final int EACH = 10;

    /** Who objects to too much loses less than who lets everything in: to doubt is the lesser fault. */
    private static final int FALSE_ALARM = 5;

    PairTally withSent() {
        return new PairTally(sent + 1, wrong, slips, passed, caught, missed, falseAlarms);
    }

    PairTally withWrong() {
        return new PairTally(sent, wrong + 1, slips, passed, caught, missed, falseAlarms);
    }

    PairTally withSlip() {
        return new PairTally(sent, wrong, slips + 1, passed, caught, missed, falseAlarms);
    }

    PairTally withPassed() {
        return new PairTally(sent, wrong, slips, passed + 1, caught, missed, falseAlarms);
    }

    PairTally withCaught() {
        return new PairTally(sent, wrong, slips, passed, caught + 1, missed, falseAlarms);
    }

    PairTally withMissed() {
        return new PairTally(sent, wrong, slips, passed, caught, missed + 1, falseAlarms);
    }

    PairTally withFalseAlarm() {
        return new PairTally(sent, wrong, slips, passed, caught, missed, falseAlarms + 1);
    }

    /** The most points there are where each of the two may slip {@code slips} wrong segments in. */
    static int most(int slips) {
        return 100 + 2 * slips * EACH;
    }

    /**
     * The points: how far the own end has come, less 10 for each refused move, but never below zero; then 10 more for each wrong
     * segment caught and for each own one that was let in, 10 less for each that was let in here, 5 less for each false alarm. Never
     * below zero in all. It is the same for both ends, whichever closes first, and sending in small pieces earns nothing.
     *
     * @param way how far the own end has come, 0..100
     */
    int points(int way) {
        int own = Math.max(0, way - EACH * wrong);
        return Math.max(0, own + EACH * (caught + passed - missed) - FALSE_ALARM * falseAlarms);
    }
}
