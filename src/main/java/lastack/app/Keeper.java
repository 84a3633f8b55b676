package lastack.app;

import java.util.Optional;
import lastack.game.Bilingual;
import lastack.game.Move;
import lastack.quiz.Review;

/**
 * Where progress is kept. What returns without an exception is safe: it survives the end of the process a moment later.
 */
public interface Keeper extends AutoCloseable {
    /** All that is kept for this player. */
    Kept load() throws KeepingException;

    /** The run of this name with all its moves, whether it is over or not; none if there is no such run. */
    Optional<KeptRun> run(RunCode code) throws KeepingException;

    /**
     * Begins a run.
     *
     * @param code its short name, unique for this player
     * @param level the level's id
     * @param seed the seed of its numbers
     */
    void begin(RunCode code, String level, long seed) throws KeepingException;

    /**
     * Adds a move to a run.
     *
     * @param n the move's number in the run, from 1; a number that is there already is a fault of ours and refused
     * @param standing how the run stands after the move; a run that was once solved stays so, with the most it had
     */
    void keep(RunCode code, int n, Move move, Standing standing) throws KeepingException;

    /** Keeps the player's preferences. */
    void keep(Preferences preferences) throws KeepingException;

    /** Every review that was kept, those taken back too, in the order in which they were made; and the moment at which this is so. */
    Recalled recall() throws KeepingException;

    /**
     * Keeps a review at the moment it is made. One that is there already is left as it is, for an answer counts once.
     *
     * @return the review as it is kept, with its moment
     */
    Review keep(Review review) throws KeepingException;

    /** Takes back the review with this code, if it is there. */
    void takeBack(String code) throws KeepingException;

    /** All that was ever made of levels and questions: every run with its moves, and every review. */
    Portable everything() throws KeepingException;

    /** Puts what was kept elsewhere beside what is kept here, so that nothing of either is lost; all of it or, where that fails, none. */
    void merge(Portable other) throws KeepingException;

    /** Forgets every run and every review; the preferences stay. */
    void forget() throws KeepingException;

    /** What the player must be told about what was kept, known once {@link #load} has returned. */
    default Optional<Bilingual> notice() {
        return Optional.empty();
    }

    @Override
    void close();
}
