package lastack.app;

import java.util.List;

/**
 * All that was kept for a player.
 *
 * @param preferences as they were last set
 * @param runs every run, oldest first; only the newest of each level carries its moves, and only if it is not solved
 */
public record Kept(Preferences preferences, List<KeptRun> runs) {
    public Kept {
        runs = List.copyOf(runs);
    }
}
