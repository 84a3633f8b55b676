package lastack.tui;

/**
 * Which part of something is seen that may be longer than its place.
 *
 * @param first the first line seen
 * @param rows how many lines there is room for
 * @param total how many there are
 */
record Scrolled(int first, int rows, int total) {
    /** So that line {@code at} is seen, in the middle as far as there is more at both ends. */
    static Scrolled around(int at, int rows, int total) {
        return from(at - rows / 2, rows, total);
    }

    /** From line {@code first} on, but not so far that room stays empty. */
    static Scrolled from(int first, int rows, int total) {
        return new Scrolled(Math.max(0, Math.min(first, total - rows)), rows, total);
    }

    /** The line after the last that is seen. */
    int end() {
        return Math.min(total, first + rows);
    }

    boolean overflows() {
        return total > rows;
    }

    /** A sign at the first and the last row where there is more beyond. */
    void drawMarks(Canvas canvas, int top, int column) {
        if (first > 0) {
            canvas.glyph(top, column, Role.DIM, Glyph.HEAD_UP);
        }
        if (end() < total) {
            canvas.glyph(top + rows - 1, column, Role.DIM, Glyph.HEAD_DOWN);
        }
    }
}
