package lastack.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import lastack.app.KeepingException;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that uses a database for many. What has come in while it waited for the disk is done in one transaction and waits for
 * the disk once: so the disk's time is shared by all who wait, and nobody waits for the lock of anybody else.
 */
final class Writer implements Transactions, AutoCloseable {
    /** As many share one transaction: it must not become longer than a frame. */
    private static final int MOST_TOGETHER = 256;

    private final Database database;
    private final BlockingQueue<Job<?>> waiting = new LinkedBlockingQueue<>();
    private final Thread thread;
    private boolean closed;

    /** One piece of work, and the thread that waits for it. */
    private static final class Job<T> {
        private final Database.@Nullable Work<T> work;
        private final CountDownLatch done = new CountDownLatch(1);
        private @Nullable T result;
        private @Nullable Throwable failure;

        /** @param work null for the end of all work */
        Job(Database.@Nullable Work<T> work) {
            this.work = work;
        }

        void run() throws SQLException, KeepingException {
            if (work != null) {
                result = work.run();
            }
        }

        /** Whoever waits must know what became of the work, so an interruption waits until that is known. */
        void await() {
            boolean interrupted = false;
            while (true) {
                try {
                    done.await();
                    break;
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    Writer(Database database) {
        this.database = database;
        this.thread = new Thread(this::work, "store");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public <T> T transact(Database.Work<T> work) throws SQLException, KeepingException {
        Job<T> job = new Job<>(work);
        put(job);
        job.await();
        Throwable failure = job.failure;
        if (failure instanceof SQLException sql) {
            throw sql;
        } else if (failure instanceof KeepingException keeping) {
            throw keeping;
        } else if (failure != null) {
            throw new IllegalStateException("a fault in the store", failure);
        }
        T result = job.result;
        if (result == null) {
            throw new IllegalStateException("work without a result");
        }
        return result;
    }

    private synchronized void put(Job<?> job) throws SQLException {
        if (closed) {
            throw new SQLException("the store is closed");
        }
        waiting.add(job);
    }

    private void work() {
        boolean more = true;
        while (more) {
            List<Job<?>> together = new ArrayList<>();
            try {
                together.add(waiting.take());
            } catch (InterruptedException nobodyOfOurs) {
                // Nobody interrupts this thread; the end of its work is a job.
                continue;
            }
            waiting.drainTo(together, MOST_TOGETHER - 1);
            more = together.stream().allMatch(job -> job.work != null);
            commit(together);
            together.forEach(job -> job.done.countDown());
        }
    }

    private void commit(List<Job<?>> together) {
        try {
            database.transact(() -> {
                for (Job<?> job : together) {
                    run(job, together.size() == 1);
                }
                return together;
            });
        } catch (SQLException | KeepingException | RuntimeException | Error failed) {
            // What had gone well is undone with the rest.
            together.forEach(job -> job.failure = job.failure == null ? failed : job.failure);
        }
    }

    /** Work that fails is undone alone, unless it is alone anyway. */
    private void run(Job<?> job, boolean alone) throws SQLException, KeepingException {
        if (alone) {
            job.run();
            return;
        }
        database.script("savepoint job");
        try {
            job.run();
        } catch (SQLException | KeepingException | RuntimeException failed) {
            job.failure = failed;
            database.script("rollback to job");
        }
        database.script("release job");
    }

    /** Ends when all that came in before has been done. */
    @Override
    public void close() throws SQLException {
        Job<Boolean> end = new Job<>(null);
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            waiting.add(end);
        }
        end.await();
        database.close();
    }
}
