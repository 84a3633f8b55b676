package lastack.tui;

import lastack.app.Model;

/** Which of the layouts a terminal has room for. */
enum Size {
    /** Under 60x20: a notice only. */
    TOO_SMALL,
    /** From 60x20: one column. */
    COMPACT,
    /** From 80x24: the grid all screens are designed for. */
    STANDARD,
    /** From 120x40: the whole header, the checks one by one, the application's calls. */
    LARGE,
    /** From 200x50: the large one and the state diagram beside it. */
    WALL;

    static Size of(int columns, int rows) {
        if (columns < Model.LEAST_COLUMNS || rows < Model.LEAST_ROWS) {
            return TOO_SMALL;
        }
        if (columns < Model.DRAWING_COLUMNS || rows < Model.DRAWING_ROWS) {
            return COMPACT;
        }
        if (columns < 120 || rows < 40) {
            return STANDARD;
        }
        return columns < 200 || rows < 50 ? LARGE : WALL;
    }
}
