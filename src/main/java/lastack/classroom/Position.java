package lastack.classroom;

import org.jspecify.annotations.Nullable;

/**
 * How far a student has come in what is being played.
 *
 * @param level the level's id as in {@link Trial#level()}; empty where none is open
 * @param run the run's code; empty before the first move
 * @param item the step or question that is next, from 1; 0 before the first move
 * @param of how many there are; 0 before the first move
 * @param since when this item began: the level was opened, or the one before was done, in milliseconds since 1970
 * @param misses the wrong tries of this item
 * @param last what the last move came to; null before the first
 * @param lastAt when that was; 0 before the first
 * @param solved whether all is done
 */
public record Position(
        String level,
        String run,
        int item,
        int of,
        long since,
        int misses,
        @Nullable Trial last,
        long lastAt,
        boolean solved) {
    /** From so many milliseconds at one item on a student is stuck. */
    public static final long STUCK_AFTER = 180_000;

    static final Position NOWHERE = new Position("", "", 0, 0, 0, 0, null, 0, false);

    static Position opened(String level, long at) {
        return new Position(level, "", 0, 0, at, 0, null, 0, false);
    }

    Position after(Trial trial, long at) {
        boolean other = !trial.level().equals(level) || !(run.isEmpty() || run.equals(trial.run()));
        boolean right = trial.outcome() == Trial.Outcome.RIGHT;
        return new Position(
                trial.level(),
                trial.run(),
                Math.min(trial.done() + 1, trial.of()),
                trial.of(),
                other || right ? at : since,
                right ? 0 : trial.misses(),
                trial,
                at,
                trial.solved());
    }

    /** The same, at which the student looks again only now: who was away was not stuck meanwhile. */
    Position lookedAtAgain(long at) {
        return new Position(level, run, item, of, at, misses, last, lastAt, solved);
    }

    /** Whether nothing has been done for long, at {@code now}. */
    boolean isStuck(long now) {
        return !level.isEmpty() && !solved && now - since >= STUCK_AFTER;
    }
}
