package lastack.tui;

import lastack.text.CellText;

/**
 * A part of a {@link Frame} to draw on, with its own upper left cell at 0, 0. What does not fit is cut off at the edge of
 * the part by cells; a wide character that would be cut in half is left out and its cell kept empty.
 *
 * <p>Rows and columns may lie outside: nothing is drawn there, and nothing goes wrong.
 */
final class Canvas {
    private static final int NORTH = 1;
    private static final int EAST = 2;
    private static final int SOUTH = 4;
    private static final int WEST = 8;

    private final Frame frame;
    private final Glyphs glyphs;
    private final int top;
    private final int left;
    private final int rows;
    private final int columns;
    /** What may be drawn on, in the frame's own coordinates: first row and column, and those after the last. */
    private final int fromRow;

    private final int fromColumn;
    private final int toRow;
    private final int toColumn;

    Canvas(Frame frame, Glyphs glyphs) {
        this(frame, glyphs, new Area(0, 0, frame.rows(), frame.columns()), 0, 0, frame.rows(), frame.columns());
    }

    private Canvas(Frame frame, Glyphs glyphs, Area area, int fromRow, int fromColumn, int toRow, int toColumn) {
        this.frame = frame;
        this.glyphs = glyphs;
        this.top = area.top();
        this.left = area.left();
        this.rows = area.rows();
        this.columns = area.columns();
        this.fromRow = Math.max(fromRow, top);
        this.fromColumn = Math.max(fromColumn, left);
        this.toRow = Math.min(toRow, top + rows);
        this.toColumn = Math.min(toColumn, left + columns);
    }

    /** A part of this one, with its own origin. */
    Canvas at(Area area) {
        return new Canvas(
                frame,
                glyphs,
                new Area(top + area.top(), left + area.left(), area.rows(), area.columns()),
                fromRow,
                fromColumn,
                toRow,
                toColumn);
    }

    /** The same part with nothing on it any more. */
    Canvas wiped(Area area) {
        Canvas part = at(area);
        for (int row = 0; row < area.rows(); row++) {
            part.fill(row, 0, area.columns(), Role.TEXT);
        }
        return part;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    Glyphs glyphs() {
        return glyphs;
    }

    /** A glyph as it is drawn here, for use inside a text. */
    String of(Glyph glyph) {
        return glyphs.of(glyph);
    }

    /** Draws a text and returns the column after it. */
    int text(int row, int column, Role role, String text) {
        return put(row, column, role, CellText.clean(text));
    }

    /** Draws a text and returns the column after it. */
    int text(int row, int column, Text text) {
        int next = column;
        for (Span run : text.spans()) {
            next = put(row, next, run.role(), run.text());
        }
        return next;
    }

    /** Draws a glyph and returns the column after it. */
    int glyph(int row, int column, Role role, Glyph glyph) {
        return put(row, column, role, of(glyph));
    }

    /** Draws a text so that its last cell is in {@code lastColumn}, and returns its first column. */
    int textEndingAt(int row, int lastColumn, Role role, String text) {
        String clean = CellText.clean(text);
        int column = lastColumn + 1 - CellText.width(clean);
        put(row, column, role, clean);
        return column;
    }

    /** Draws a text in the middle of a field; where it cannot be the middle, the extra cell is at the right. */
    void textCentredIn(int row, int column, int width, Role role, String text) {
        String clean = CellText.clean(text);
        int before = Math.max(0, (width - CellText.width(clean)) / 2);
        at(new Area(row, column, 1, width)).put(0, before, role, clean);
    }

    /** Draws a text so that it stands centred on a column. */
    void textCentredOn(int row, int axis, Role role, String text) {
        String clean = CellText.clean(text);
        put(row, axis - CellText.width(clean) / 2, role, clean);
    }

    /** Gives cells a role and empties them. */
    void fill(int row, int column, int width, Role role) {
        put(row, column, role, " ".repeat(Math.max(0, width)));
    }

    /** Draws the same glyph in a row of cells. */
    void repeat(int row, int column, int width, Role role, Glyph glyph) {
        put(row, column, role, of(glyph).repeat(Math.max(0, width)));
    }

    /** Draws a horizontal line from one column to another, both included; it joins the lines it meets. */
    void across(int row, int fromColumn, int toColumn) {
        across(row, fromColumn, toColumn, Role.FAINT);
    }

    /** The same in a role of its own, which what it joins then has too where they meet. */
    void across(int row, int fromColumn, int toColumn, Role role) {
        for (int column = fromColumn; column <= toColumn; column++) {
            stroke(row, column, (column > fromColumn ? WEST : 0) | (column < toColumn ? EAST : 0), role);
        }
    }

    /** Draws a vertical line from one row to another, both included; it joins the lines it meets. */
    void down(int column, int fromRow, int toRow) {
        down(column, fromRow, toRow, Role.FAINT);
    }

    /** The same in a role of its own. */
    void down(int column, int fromRow, int toRow, Role role) {
        for (int row = fromRow; row <= toRow; row++) {
            stroke(row, column, (row > fromRow ? NORTH : 0) | (row < toRow ? SOUTH : 0), role);
        }
    }

    private void stroke(int row, int column, int directions, Role role) {
        int inRow = top + row;
        int inColumn = left + column;
        if (isInside(inRow, inColumn)) {
            int strokes = frame.addStrokes(inRow, inColumn, directions);
            frame.put(inRow, inColumn, role, of(joint(strokes)).codePointAt(0));
            frame.addStrokes(inRow, inColumn, strokes);
        }
    }

    private static Glyph joint(int strokes) {
        return switch (strokes) {
            case EAST | SOUTH -> Glyph.TOP_LEFT;
            case WEST | SOUTH -> Glyph.TOP_RIGHT;
            case EAST | NORTH -> Glyph.BOTTOM_LEFT;
            case WEST | NORTH -> Glyph.BOTTOM_RIGHT;
            case NORTH | SOUTH | EAST -> Glyph.TEE_RIGHT;
            case NORTH | SOUTH | WEST -> Glyph.TEE_LEFT;
            case EAST | WEST | SOUTH -> Glyph.TEE_DOWN;
            case EAST | WEST | NORTH -> Glyph.TEE_UP;
            case EAST, WEST, EAST | WEST -> Glyph.HORIZONTAL;
            // The table has no cross, since no view needs one: where two lines do cross, the vertical one lies on top.
            default -> Glyph.VERTICAL;
        };
    }

    private int put(int row, int column, Role role, String clean) {
        int inRow = top + row;
        int inColumn = left + column;
        for (int i = 0; i < clean.length(); ) {
            int codePoint = clean.codePointAt(i);
            int width = CellText.width(codePoint);
            boolean first = isInside(inRow, inColumn);
            boolean last = width == 1 ? first : isInside(inRow, inColumn + 1);
            if (first && last) {
                frame.put(inRow, inColumn, role, codePoint);
            } else if (first || last) {
                frame.put(inRow, first ? inColumn : inColumn + 1, role, ' ');
            }
            if (codePoint != ' ' && !(first && last)) {
                frame.cut(inRow, inColumn, codePoint);
            }
            inColumn += width;
            i += Character.charCount(codePoint);
        }
        return inColumn - left;
    }

    private boolean isInside(int inRow, int inColumn) {
        return inRow >= fromRow && inRow < toRow && inColumn >= fromColumn && inColumn < toColumn;
    }
}
