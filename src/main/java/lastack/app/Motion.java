package lastack.app;

/**
 * How much of what has happened is drawn yet: a segment is seen to travel.
 *
 * @param shown how many happenings are wholly drawn
 * @param total how many there are to draw
 * @param grown how far the next one is, 0..{@link #STEPS}
 */
public record Motion(int shown, int total, int grown) {
    /** The steps in which an arrow grows from its sender. */
    public static final int STEPS = 8;

    static Motion still(int total) {
        return new Motion(total, total, 0);
    }

    static Motion from(int shown, int total) {
        return new Motion(Math.min(shown, total), total, 0);
    }

    /** Whether nothing moves any more. */
    public boolean over() {
        return shown >= total;
    }

    Motion stepped() {
        if (over()) {
            return this;
        }
        return grown + 1 >= STEPS ? new Motion(shown + 1, total, 0) : new Motion(shown, total, grown + 1);
    }
}
