package lastack.tui;

import lastack.game.Side;
import lastack.text.CellText;

/**
 * One segment between two lifelines. Its label begins at the same column in both directions, so that {@code seq} stands
 * under {@code seq} of the same flags.
 *
 * @param line the column of the left lifeline
 * @param inside the cells between the lifelines
 */
record LadderArrow(LadderStep.Arrow arrow, int line, int inside) {
    /** Where the label begins, counted from the first cell between the lifelines: two of line and a space before it. */
    private static final int LABEL = 3;

    /** What a label leaves free: the cells before it, a space after it, a piece of line, and the head. */
    private static final int AROUND_LABEL = LABEL + 3;

    /** One row, or two where the numbers have no room in the arrow. */
    int height() {
        return numbersFit() ? 1 : 2;
    }

    void draw(Canvas canvas, int row) {
        int right = line + 1 + inside;
        if (isRightward()) {
            canvas.glyph(row, line, role(), Glyph.FROM_LEFT);
        } else {
            canvas.glyph(row, right, role(), Glyph.FROM_RIGHT);
        }
        int cells = journey() * Math.min(arrow.grown(), LadderStep.Arrow.WHOLE) / LadderStep.Arrow.WHOLE;
        int from = isRightward() ? 0 : inside - cells;
        // The whole arrow is there from the start, seen only as far as it has come, its head over what is written.
        canvas.at(new Area(row, line + 1 + from, 1, cells)).text(0, -from, role(), whole(canvas.glyphs()));
        if (cells > 0 && cells < journey()) {
            int tip = isRightward() ? cells - 1 : from;
            canvas.glyph(row, line + 1 + tip, role(), head());
        }
        if (!numbersFit()) {
            // A cell of air before the far lifeline, even where two numbers of ten digits must then begin earlier.
            int latest = right - 1 - CellText.width(arrow.numbers());
            canvas.text(row + 1, Math.min(line + 1 + LABEL, latest), Role.DIM, arrow.numbers());
        }
    }

    /** All the cells between the lifelines, or up to where the segment is lost. */
    private String whole(Glyphs glyphs) {
        String stroke = glyphs.of(arrow.dashed() ? Glyph.AGAIN : Glyph.HORIZONTAL);
        String label = " " + label() + " ";
        int after = LABEL + CellText.width(label) - 1;
        if (!isRightward()) {
            String end = arrow.lost() ? " " + glyphs.of(Glyph.FAIL) : glyphs.of(head()) + stroke;
            return end + label + repeat(stroke, inside - after);
        }
        String start = stroke + stroke + label;
        if (!arrow.lost()) {
            return start + repeat(stroke, inside - 1 - after) + glyphs.of(head());
        }
        int strokes = journey() - 2 - after;
        return start + repeat(stroke, strokes) + (strokes > 0 ? " " : "") + glyphs.of(Glyph.FAIL);
    }

    /**
     * How many cells the segment comes from its sender: all of them, or three quarters. A lost one goes on for as long as
     * its label is, since a label is never moved.
     */
    private int journey() {
        if (!arrow.lost()) {
            return inside;
        }
        int withLabel = LABEL + CellText.width(label()) + 2;
        return isRightward() ? Math.max(inside * 3 / 4, withLabel) : inside - 1;
    }

    private String label() {
        return numbersFit() ? full() : join(arrow.flags(), arrow.length());
    }

    private boolean numbersFit() {
        return CellText.width(full()) <= inside - AROUND_LABEL;
    }

    private String full() {
        return join(join(arrow.flags(), arrow.numbers()), arrow.length());
    }

    private Glyph head() {
        return isRightward() ? Glyph.HEAD_RIGHT : Glyph.HEAD_LEFT;
    }

    private Role role() {
        return switch (arrow.tone()) {
            case OPEN -> Role.ACCENT;
            case NEWEST -> isRightward() ? Role.YOU : Role.PEER;
            case OLDER -> isRightward() ? Role.YOU_BEFORE : Role.PEER_BEFORE;
        };
    }

    private boolean isRightward() {
        return arrow.from() == Side.YOU;
    }

    private static String join(String left, String right) {
        return right.isEmpty() ? left : left + " " + right;
    }

    private static String repeat(String glyph, int times) {
        return glyph.repeat(Math.max(0, times));
    }
}
