package lastack.app;

import java.util.List;
import lastack.game.Move;

/**
 * A run as it was kept.
 *
 * @param code its short name
 * @param level the level's id, which the course may not have any more
 * @param seed the seed of its numbers
 * @param startedAt when it began, in milliseconds since 1970
 * @param standing how it stood after its last move; once it was solved, the best it stood since
 * @param moves its moves in order; empty for the runs that are over, which are read only when asked for
 */
public record KeptRun(RunCode code, String level, long seed, long startedAt, Standing standing, List<Move> moves) {
    public KeptRun {
        moves = List.copyOf(moves);
    }

    /** The same, standing otherwise. */
    KeptRun standing(Standing other) {
        return new KeptRun(code, level, seed, startedAt, other, moves);
    }

    /** The same under another name. */
    KeptRun coded(RunCode other) {
        return new KeptRun(other, level, seed, startedAt, standing, moves);
    }
}
