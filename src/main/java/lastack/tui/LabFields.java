package lastack.tui;

import java.util.Locale;
import lastack.app.Bench;
import lastack.app.LabField;
import lastack.text.CellText;
import lastack.text.Words;

/** The fields of the lab: a name, a number, and what the number is. */
final class LabFields {
    private static final int POINTER = 2;

    private final Bench bench;
    private final Words words;

    LabFields(Bench bench, Words words) {
        this.bench = bench;
        this.words = words;
    }

    String name(LabField field) {
        return words.text("lab.field." + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Draws one; its number stands from {@code column} on, and {@code note} behind it where it has room. */
    void draw(Canvas canvas, int row, int left, int column, LabField field, String note) {
        canvas.text(row, left, Role.DIM, name(field));
        boolean focused = bench.focus() == field;
        String text = bench.text(field);
        if (focused) {
            boolean wrong = bench.lack() != null;
            canvas.glyph(
                    row, column - POINTER, wrong ? Role.WRONG_STRONG : Role.ACCENT, wrong ? Glyph.FAIL : Glyph.POINTER);
            new NumberField(text, "").draw(canvas, row, column, true, wrong);
        } else {
            canvas.textEndingAt(row, column + NumberField.WIDTH - 3, Role.STRONG, text);
        }
        if (column + NumberField.WIDTH + 1 + CellText.width(note) <= canvas.columns()) {
            canvas.text(row, column + NumberField.WIDTH + 1, Role.DIM, note);
        }
    }
}
