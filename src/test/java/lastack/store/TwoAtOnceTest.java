package lastack.store;

import static lastack.store.Moves.code;
import static lastack.store.Moves.first;
import static lastack.store.Moves.move;
import static lastack.store.Moves.standing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lastack.app.Keeper;
import lastack.app.KeepingException;
import lastack.app.KeptRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two windows on one store. */
class TwoAtOnceTest {
    private static final int MOVES = 60;

    @TempDir
    Path folder;

    @Test
    void turnAndTurnAbout() throws KeepingException {
        try (Keeper one = open().keeper();
                Keeper other = open().keeper()) {
            one.begin(code(1), "first-wave", 0);
            other.begin(code(2), "last-ack", 0);
            for (int n = 1; n <= 10; n++) {
                one.keep(code(1), n, move(n), standing(n));
                other.keep(code(2), n, move(n), standing(n));
            }
            assertEquals(one.load(), other.load());
            assertEquals(
                    List.of(standing(10), standing(10)),
                    one.load().runs().stream().map(KeptRun::standing).toList());
        }
    }

    /** Both go on with what was left in the middle: the first that makes a move has it, the other is told and may load again. */
    @Test
    void theSameRunGoesOnInTheWindowThatMovesFirst() throws KeepingException {
        try (Keeper one = open().keeper();
                Keeper other = open().keeper()) {
            one.begin(code(1), "first-wave", 0);
            one.keep(code(1), 1, move(1), standing(1));
            assertEquals(one.load(), other.load());

            one.keep(code(1), 2, move(2), standing(2));
            KeepingException refused =
                    assertThrows(KeepingException.class, () -> other.keep(code(1), 2, move(7), standing(7)));
            assertEquals(Sentence.KEPT_ALREADY.of(2, code(1)), refused.sentence());
            assertEquals(first(2), other.load().runs().get(0).moves());

            other.keep(code(1), 3, move(3), standing(3));
            assertEquals(first(3), one.load().runs().get(0).moves());
        }
    }

    @Test
    void manyThreadsWithAKeeperEach() throws Exception {
        together(4, run -> {
            try (Keeper keeper = open().keeper()) {
                keepRun(keeper, run);
            }
        });
        assertRuns(4);
    }

    @Test
    void manyThreadsWithOneKeeper() throws Exception {
        try (Keeper keeper = open().keeper()) {
            together(4, run -> keepRun(keeper, run));
        }
        assertRuns(4);
    }

    @Test
    void processes() throws IOException, InterruptedException, KeepingException {
        List<ChildProcess> children = new ArrayList<>();
        try {
            for (int run = 1; run <= 3; run++) {
                children.add(ChildProcess.start(folder, run, MOVES));
            }
            for (ChildProcess child : children) {
                assertEquals(MOVES, child.read(Integer.MAX_VALUE));
                assertEquals(0, child.exitCode());
            }
        } finally {
            for (ChildProcess child : children) {
                child.close();
            }
        }
        assertRuns(3);
    }

    /** Each may find the file damaged, but only one sets it aside, and nobody sets aside the fresh one. */
    @Test
    void aDamagedFileIsSetAsideOnce() throws Exception {
        Files.writeString(folder.resolve("progress.db"), "no database".repeat(1000));
        List<Boolean> told = new ArrayList<>();
        together(4, run -> {
            Store store = open();
            try (Keeper keeper = store.keeper()) {
                synchronized (told) {
                    told.add(store.setAside().isPresent());
                }
                keepRun(keeper, run);
            }
        });
        assertEquals(1, told.stream().filter(is -> is).count());
        assertRuns(4);
    }

    @FunctionalInterface
    private interface Job {
        void run(int number) throws KeepingException;
    }

    private static void together(int many, Job job) throws Exception {
        CyclicBarrier start = new CyclicBarrier(many);
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<Callable<Boolean>> jobs = new ArrayList<>();
            for (int number = 1; number <= many; number++) {
                int own = number;
                jobs.add(() -> {
                    start.await();
                    job.run(own);
                    return true;
                });
            }
            for (Future<Boolean> done : threads.invokeAll(jobs)) {
                assertTrue(done.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void keepRun(Keeper keeper, int run) throws KeepingException {
        keeper.begin(code(run), "first-wave", run);
        for (int n = 1; n <= MOVES; n++) {
            keeper.keep(code(run), n, move(n), standing(n));
        }
    }

    /** Every run is there and stands as its last move left it; the newest has all its moves. */
    private void assertRuns(int many) throws KeepingException {
        Store store = open();
        try (Keeper keeper = store.keeper()) {
            assertEquals(Optional.empty(), store.setAside());
            List<KeptRun> runs = keeper.load().runs();
            assertEquals(many, runs.stream().map(KeptRun::code).distinct().count());
            assertEquals(many, runs.size());
            assertTrue(runs.stream().allMatch(run -> run.standing().equals(standing(MOVES))));
            assertEquals(first(MOVES), runs.get(many - 1).moves());
        }
    }

    private Store open() throws KeepingException {
        return Store.open(folder, KeeperContract.CLOCK);
    }
}
