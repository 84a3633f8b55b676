package lastack.tui;

/**
 * A number being filled in: ten digits, right-aligned, between brackets where it is edited, missing or wrong.
 *
 * @param text what is written so far, digits or a symbol such as {@code x+1}; may be empty
 * @param symbol the symbol it equals, as far as the player may see it; may be empty
 */
record NumberField(String text, String symbol) {
    /** Bracket, space, ten digits, space, bracket. */
    static final int WIDTH = 14;

    private static final int LAST_DIGIT = 11;

    void draw(Canvas canvas, int row, int column, boolean focused, boolean wrong) {
        Role role = role(focused, wrong);
        Canvas field = canvas.at(new Area(row, column, 1, WIDTH));
        field.fill(0, 0, WIDTH, role);
        field.textEndingAt(0, LAST_DIGIT, role, text);
        if (role != Role.MARK && role != Role.WRONG) {
            field.text(0, 0, role, "[");
            field.text(0, WIDTH - 1, role, "]");
        }
    }

    private Role role(boolean focused, boolean wrong) {
        // Of several wrong fields only the one being edited is a box: the next digit goes there.
        if (wrong) {
            return focused || text.isEmpty() ? Role.WRONG_FIELD : Role.WRONG;
        }
        if (focused) {
            return Role.FOCUS;
        }
        return text.isEmpty() ? Role.FIELD : Role.MARK;
    }
}
