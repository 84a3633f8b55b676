package lastack.cli;

import lastack.judge.JsonBytes;

/** Standard output for what has millions of lines: they are written many at a time. */
final class TraceOutput {
    private static final int FULL = 1 << 16;

    private final JsonBytes bytes = new JsonBytes(2 * FULL);
    private boolean read = true;

    /** What is written comes here first. */
    JsonBytes bytes() {
        return bytes;
    }

    /** Whether somebody still reads what is written: behind {@code | head} nobody does. */
    boolean isRead() {
        return read;
    }

    void flushIfFull() {
        if (bytes.length() >= FULL) {
            flush();
        }
    }

    void flush() {
        System.out.write(bytes.bytes(), 0, bytes.length());
        read = !System.out.checkError();
        bytes.clear();
    }
}
