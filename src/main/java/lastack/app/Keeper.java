package lastack.app;

import java.util.Optional;
import lastack.game.Bilingual;
import lastack.game.Move;

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

    /** What the player must be told about what was kept, known once {@link #load} has returned. */
    default Optional<Bilingual> notice() {
        return Optional.empty();
    }

    @Override
    void close();
}
