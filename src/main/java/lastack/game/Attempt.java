package lastack.game;

import java.util.List;

/** A level being played, of whatever kind. */
public sealed interface Attempt permits Game, Puzzle {
    /** The level as its file has it. */
    Level written();

    /** The level with the numbers of this play in its texts. */
    Level level();

    /** Where its numbers come from. */
    long seed();

    /** How each task is going. */
    List<Tally> tallies();

    /** Every move so far, wrong ones and hints included. */
    List<Move> moves();

    boolean solved();

    default int score() {
        return tallies().stream().mapToInt(Tally::earned).sum();
    }

    /** 0..3, 0 until it is solved. */
    default int stars() {
        return solved() ? level().starsFor(score()) : 0;
    }

    /** How many tries were wrong. */
    default int misses() {
        return tallies().stream().mapToInt(Tally::misses).sum();
    }

    /** How many hints were taken. */
    default int hintsTaken() {
        return tallies().stream().mapToInt(Tally::hints).sum();
    }

    /** This attempt as it is kept. */
    default Run run() {
        return new Run(level().id(), seed(), moves());
    }
}
