package lastack.wire;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The part of a capture that is being read, as a buffer: a file may be longer than any buffer, and a stream does not go back. */
abstract sealed class Window implements Closeable permits FileWindow, StreamWindow {
    private ByteOrder order = ByteOrder.BIG_ENDIAN;
    private ByteBuffer ordered;
    private ByteBuffer network;
    /** The octets of the capture between these two are in the buffers, from their beginning on. */
    private long start;

    private long end;

    Window(ByteBuffer empty) {
        this.ordered = empty;
        this.network = empty.duplicate();
    }

    /**
     * Moves the window, if it must, so that it shows {@code length} octets from {@code offset} on; false if the capture ends before.
     *
     * @param offset not before where it was moved to last
     */
    final boolean reach(long offset, int length) throws IOException {
        return (offset >= start && offset + length <= end) || move(offset, length);
    }

    /** As {@link #reach}, where the octets are not all in the window. */
    abstract boolean move(long offset, int length) throws IOException;

    /** Whether the capture, as long as it is now, ends at {@code offset} and not behind it; asked when {@link #reach} has failed. */
    abstract boolean endsAt(long offset) throws IOException;

    /** How long it is now; -1 where nobody knows. */
    abstract long size() throws IOException;

    /** Two buffers with equal octets are two all the same. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isAnother(ByteBuffer buffer) {
        return buffer != ordered;
    }

    /** The window shows now what is in {@code buffer}, from its beginning to {@code length} octets behind it. */
    final void show(ByteBuffer buffer, long offset, int length) {
        if (isAnother(buffer)) {
            ordered = buffer;
            network = buffer.duplicate();
        }
        ordered.order(order);
        start = offset;
        end = offset + length;
    }

    final long start() {
        return start;
    }

    final long end() {
        return end;
    }

    /** Where the octet at {@code offset} is in the buffers, once it has been reached. */
    final int index(long offset) {
        return (int) (offset - start);
    }

    /** The window in the capture's own order of octets. */
    final ByteBuffer ordered() {
        return ordered;
    }

    /** The window in network order. */
    final ByteBuffer network() {
        return network;
    }

    /** Says in which order the capture, or the section that begins, has its octets. */
    final void order(ByteOrder inFile) {
        order = inFile;
        ordered.order(inFile);
    }
}
