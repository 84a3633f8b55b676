package lastack.tui;

import lastack.app.Screen;
import lastack.text.CellText;

/** The last ACK itself: one line ends, the other waits on. Six rows, and one more where the words do not fit between the lines. */
final class Emblem {
    private static final String NAME = "   L A S T   A C K   ";

    private Emblem() {}

    /**
     * Draws it between two lifelines, and under it what the game is about.
     *
     * @param drawn how far it has come: until it has all arrived, the states it leads to are not there
     */
    static void draw(Canvas canvas, int left, int right, String tagline, int drawn) {
        canvas.textCentredOn(0, left, Role.YOU_BEFORE, "FIN-WAIT-2");
        canvas.textCentredOn(0, right, Role.PEER_BEFORE, "LAST-ACK");
        canvas.glyph(1, left, Role.FAINT, Glyph.VERTICAL);
        canvas.glyph(1, right, Role.FAINT, Glyph.VERTICAL);
        drawSegment(canvas, left, right, drawn);
        if (drawn >= Screen.Menu.WHOLE) {
            canvas.textCentredOn(3, left, Role.YOU, "TIME-WAIT");
            canvas.textCentredOn(3, right, Role.PEER, "CLOSED");
            canvas.glyph(4, left, Role.FAINT, Glyph.WAITING);
            canvas.glyph(5, left, Role.FAINT, Glyph.WAITED);
        } else {
            canvas.glyph(3, left, Role.FAINT, Glyph.VERTICAL);
            canvas.glyph(3, right, Role.FAINT, Glyph.VERTICAL);
        }
        if (CellText.width(tagline) < right - left) {
            canvas.textCentredIn(5, left + 1, right - left - 1, Role.DIM, tagline);
        } else {
            canvas.textCentredIn(6, 0, canvas.columns(), Role.DIM, tagline);
        }
    }

    private static void drawSegment(Canvas canvas, int left, int right, int drawn) {
        int inside = right - left - 1;
        int before = (inside - CellText.width(NAME) + 1) / 2;
        int after = left + 1 + before + CellText.width(NAME);
        canvas.glyph(2, left, Role.FAINT, Glyph.FROM_LEFT);
        canvas.glyph(2, right, Role.FAINT, Glyph.VERTICAL);
        // The name is there from the start; the line passes behind it.
        int tip = left + inside * drawn / Screen.Menu.WHOLE;
        canvas.repeat(2, left + 1, Math.min(before, tip - left), Role.YOU, Glyph.HORIZONTAL);
        canvas.repeat(2, after, tip + 1 - after, Role.YOU, Glyph.HORIZONTAL);
        boolean behind = tip > left + before && tip < after;
        if (tip > left && !behind) {
            canvas.glyph(2, tip, Role.YOU, Glyph.HEAD_RIGHT);
        }
        canvas.text(2, left + 1 + before, Role.STRONG, NAME);
    }
}
