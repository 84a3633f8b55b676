package lastack.tui;

/**
 * One of the player's numbers.
 *
 * @param name "SND.NXT"
 * @param value its digits; {@code ?} where the level asks for it
 * @param symbol the symbol it equals; may be empty
 * @param asked whether the value is the question, and hidden
 */
record OwnNumber(String name, String value, String symbol, boolean asked) {
    private Role valueRole() {
        return asked ? Role.ACCENT : Role.STRONG;
    }

    /** In a panel: the name, ten digits right-aligned, the symbol. */
    void drawInPanel(Canvas canvas, int row) {
        canvas.text(row, 0, Role.DIM, name);
        canvas.textEndingAt(row, 19, valueRole(), value);
        canvas.text(row, 22, Role.DIM, symbol);
    }

    /** Without its symbol. */
    OwnNumber bare() {
        return new OwnNumber(name, value, "", asked);
    }

    /** In a sentence. */
    Text inRow() {
        Text text = Text.of(Role.DIM, name + " ").with(valueRole(), value);
        return symbol.isEmpty() ? text : text.with(Role.DIM, " " + symbol);
    }
}
