package lastack.app;

/**
 * How a run stands.
 *
 * @param score points so far
 * @param stars 0..3, 0 until it is solved
 * @param solved whether all is done
 */
public record Standing(int score, int stars, boolean solved) {
    public static final Standing NEW = new Standing(0, 0, false);

    /** The better of both: what was once solved and earned is not lost by taking back the move that did it. */
    public Standing orBetter(Standing other) {
        return new Standing(Math.max(score, other.score), Math.max(stars, other.stars), solved || other.solved);
    }
}
