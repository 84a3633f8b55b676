package lastack.report;

/**
 * A part of the room's time.
 *
 * @param from when it begins, in milliseconds since 1970
 * @param right the right tries in it
 * @param wrong the wrong ones
 */
public record Stretch(long from, int right, int wrong) {
    Stretch and(boolean wasRight) {
        return wasRight ? new Stretch(from, right + 1, wrong) : new Stretch(from, right, wrong + 1);
    }

    /** As many tries as were made. */
    public int tries() {
        return right + wrong;
    }
}
