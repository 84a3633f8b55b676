package lastack.app;

/**
 * What a player has made of a level so far.
 *
 * @param score the most points of any run
 * @param stars the most stars
 * @param runs how many runs were begun
 * @param solved whether one was brought to its end
 */
public record Best(int score, int stars, int runs, boolean solved) {
    static final Best NONE = new Best(0, 0, 0, false);

    Best begun() {
        return new Best(score, stars, runs + 1, solved);
    }

    Best and(Standing standing) {
        return new Best(
                Math.max(score, standing.score()),
                Math.max(stars, standing.stars()),
                runs,
                solved || standing.solved());
    }
}
