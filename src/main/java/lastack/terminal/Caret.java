package lastack.terminal;

/** Where the terminal writes next, moved with few bytes and only by sequences that every terminal since the VT100 knows. */
final class Caret {

    private static final int UNKNOWN = -1;

    private int column = UNKNOWN;
    private int row = UNKNOWN;

    void forget() {
        column = UNKNOWN;
        row = UNKNOWN;
    }

    void to(int toColumn, int toRow, Frame frame) {
        if (toColumn == column && toRow == row) {
            return;
        }
        String absolute = absolute(toColumn, toRow);
        String shortest = absolute;
        if (row == toRow) {
            String along = along(toColumn);
            shortest = along.length() < absolute.length() ? along : absolute;
        } else if (row != UNKNOWN && toRow == row + 1 && toColumn == 0) {
            shortest = "\r\n";
        }
        frame.text(shortest);
        column = toColumn;
        row = toRow;
    }

    /** A character was written that moved the terminal so many cells on, in a row of {@code columns}. */
    void advance(int cells, int columns) {
        column += cells;
        if (column >= columns) {
            // Some terminals wait at the last column, others go to the next row.
            forget();
        }
    }

    private static String absolute(int toColumn, int toRow) {
        String line = toRow == 0 ? "" : Integer.toString(toRow + 1);
        return toColumn == 0 ? "\u001b[" + line + "H" : "\u001b[" + line + ";" + (toColumn + 1) + "H";
    }

    private String along(int toColumn) {
        if (toColumn == 0) {
            return "\r";
        }
        int distance = toColumn - column;
        if (distance == -1) {
            return "\b";
        }
        String count = Math.abs(distance) == 1 ? "" : Integer.toString(Math.abs(distance));
        return "\u001b[" + count + (distance > 0 ? "C" : "D");
    }
}
