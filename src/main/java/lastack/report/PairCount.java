package lastack.report;

/**
 * What came of playing in pairs.
 *
 * @param rounds in how many pair rounds the student was one end
 * @param caught segments slipped by the other that the student objected to
 * @param missed segments slipped by the other that the student let in
 * @param falseAlarms good segments the student objected to
 */
public record PairCount(int rounds, int caught, int missed, int falseAlarms) {
    static final PairCount NONE = new PairCount(0, 0, 0, 0);

    PairCount and(PairCount other) {
        return new PairCount(
                rounds + other.rounds, caught + other.caught, missed + other.missed, falseAlarms + other.falseAlarms);
    }
}
