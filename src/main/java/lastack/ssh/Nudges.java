package lastack.ssh;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Wakes those who sit here for what others have done: soon, and once for all of it. In a full room somebody does something all the time,
 * and whoever woke everybody for each move would draw a thousand screens for it.
 */
final class Nudges implements AutoCloseable {
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "class-nudges");
        thread.setDaemon(true);
        return thread;
    });

    /** What wakes {@code tty} within {@code soon}, however often it is run; from any thread, and it returns at once. */
    Runnable of(ChannelTty tty, Duration soon) {
        AtomicBoolean pending = new AtomicBoolean();
        return () -> {
            if (pending.compareAndSet(false, true)) {
                nudge(tty, soon, pending);
            }
        };
    }

    private void nudge(ChannelTty tty, Duration soon, AtomicBoolean pending) {
        try {
            Future<?> unused = later.schedule(
                    () -> {
                        pending.set(false);
                        tty.wake();
                    },
                    soon.toMillis(),
                    TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException over) {
            // The class has ended, and everybody has been woken for that.
            return;
        }
    }

    @Override
    public void close() {
        later.shutdownNow();
    }
}
