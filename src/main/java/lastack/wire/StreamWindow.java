package lastack.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The part of a stream that is being read: a buffer no longer than the longest block, whatever passes through it. */
final class StreamWindow extends Window {
    private static final int FIRST_SIZE = 1 << 18;

    private final InputStream in;
    private byte[] bytes;
    private ByteBuffer buffer;

    StreamWindow(InputStream in) {
        this(in, new byte[FIRST_SIZE]);
    }

    private StreamWindow(InputStream in, byte[] bytes) {
        this(in, bytes, ByteBuffer.wrap(bytes));
    }

    private StreamWindow(InputStream in, byte[] bytes, ByteBuffer buffer) {
        super(buffer);
        this.in = in;
        this.bytes = bytes;
        this.buffer = buffer;
    }

    @Override
    boolean move(long offset, int length) throws IOException {
        int passed = index(offset);
        int kept = (int) (end() - offset);
        if (length > bytes.length) {
            // Nobody asks for more octets than a block may have.
            bytes = Arrays.copyOfRange(bytes, passed, passed + length);
            buffer = ByteBuffer.wrap(bytes);
        } else {
            System.arraycopy(bytes, passed, bytes, 0, kept);
        }
        int read = 0;
        while (kept < length && read >= 0) {
            read = in.read(bytes, kept, bytes.length - kept);
            kept += Math.max(0, read);
        }
        show(buffer, offset, kept);
        return kept >= length;
    }

    @Override
    boolean endsAt(long offset) {
        return end() <= offset;
    }

    @Override
    long size() {
        return -1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
