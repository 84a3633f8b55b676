package lastack.judge;

import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** One line as characters, for a reader of JSON; the same object serves line after line. */
final class Chars extends Reader {
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    private final char[] chars = new char[Lines.LONGEST];
    private int length;
    private int given;
    private boolean askedForMore;
    private int atOnce;

    /**
     * Takes a line's bytes, at most {@link Lines#LONGEST}.
     *
     * @return how many of them are UTF-8: all, or those before the first that is not
     */
    int load(byte[] bytes, int from, int to) {
        int at = from;
        int count = 0;
        while (at < to && bytes[at] >= 0) {
            chars[count++] = (char) bytes[at++];
        }
        if (at < to) {
            ByteBuffer rest = ByteBuffer.wrap(bytes, at, to - at);
            CharBuffer decoded = CharBuffer.wrap(chars, count, chars.length - count);
            decoder.reset().decode(rest, decoded, true);
            at = rest.position();
            count = decoded.position();
        }
        length = count;
        rewind(Integer.MAX_VALUE);
        return at - from;
    }

    /** From the beginning again, with at most {@code most} characters at once. */
    void rewind(int most) {
        given = 0;
        askedForMore = false;
        atOnce = most;
    }

    /** How many characters have been given out. */
    int given() {
        return given;
    }

    /** Whether the last {@code count} characters given out are all such as numbers are written with. */
    boolean gaveANumberOf(int count) {
        return given >= count
                && CharBuffer.wrap(chars, given - count, count)
                        .chars()
                        .allMatch(c -> "+-.0123456789Ee".indexOf(c) >= 0);
    }

    /** Whether more were wanted than there are. */
    boolean askedForMore() {
        return askedForMore;
    }

    @Override
    public int read(char[] into, int offset, int most) {
        int count = Math.min(Math.min(most, atOnce), length - given);
        if (count <= 0) {
            askedForMore = true;
            return -1;
        }
        System.arraycopy(chars, given, into, offset, count);
        given += count;
        return count;
    }

    @Override
    public void close() {
        // There is nothing to close: the next line comes into the same characters.
    }
}
