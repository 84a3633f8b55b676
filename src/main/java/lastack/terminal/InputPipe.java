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
public final class InputPipe {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final byte[] ring;
    private int start;
    private int length;
    private boolean woken;
    private boolean ended;
    private boolean backForMore;

    /** @param capacity how many bytes it holds at most */
    public InputPipe(int capacity) {
        this.ring = new byte[capacity];
    }

    /** Puts {@code count} bytes in, from {@code offset} on. */
    public void put(byte[] bytes, int offset, int count) {
        lock.lock();
        try {
            for (int i = 0; i < count && length < ring.length; i++) {
                ring[(start + length) % ring.length] = bytes[offset + i];
                length++;
            }
            backForMore = false;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Lets a reader that waits return, or the next one. */
    public void wake() {
        lock.lock();
        try {
            woken = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Nothing will come any more. */
    public void end() {
        lock.lock();
        try {
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** As {@link Tty#read}. */
    public int read(byte[] into, Duration atMost) throws IOException {
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
                into[i] = ring[(start + i) % ring.length];
            }
            start = (start + count) % ring.length;
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
