package lastack.terminal;

import com.googlecode.lanterna.TerminalSize;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** A terminal in memory: what it will send is put in, what it was sent is taken out. Time passes only while it is read. */
final class ScriptedTty implements Tty {

    private final Deque<byte[]> input = new ArrayDeque<>();
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private byte[] leave = {};
    TerminalSize size;
    long now;
    int writes;
    boolean ended;
    boolean closed;

    ScriptedTty(int columns, int rows) {
        size = new TerminalSize(columns, rows);
    }

    void type(String text) {
        input.add(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Everything that was sent since the last call. */
    byte[] sent() {
        byte[] bytes = sent.toByteArray();
        sent.reset();
        return bytes;
    }

    @Override
    public void begin(byte[] enter, byte[] leave) {
        this.leave = leave.clone();
        sent.writeBytes(enter);
    }

    @Override
    public int read(byte[] into, Duration atMost) {
        byte[] next = input.poll();
        if (next == null) {
            now += ended ? 0 : atMost.toNanos();
            return ended ? -1 : 0;
        }
        int count = Math.min(next.length, into.length);
        System.arraycopy(next, 0, into, 0, count);
        if (count < next.length) {
            input.addFirst(Arrays.copyOfRange(next, count, next.length));
        }
        return count;
    }

    @Override
    public void wake() {}

    @Override
    public void write(byte[] bytes, int offset, int length) {
        writes++;
        sent.write(bytes, offset, length);
    }

    @Override
    public TerminalSize size() {
        return size;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            sent.writeBytes(leave);
        }
    }
}
