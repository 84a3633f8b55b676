package lastack.wire;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;

/**
 * The part of a file that is being read, memory-mapped: a buffer has at most 2 GiB, a file has no such limit, and it may grow while it
 * is read. What is left of a short file is copied instead, since a mapping costs more to make and stays until the garbage collector
 * finds it. A mapping has its price: should somebody make the file shorter meanwhile, the JVM throws an {@link InternalError}.
 */
final class FileWindow implements Closeable {
    /** Small enough that the mappings left behind are found by the garbage collector while they are young. */
    static final int SPAN = 1 << 26;

    private static final int COPIED = 1 << 16;

    private final FileChannel channel;
    private final int span;
    private final ByteBuffer copy = ByteBuffer.allocateDirect(COPIED);
    private ByteOrder order = ByteOrder.BIG_ENDIAN;
    private long start;
    private long end;
    private ByteBuffer ordered = copy;
    private ByteBuffer network = copy.duplicate();

    /** @param span how many octets are mapped at once, at least as many as are ever reached for */
    FileWindow(FileChannel channel, int span) {
        this.channel = channel;
        this.span = span;
    }

    /** Moves the window, if it must, so that it shows {@code length} octets from {@code offset} on; false if the file ends before. */
    boolean reach(long offset, int length) throws IOException {
        return (offset >= start && offset + length <= end) || move(offset, length);
    }

    /** Whether the file, as long as it is now, ends at {@code offset} and not behind it. */
    boolean endsAt(long offset) throws IOException {
        return channel.size() <= offset;
    }

    long size() throws IOException {
        return channel.size();
    }

    /** Where the octet at {@code offset} is in the buffers, once it has been reached. */
    int index(long offset) {
        return (int) (offset - start);
    }

    /** The window in the file's own order of octets. */
    ByteBuffer ordered() {
        return ordered;
    }

    /** The window in network order. */
    ByteBuffer network() {
        return network;
    }

    /** Says in which order the file, or the section that begins, has its octets. */
    void order(ByteOrder inFile) {
        order = inFile;
        ordered.order(inFile);
    }

    private boolean move(long offset, int length) throws IOException {
        long left = channel.size() - offset;
        if (left < length) {
            return false;
        }
        if (left > COPIED) {
            ordered = channel.map(MapMode.READ_ONLY, offset, Math.min(left, span));
        } else {
            ordered = copy.clear().limit((int) left);
            while (ordered.hasRemaining() && channel.read(ordered, offset + ordered.position()) > 0) {
                // Reads on until all is there; a file that has just become shorter ends earlier.
            }
            ordered.flip();
        }
        network = ordered.duplicate();
        ordered.order(order);
        start = offset;
        end = offset + ordered.limit();
        return ordered.limit() >= length;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
