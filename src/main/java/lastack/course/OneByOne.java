package lastack.course;

import java.io.Reader;

/**
 * Hands out one character a call. A parser reading from it has never seen more of the text than it needed to know the next token, so
 * {@link #given()} tells where it stands.
 */
final class OneByOne extends Reader {
    private final String text;
    private int given;
    private boolean askedForMore;

    OneByOne(String text) {
        this.text = text;
    }

    /** How many characters have been handed out. */
    int given() {
        return given;
    }

    /** Whether a character was wanted behind the last one. */
    boolean askedForMore() {
        return askedForMore;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (given == text.length()) {
            askedForMore = true;
            return -1;
        }
        if (length == 0) {
            return 0;
        }
        buffer[offset] = text.charAt(given++);
        return 1;
    }

    @Override
    public void close() {
        // Nothing is held: the text is a string.
    }
}
