package lastack.game;

import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/**
 * Where a level leads: a checked one has both ends there when all its tasks are done.
 *
 * @param you the state you have to be in, or null for any
 * @param peer the state the other end has to be in, or null for any
 */
public record Goal(@Nullable State you, @Nullable State peer) {
    /** Whether both ends are where the goal wants them. */
    public boolean reachedBy(World world) {
        return (you == null || world.you().state() == you)
                && (peer == null || world.peer().state() == peer);
    }
}
