package lastack.classroom;

import org.jspecify.annotations.Nullable;

/**
 * What a student has made of a round so far.
 *
 * @param run the run that counts: the first one begun
 * @param score its points
 * @param max the most points there are
 * @param item the item that is next, from 1
 * @param of how many there are
 * @param tries wrong tries so far
 * @param millis how long it took up to the last move that counted, pauses left out
 * @param done whether all is done
 */
public record Entry(String run, int score, int max, int item, int of, int tries, long millis, boolean done) {
    /** The entry after {@code trial}: of another run than the first nothing counts, and of one that is done neither. */
    static Entry after(@Nullable Entry before, Trial trial, long millis) {
        if (before != null && (before.done || !before.run.equals(trial.run()))) {
            return before;
        }
        return new Entry(
                trial.run(),
                trial.score(),
                trial.max(),
                Math.min(trial.done() + 1, trial.of()),
                trial.of(),
                (before == null ? 0 : before.tries) + (trial.wrong() ? 1 : 0),
                millis,
                trial.solved());
    }
}
