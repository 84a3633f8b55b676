package lastack.tui;

/** The one line that says what to do next. */
record NextStep(String text) {
    void draw(Canvas canvas) {
        int next = canvas.text(0, 0, Role.ACCENT, canvas.of(Glyph.POINTER) + " ");
        canvas.text(0, next, Role.TEXT, text);
    }
}
