package lastack.tui;

/** Three stars, won ones first. */
final class Stars {
    static final int MOST = 3;

    private Stars() {}

    /** Draws them from {@code column} on; {@code selected} for the row of a list that is. */
    static void draw(Canvas canvas, int row, int column, int won, boolean selected) {
        for (int i = 0; i < MOST; i++) {
            Role role = selected ? Role.SELECTED_DIM : i < won ? Role.TEXT : Role.FAINT;
            canvas.glyph(row, column + i, role, i < won ? Glyph.STAR : Glyph.OPEN_STAR);
        }
    }
}
