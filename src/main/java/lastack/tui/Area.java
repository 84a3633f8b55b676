package lastack.tui;

/** A rectangle of cells, by its upper left cell, 0-based, and its size. One without rows or columns shows nothing. */
record Area(int top, int left, int rows, int columns) {
    /** What a layout gives for a part it has no place for. */
    static final Area NONE = new Area(0, 0, 0, 0);

    boolean isEmpty() {
        return rows <= 0 || columns <= 0;
    }
}
