package lastack.quiz;

/**
 * What is known of how well one item is remembered.
 *
 * @param phase how far it has come
 * @param step the step of minutes it is at, from 0; 0 in {@link Phase#REVIEW}, where there are none
 * @param stability days until the chance to recall it falls to 90 percent, 0.001 or more
 * @param difficulty 1 (easy) to 10 (hard)
 * @param reviewed when it was last asked, in milliseconds since 1970
 * @param due when it is to be asked again
 */
public record Card(Phase phase, int step, double stability, double difficulty, long reviewed, long due) {
    /** The chance that it is recalled {@code now}, 0..1. */
    public double recall(long now) {
        return Fsrs.retrievability(Fsrs.days(reviewed, now), stability);
    }

    public boolean isDue(long now) {
        return due <= now;
    }
}
