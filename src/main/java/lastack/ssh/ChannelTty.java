package lastack.ssh;

import com.googlecode.lanterna.TerminalSize;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import lastack.terminal.Tty;
import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.common.io.IoWriteFuture;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A terminal behind an SSH channel. At most one write is on its way: who reads slowly, or not at all, holds back one frame and nothing
 * else. Keys that nobody reads are bounded too.
 */
final class ChannelTty implements Tty {
    /** How long a client may take for the last frame before its terminal is given back. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Where the client does not say how large its window is. */
    private static final TerminalSize USUAL = new TerminalSize(80, 24);

    private final Incoming incoming;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final IoOutputStream out;
    private volatile TerminalSize size;

    /** What is on its way; null where the client has taken everything. */
    private @Nullable IoWriteFuture unsent;

    private long sentAt;

    private byte[] leave = {};
    private String farewell = "";
    private boolean gone;
    private boolean closed;

    /** @param out the channel; it takes one write after the other */
    ChannelTty(Incoming incoming, IoOutputStream out, int columns, int rows) {
        this.incoming = incoming;
        this.out = out;
        this.size = size(columns, rows);
    }

    /** The window has this size now; 0 for unknown. */
    void resize(int columns, int rows) {
        size = size(columns, rows);
        incoming.wake();
    }

    private static TerminalSize size(int columns, int rows) {
        return new TerminalSize(columns > 0 ? columns : USUAL.getColumns(), rows > 0 ? rows : USUAL.getRows());
    }

    /** The channel is gone: nothing will come from it, and nothing arrive there. */
    void lost() {
        lock.lock();
        try {
            gone = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        incoming.end();
    }

    /** How long nothing was typed. */
    Duration quiet() {
        return incoming.quiet();
    }

    /** How long the client has not taken what was sent last. */
    Duration behind() {
        lock.lock();
        try {
            return unsent == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - sentAt);
        } finally {
            lock.unlock();
        }
    }

    /** What is to stand on the terminal when it has been given back; lines, each ended. */
    void partWith(String sentences) {
        lock.lock();
        try {
            farewell = sentences;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void begin(byte[] enter, byte[] leave) throws IOException {
        lock.lock();
        try {
            this.leave = leave.clone();
        } finally {
            lock.unlock();
        }
        write(enter, 0, enter.length);
    }

    @Override
    public int read(byte[] into, Duration atMost) throws IOException {
        return incoming.read(into, atMost);
    }

    @Override
    public void wake() {
        incoming.wake();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        lock.lock();
        try {
            while (unsent != null && !gone && !closed) {
                changed.await();
            }
            if (!gone && !closed) {
                send(bytes, offset, length);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("The wait for the client was interrupted.").initCause(e);
        } finally {
            lock.unlock();
        }
    }

    /** Writes lines as a terminal in raw mode wants them. */
    void say(String lines) throws IOException {
        byte[] bytes = raw(lines);
        write(bytes, 0, bytes.length);
    }

    private static byte[] raw(String lines) {
        return lines.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** With the lock held, and nothing unsent. */
    private void send(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return;
        }
        byte[] own = new byte[length];
        System.arraycopy(bytes, offset, own, 0, length);
        try {
            IoWriteFuture sending = out.writeBuffer(new ByteArrayBuffer(own));
            unsent = sending;
            sentAt = System.nanoTime();
            sending.addListener(this::sent);
        } catch (EOFException over) {
            // The channel is closing; its end will be told in a moment.
            gone = true;
        }
    }

    private void sent(IoWriteFuture sending) {
        lock.lock();
        try {
            if (sending == unsent) {
                unsent = null;
                gone |= !sending.isWritten();
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public TerminalSize size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        lock.lock();
        try {
            if (!closed) {
                last(leave);
            }
        } finally {
            closed = true;
            changed.signalAll();
            lock.unlock();
        }
    }

    /** Lets lines be written and keys be read after the screen was given back. */
    void reopen() {
        lock.lock();
        try {
            closed = false;
            leave = new byte[0];
        } finally {
            lock.unlock();
        }
    }

    /** Gives the terminal back if that was not done yet, and writes what {@link #partWith} said. */
    void finish() throws IOException {
        close();
        lock.lock();
        try {
            last(raw(farewell));
        } finally {
            farewell = "";
            lock.unlock();
        }
    }

    /** With the lock held: sends this behind everything else, and waits until it is gone, but not for ever. */
    private void last(byte[] bytes) throws IOException {
        try {
            long left = PATIENCE.toNanos();
            while (unsent != null && !gone && left > 0) {
                left = changed.awaitNanos(left);
            }
            if (unsent == null && !gone) {
                send(bytes, 0, bytes.length);
            }
            while (unsent != null && !gone && left > 0) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("The wait for the client was interrupted.").initCause(e);
        }
    }
}
