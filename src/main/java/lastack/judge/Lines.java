package lastack.judge;

import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a stream of bytes, one at a time in the same buffer. Lines without anything in them are passed over. Of a line longer than
 * {@link #LONGEST} bytes only so many are kept; the rest is read and forgotten.
 */
final class Lines {
    /** A probe with everything in it has about 250 bytes. */
    static final int LONGEST = 1 << 16;

    private final InputStream in;

    /** Room for a line too long by one byte, and as much to read the rest into. */
    private final byte[] buffer = new byte[2 * LONGEST];

    /** What has been read and is not part of a line given out yet: from {@code next} to {@code end}. */
    private int next;

    private int end;

    /** Up to where there is no end of a line, as far as has been looked. */
    private int looked;

    private boolean ended;
    private int from;
    private int to;
    private boolean tooLong;
    private long number;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The bytes that hold the line. */
    byte[] bytes() {
        return buffer;
    }

    /** Where the line begins in {@link #bytes()}. */
    int from() {
        return from;
    }

    /** Where it ends, without its line feed. */
    int to() {
        return to;
    }

    /** Whether the line went on behind what is kept of it. */
    boolean tooLong() {
        return tooLong;
    }

    /** The line's number, counted from 1, empty ones too. */
    long number() {
        return number;
    }

    /** Whether {@link #next()} may have to wait for whoever writes the other end of the stream. */
    boolean mayWait() throws IOException {
        return !ended && lineFeed() < 0 && in.available() == 0;
    }

    /** Goes to the next line that has something in it; false if there is none. */
    boolean next() throws IOException {
        while (nextOfAny()) {
            if (tooLong || !isBlank()) {
                return true;
            }
        }
        return false;
    }

    private boolean nextOfAny() throws IOException {
        number++;
        tooLong = false;
        int at = lineFeed();
        while (at < 0 && !ended && end - next <= LONGEST) {
            fill();
            at = lineFeed();
        }
        from = next;
        if (at < 0 && end - next > LONGEST) {
            forgetTheRest();
            return true;
        }
        to = at < 0 ? end : at;
        next = at < 0 ? end : at + 1;
        looked = next;
        if (to - from > LONGEST) {
            tooLong = true;
            to = from + LONGEST;
        }
        return at >= 0 || to > from;
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, next, buffer, 0, end - next);
        end -= next;
        looked -= next;
        next = 0;
        int count = in.read(buffer, end, buffer.length - end);
        ended = count < 0;
        end += Math.max(0, count);
    }

    /** The line is too long already: its first bytes stay where they are, all others up to its end go over one another. */
    private void forgetTheRest() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, LONGEST);
        from = 0;
        to = LONGEST;
        tooLong = true;
        int at = -1;
        while (at < 0 && !ended) {
            next = LONGEST;
            int count = in.read(buffer, next, buffer.length - next);
            ended = count < 0;
            end = next + Math.max(0, count);
            looked = next;
            at = lineFeed();
        }
        next = at < 0 ? end : at + 1;
        looked = next;
    }

    /** Where the line that begins at {@code next} ends, or -1 if that has not been read yet. */
    private int lineFeed() {
        int at = looked;
        while (at < end && buffer[at] != '\n') {
            at++;
        }
        looked = at;
        return at < end ? at : -1;
    }

    private boolean isBlank() {
        for (int at = from; at < to; at++) {
            if (buffer[at] != ' ' && buffer[at] != '\r' && buffer[at] != '\t') {
                return false;
            }
        }
        return true;
    }
}
