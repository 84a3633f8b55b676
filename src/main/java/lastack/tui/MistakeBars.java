package lastack.tui;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import lastack.classroom.RoomSentences;
import lastack.text.CellText;

/** What a class got wrong, one below the other, each with its number and, under it, a bar as long as that. */
record MistakeBars(List<RoomSentences.Mistake> mistakes, ToIntFunction<RoomSentences.Mistake> count) {
    /** Longer bars would only say the same again. */
    private static final int MOST_CELLS_EACH = 4;

    /**
     * Draws as many as there is room for, from the top.
     *
     * @param said a number with what it counts; it ends at the right edge
     * @param apart empty rows between two of them, where all have room so
     */
    void draw(Canvas canvas, IntFunction<String> said, int apart) {
        int most = mistakes.stream().mapToInt(count).max().orElse(0);
        int each = 2 + apart;
        if (mistakes.size() * each - apart > canvas.rows()) {
            each = 2;
        }
        int row = 0;
        for (RoomSentences.Mistake mistake : mistakes) {
            if (row + 1 > canvas.rows()) {
                break;
            }
            Role role = row == 0 ? Role.STRONG : Role.TEXT;
            draw(canvas, row, mistake, role, said);
            if (row + 1 < canvas.rows()) {
                int length = length(count.applyAsInt(mistake), most, canvas.columns());
                canvas.repeat(row + 1, 0, length, row == 0 ? Role.TEXT : Role.DIM, Glyph.BAR);
            }
            row += each;
        }
    }

    /** The first few in one row each, without bars. */
    void drawShort(Canvas canvas, IntFunction<String> said) {
        for (int row = 0; row < Math.min(canvas.rows(), mistakes.size()); row++) {
            draw(canvas, row, mistakes.get(row), Role.TEXT, said);
        }
    }

    private void draw(Canvas canvas, int row, RoomSentences.Mistake mistake, Role role, IntFunction<String> said) {
        String number = said.apply(count.applyAsInt(mistake));
        canvas.textEndingAt(row, canvas.columns() - 1, Role.TEXT, number);
        canvas.at(new Area(row, 0, 1, canvas.columns() - CellText.width(number) - 2))
                .text(0, 0, role, mistake.text());
    }

    private static int length(int count, int most, int columns) {
        int each = Math.min(MOST_CELLS_EACH, columns / Math.max(1, most));
        return each > 0 ? count * each : Math.max(1, count * columns / most);
    }
}
