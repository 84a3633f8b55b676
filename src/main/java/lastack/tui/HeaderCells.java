package lastack.tui;

import lastack.tcp.Field;
import lastack.tcp.Flag;

/**
 * The columns of a TCP header, two cells a bit, on which both drawings of it stand.
 *
 * @param left the left edge of bit 0
 */
record HeaderCells(Canvas canvas, int left) {
    private static final int BITS = 32;
    private static final int FIRST_FLAG = 8;

    /** The column of the line between a bit and the one before it. */
    int edge(int bit) {
        return left + 2 * bit;
    }

    /** The outer edges and the bottom, and the separators in the rows of the flags. */
    void drawEdges(int top, int firstFlagsRow, int bottom) {
        canvas.across(bottom, edge(0), edge(BITS));
        canvas.down(edge(0), top, bottom);
        canvas.down(edge(BITS), top, bottom);
        canvas.down(edge(FIRST_FLAG / 2), firstFlagsRow, bottom);
        for (int bit = FIRST_FLAG; bit <= BITS / 2; bit++) {
            canvas.down(edge(bit), firstFlagsRow, bottom);
        }
    }

    /** Something unused in the four bits from {@code bit} on. */
    void four(int row, int bit, String text) {
        canvas.textCentredIn(row, edge(bit) + 1, 7, Role.GHOST, text);
    }

    /** Something unused in the sixteen bits from {@code bit} on. */
    void sixteen(int row, int bit, String text) {
        canvas.textCentredIn(row, edge(bit) + 1, 31, Role.GHOST, text);
    }

    /** A number that closing uses, over all bits, its digits right of the middle. */
    void number(int row, HeaderView header, Field field, String label) {
        canvas.fill(row, edge(0) + 1, 2 * BITS - 1, Role.MARK);
        canvas.textEndingAt(row, edge(BITS / 2) - 3, Role.MARK_LABEL, label);
        header.drawNumber(canvas, row, edge(BITS / 2), field);
    }

    /** The flags' names, one letter of each a row: from the row given downward as many as asked for. */
    void names(int row, int letters, HeaderView header) {
        for (Flag bit : HeaderView.bits()) {
            for (int i = 0; i < letters; i++) {
                canvas.text(
                        row + i, column(bit), header.letterRole(bit), bit.name().substring(i, i + 1));
            }
        }
    }

    /** The flags themselves. */
    void digits(int row, HeaderView header) {
        for (Flag bit : HeaderView.bits()) {
            canvas.text(row, column(bit), header.digitRole(bit), header.digit(bit));
        }
    }

    private int column(Flag bit) {
        return edge(FIRST_FLAG + HeaderView.bits().indexOf(bit)) + 1;
    }
}
