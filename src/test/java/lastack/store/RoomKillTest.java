package lastack.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import lastack.classroom.RoomKeeper;
import lastack.classroom.Stamped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed while a class moves; everything it had called safe is there, in order and without a gap. */
class RoomKillTest {
    private static final int KILLS = 4;

    @TempDir
    Path folder;

    @Test
    void nothingThatWasCalledSafeIsMissing() throws Exception {
        long seed = Long.getLong("lastack.seed", System.nanoTime());
        Random random = new Random(seed);
        int there = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            List<Integer> safe = new ArrayList<>();
            try (ChildProcess child = ChildProcess.start(RoomWriter.class, folder.toString())) {
                int moves = 1 + random.nextInt(400);
                for (int i = 0; i < moves; i++) {
                    safe.add(child.read(1));
                }
                child.kill();
                for (int n = child.read(1); n > 0; n = child.read(1)) {
                    safe.add(n);
                }
            }
            there = assertThere(safe, there, seed);
        }
    }

    private int assertThere(List<Integer> safe, int before, long seed) throws Exception {
        String told = "-Dlastack.seed=" + seed;
        try (RoomKeeper rooms = Store.openRooms(folder, KeeperContract.CLOCK).keeper()) {
            List<Stamped> kept = rooms.since(RoomWriter.CODE, 0);
            assertEquals(
                    LongStream.rangeClosed(1, kept.size()).boxed().toList(),
                    kept.stream().map(Stamped::n).toList(),
                    told);
            int most = safe.stream().mapToInt(Integer::intValue).max().orElseThrow();
            assertTrue(most > before && most <= kept.size(), told + ": " + most + " of " + kept.size());
            return kept.size();
        }
    }
}
