package lastack.judge;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JSON as bytes, growing at its end: for those who write a line for each of millions of things. */
public final class JsonBytes {
    private static final int MOST_DIGITS = 19;

    private byte[] bytes;
    private int length;

    /** @param size how many bytes there is room for before it grows */
    public JsonBytes(int size) {
        bytes = new byte[size];
    }

    /** What has been appended stands at the beginning of this, {@link #length()} bytes of it. */
    public byte[] bytes() {
        return bytes;
    }

    public int length() {
        return length;
    }

    public void clear() {
        length = 0;
    }

    /** What has been appended, as a piece to append elsewhere. */
    public byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    public JsonBytes append(byte[] piece) {
        room(piece.length);
        System.arraycopy(piece, 0, bytes, length, piece.length);
        length += piece.length;
        return this;
    }

    public JsonBytes append(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    /** {@code json}, which is JSON already. */
    public JsonBytes append(String json) {
        return append(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A number in decimal digits.
     *
     * @param number 0 or more
     */
    public JsonBytes append(long number) {
        int digits = digits(number);
        room(digits);
        int at = length + digits;
        long high = number;
        for (; high > Integer.MAX_VALUE; high /= 10) {
            bytes[--at] = (byte) ('0' + high % 10);
        }
        int low = (int) high;
        while (at > length) {
            bytes[--at] = (byte) ('0' + low % 10);
            low /= 10;
        }
        length += digits;
        return this;
    }

    /** How many digits {@code number} has, which is 0 or more. */
    public static int digits(long number) {
        int digits = 1;
        for (long limit = 10; digits < MOST_DIGITS && number >= limit; limit *= 10) {
            digits++;
        }
        return digits;
    }

    /** {@code text} in quotes. What is not seen is escaped, so that a terminal shows it and does not obey it. */
    public static String quoted(String text) {
        if (isPlain(text)) {
            return '"' + text + '"';
        }
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if ((c >= ' ' && c < 0x7f) || Spelling.isSeen(c)) {
                quoted.appendCodePoint(c);
            } else {
                for (int half = at; half < next; half++) {
                    quoted.append(String.format("\\u%04x", (int) text.charAt(half)));
                }
            }
            at = next;
        }
        return quoted.append('"').toString();
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
