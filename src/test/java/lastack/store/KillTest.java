package lastack.store;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import lastack.app.Keeper;
import lastack.app.KeepingException;
import lastack.app.KeptRun;
import lastack.app.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed in the middle of keeping; everything it had called safe is there. */
class KillTest {
    private static final int KILLS = 12;
    private static final int MOST_MOVES = 150;
    private static final int START_MILLIS = 800;

    @TempDir
    Path folder;

    @Test
    void noMoveThatWasCalledSafeIsMissing() {
        long seed = Long.getLong("lastack.seed", System.nanoTime());
        assertAll("-Dlastack.seed=" + seed, () -> killAgainAndAgain(new Random(seed)));
    }

    private void killAgainAndAgain(Random random) throws Exception {
        int safe = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            // Every third is killed while it starts, the first with no store there yet.
            safe = kill % 3 == 0 ? killedAtStart(random, safe) : killedWhileKeeping(random, safe);
        }
        assertTrue(safe > 0, "nothing was kept at all");
    }

    private int killedAtStart(Random random, int safe) throws Exception {
        try (ChildProcess child = ChildProcess.start(folder, 1, Integer.MAX_VALUE / 2)) {
            Thread.sleep(random.nextInt(START_MILLIS));
            child.kill();
            return assertKept(Math.max(safe, child.read(Integer.MAX_VALUE)));
        }
    }

    private int killedWhileKeeping(Random random, int safe) throws Exception {
        try (ChildProcess child = ChildProcess.start(folder, 1, Integer.MAX_VALUE / 2)) {
            int read = child.read(1 + random.nextInt(MOST_MOVES));
            Thread.sleep(random.nextInt(4), random.nextInt(1_000_000));
            child.kill();
            assertTrue(read > safe, "the child went on behind what was safe");
            return assertKept(Math.max(read, child.read(Integer.MAX_VALUE)));
        }
    }

    /** @return how many moves are there: those called safe, and perhaps the one that was under way */
    private int assertKept(int safe) throws IOException, KeepingException {
        Store store = Store.open(folder, KeeperContract.CLOCK);
        try (Keeper keeper = store.keeper()) {
            assertEquals(Optional.empty(), store.setAside());
            List<KeptRun> runs = keeper.load().runs();
            int there = runs.isEmpty() ? 0 : runs.get(0).moves().size();
            assertTrue(there == safe || there == safe + 1, safe + " were safe, " + there + " are there");
            if (!runs.isEmpty()) {
                assertEquals(Moves.first(there), runs.get(0).moves());
                assertEquals(
                        there == 0 ? Standing.NEW : Moves.standing(there),
                        runs.get(0).standing());
            }
            return there;
        }
    }
}
