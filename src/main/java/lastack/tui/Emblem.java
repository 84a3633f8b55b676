package lastack.tui;

import lastack.text.CellText;

/** The last ACK itself: one line ends, the other waits on. Six rows, and one more where the words do not fit between the lines. */
final class Emblem {
    private static final String NAME = "   L A S T   A C K   ";

    private Emblem() {}

    /** Draws it between two lifelines, and under it what the game is about. */
    static void draw(Canvas canvas, int left, int right, String tagline) {
        canvas.textCentredOn(0, left, Role.YOU_BEFORE, "FIN-WAIT-2");
        canvas.textCentredOn(0, right, Role.PEER_BEFORE, "LAST-ACK");
        canvas.glyph(1, left, Role.FAINT, Glyph.VERTICAL);
        canvas.glyph(1, right, Role.FAINT, Glyph.VERTICAL);
        drawSegment(canvas, left, right);
        canvas.textCentredOn(3, left, Role.YOU, "TIME-WAIT");
        canvas.textCentredOn(3, right, Role.PEER, "CLOSED");
        canvas.glyph(4, left, Role.FAINT, Glyph.WAITING);
        canvas.glyph(5, left, Role.FAINT, Glyph.WAITED);
        if (CellText.width(tagline) < right - left) {
            canvas.textCentredIn(5, left + 1, right - left - 1, Role.DIM, tagline);
        } else {
            canvas.textCentredIn(6, 0, canvas.columns(), Role.DIM, tagline);
        }
    }

    private static void drawSegment(Canvas canvas, int left, int right) {
        int inside = right - left - 1;
        int strokes = inside - CellText.width(NAME);
        int before = (strokes + 1) / 2;
        canvas.glyph(2, left, Role.FAINT, Glyph.FROM_LEFT);
        canvas.repeat(2, left + 1, before, Role.YOU, Glyph.HORIZONTAL);
        int next = canvas.text(2, left + 1 + before, Role.STRONG, NAME);
        canvas.repeat(2, next, right - 1 - next, Role.YOU, Glyph.HORIZONTAL);
        canvas.glyph(2, right - 1, Role.YOU, Glyph.HEAD_RIGHT);
        canvas.glyph(2, right, Role.FAINT, Glyph.VERTICAL);
    }
}
