package lastack.tui;

/**
 * A screen beside the game, in the middle of the terminal: title, rule, body, rule, keys. On a small screen the lower rule is left out.
 *
 * @param canvas what is drawn on, no wider than the game itself
 */
record Page(Canvas canvas, boolean compact) {
    private static final int WIDEST = 120;

    /** The page on a whole screen; it stands where a game of that size stands, so that nothing jumps from one to the other. */
    static Page on(Canvas whole) {
        Layout layout = Layout.of(whole.columns(), whole.rows());
        int width = Math.min(layout.whole().columns(), WIDEST);
        Area area = new Area(0, (whole.columns() - width) / 2, whole.rows(), width);
        return new Page(whole.at(area), layout.size() == Size.COMPACT);
    }

    int columns() {
        return canvas.columns();
    }

    /** The first row of the body. */
    int top() {
        return 2;
    }

    /** The row after the last of the body. */
    int bottom() {
        return canvas.rows() - (compact ? 1 : 2);
    }

    void draw(Title title, Footer footer) {
        title.draw(canvas.at(new Area(0, 0, 1, columns())));
        canvas.across(1, 0, columns() - 1);
        if (!compact) {
            canvas.across(bottom(), 0, columns() - 1);
        }
        footer.draw(canvas.at(new Area(canvas.rows() - 1, 0, 1, columns())));
    }

    /** Draws a line between two columns of the body; it joins the rules. */
    void divide(int column) {
        canvas.down(column, 1, bottom());
    }
}
