package lastack.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import lastack.app.KeepingException;

/**
 * Lets one after the other open a store: while one finds a file damaged and sets it aside, another that had found the same would set aside
 * the fresh file. SQLite's own locks belong to a file that is about to be renamed and cannot say this.
 */
final class OpeningLock implements AutoCloseable {
    private static final long MOST_MILLIS = 5000;
    private static final long PAUSE_MILLIS = 5;

    /** A file's lock is held by a process as a whole, so the threads of one process need one of their own. */
    private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

    private final Path folder;
    private final FileChannel channel;

    private OpeningLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Waits for its turn, at most five seconds.
     *
     * @throws IOException if the lock's file cannot be written
     * @throws KeepingException if others do not finish
     */
    static OpeningLock take(Path folder) throws IOException, KeepingException {
        try {
            if (!IN_THIS_PROCESS.tryLock(MOST_MILLIS, TimeUnit.MILLISECONDS)) {
                throw Sentence.BUSY.exception(folder);
            }
        } catch (InterruptedException stop) {
            throw interrupted(stop);
        }
        try {
            return new OpeningLock(folder, locked(folder, OwnerOnly.open(folder.resolve("progress.lock"))));
        } catch (IOException | KeepingException | RuntimeException failed) {
            IN_THIS_PROCESS.unlock();
            throw failed;
        }
    }

    private static FileChannel locked(Path folder, FileChannel channel) throws IOException, KeepingException {
        try {
            // Asked again and again and not waited for: whoever holds it may have been stopped in the middle.
            for (long waited = 0; waited < MOST_MILLIS; waited += PAUSE_MILLIS) {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return channel;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            throw Sentence.BUSY.exception(folder);
        } catch (InterruptedException stop) {
            channel.close();
            throw interrupted(stop);
        } catch (IOException | KeepingException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }

    private static IOException interrupted(InterruptedException stop) {
        Thread.currentThread().interrupt();
        return (IOException) new InterruptedIOException("interrupted while waiting to open the store").initCause(stop);
    }

    /** The folder whose store may be opened now. */
    Path folder() {
        return folder;
    }

    /** The file stays: to delete it would let two others hold a lock each, on two files of one name. */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            IN_THIS_PROCESS.unlock();
        }
    }
}
