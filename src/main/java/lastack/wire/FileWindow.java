package lastack.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;

/**
 * The part of a file that is being read, memory-mapped: a buffer has at most 2 GiB, a file has no such limit, and it may grow while it
 * is read. What is left of a short file is copied instead, since a mapping costs more to make and stays until the garbage collector
 * finds it. A mapping has its price: should somebody make the file shorter meanwhile, the JVM throws an {@link InternalError}.
 */
final class FileWindow extends Window {
    /** Small enough that the mappings left behind are found by the garbage collector while they are young. */
    static final int SPAN = 1 << 26;

    private static final int COPIED = 1 << 16;

    private final FileChannel channel;
    private final int span;
    private final ByteBuffer copy;

    /** @param span how many octets are mapped at once, at least as many as are ever reached for */
    FileWindow(FileChannel channel, int span) {
        this(channel, span, ByteBuffer.allocateDirect(COPIED));
    }

    private FileWindow(FileChannel channel, int span, ByteBuffer copy) {
        super(copy);
        this.channel = channel;
        this.span = span;
        this.copy = copy;
    }

    @Override
    boolean move(long offset, int length) throws IOException {
        long left = channel.size() - offset;
        if (left < length) {
            return false;
        }
        if (left > COPIED) {
            int mapped = (int) Math.min(left, span);
            show(channel.map(MapMode.READ_ONLY, offset, mapped), offset, mapped);
        } else {
            copy.clear().limit((int) left);
            while (copy.hasRemaining() && channel.read(copy, offset + copy.position()) > 0) {
                // Reads on until all is there; a file that has just become shorter ends earlier.
            }
            show(copy, offset, copy.position());
        }
        return end() - offset >= length;
    }

    @Override
    boolean endsAt(long offset) throws IOException {
        return channel.size() <= offset;
    }

    @Override
    long size() throws IOException {
        return channel.size();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
