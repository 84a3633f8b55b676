package lastack.tui;

import com.googlecode.lanterna.graphics.TextGraphics;
import java.util.Arrays;
import lastack.text.CellText;

/**
 * One picture of the whole screen, cell by cell: a character and a role each. Drawn anew from the model for every frame,
 * so that nothing of an earlier one, least of all half a wide character, can be left in it.
 */
class Frame {
    /** What the right half of a wide character holds. */
    static final int CONTINUED = 0;

    private final int rows;
    private final int columns;
    private final int[] codePoints;
    private final Role[] roles;
    private final byte[] strokes;

    Frame(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        this.codePoints = new int[columns * rows];
        this.roles = new Role[columns * rows];
        this.strokes = new byte[columns * rows];
        Arrays.fill(codePoints, ' ');
        Arrays.fill(roles, Role.GROUND);
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /** The character that begins in this cell, or {@link #CONTINUED}. */
    int codePoint(int row, int column) {
        return codePoints[row * columns + column];
    }

    Role role(int row, int column) {
        return roles[row * columns + column];
    }

    /** Puts a character; all the cells it takes must be inside. A wide character that is cut into leaves a space. */
    void put(int row, int column, Role role, int codePoint) {
        int cell = row * columns + column;
        int width = CellText.width(codePoint);
        if (codePoints[cell] == CONTINUED) {
            codePoints[cell - 1] = ' ';
        }
        int after = cell + width;
        if (column + width < columns && codePoints[after] == CONTINUED) {
            codePoints[after] = ' ';
        }
        Arrays.fill(codePoints, cell, after, CONTINUED);
        codePoints[cell] = codePoint;
        Arrays.fill(roles, cell, after, role);
        Arrays.fill(strokes, cell, after, (byte) 0);
    }

    /** Hears of a character that has no room where it was to be drawn; who only looks at the frame does not mind. */
    void cut(int row, int column, int codePoint) {}

    /**
     * Adds strokes of a line to a cell and returns all that now meet there, so that lines drawn one after the other join.
     * Anything else that is put into the cell later wipes them out.
     */
    int addStrokes(int row, int column, int directions) {
        int cell = row * columns + column;
        strokes[cell] |= (byte) directions;
        return strokes[cell];
    }

    /** Draws every cell; what is drawn on must be at least as large. Each stretch of one role is one string. */
    void paint(TextGraphics graphics, Palette palette) {
        StringBuilder stretch = new StringBuilder(columns);
        for (int row = 0; row < rows; row++) {
            for (int from = 0, to; from < columns; from = to) {
                Role role = role(row, from);
                stretch.setLength(0);
                for (to = from; to < columns && role(row, to) == role; to++) {
                    if (codePoint(row, to) != CONTINUED) {
                        stretch.appendCodePoint(codePoint(row, to));
                    }
                }
                Style style = palette.style(role);
                graphics.setForegroundColor(style.foreground());
                graphics.setBackgroundColor(style.background());
                graphics.setModifiers(style.modifiers());
                graphics.putString(from, row, stretch.toString());
            }
        }
    }
}
