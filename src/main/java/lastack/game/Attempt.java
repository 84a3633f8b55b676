package lastack.game;

import java.util.List;

/** A level being played, of whatever kind. */
public sealed interface Attempt permits Game, Puzzle {
    /** The level with the numbers of this play in its texts. */
    Level level();

    /** Where its numbers come from. */
    long seed();

    /** How each task is going. */
    List<Tally> tallies();

    /** Every move so far, wrong ones and hints included. */
    List<Move> moves();

    boolean solved();

    int score();

    /** 0..3, 0 until it is solved. */
    int stars();

    /** This attempt as it is kept. */
    default Run run() {
        return new Run(level().id(), seed(), moves());
    }
}
