package lastack.terminal;

import org.jline.utils.WCWidth;

/**
 * How many cells text takes on a terminal: 2 for Chinese characters and full-width forms, 0 for what joins the character
 * before it and for what is not drawn, else 1. This is the width by which the screen lays out and sends its cells, so
 * layouts must count with it too, and not with Lanterna's, which takes blocks of characters as a whole.
 */
final class CellWidth {

    private CellWidth() {}

    /** The cells that one code point takes: 0, 1 or 2. A control character takes 1, since it is drawn as a question mark. */
    static int of(int codePoint) {
        if (codePoint < 0x300) {
            return codePoint == SOFT_HYPHEN ? 0 : 1;
        }
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }

    /** The cells that a text takes when it is drawn on one row. */
    static int of(String text) {
        return text.codePoints().map(CellWidth::of).sum();
    }

    private static final int SOFT_HYPHEN = 0xAD;
}
