package lastack.terminal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Bytes on their way from the thread that receives them to the one that reads them. It holds a bounded number; what comes
 * when it is full is lost, so that the receiver never waits for a reader that does not read.
 */
final class InputPipe {

    private static final int CAPACITY = 65_536;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final byte[] ring = new byte[CAPACITY];
    private int start;
    private int length;
    private boolean woken;
    private boolean ended;
    private boolean backForMore;

    void put(byte[] bytes, int count) {
        lock.lock();
        try {
            for (int i = 0; i < count && length < CAPACITY; i++) {
                ring[(start + length) % CAPACITY] = bytes[i];
                length++;
            }
            backForMore = false;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Lets a reader that waits return, or the next one. */
    void wake() {
        lock.lock();
        try {
            woken = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Nothing will come any more. */
    void end() {
        lock.lock();
        try {
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** As {@link Tty#read}. */
    int read(byte[] into, Duration atMost) throws IOException {
        lock.lock();
        try {
            backForMore = length == 0;
            changed.signalAll();
            long left = atMost.toNanos();
            while (length == 0 && !woken && !ended && left > 0) {
                left = changed.awaitNanos(left);
            }
            woken = false;
            if (length == 0) {
                return ended ? -1 : 0;
            }
            int count = Math.min(into.length, length);
            for (int i = 0; i < count; i++) {
                into[i] = ring[(start + i) % CAPACITY];
            }
            start = (start + count) % CAPACITY;
            length -= count;
            return count;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("The wait for a key was interrupted.").initCause(e);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until all was read and the reader came back for more; false when it did not in that time. */
    boolean isAnswered(Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (!backForMore && !ended && left > 0) {
                left = changed.awaitNanos(left);
            }
            return backForMore || ended;
        } finally {
            lock.unlock();
        }
    }
}
