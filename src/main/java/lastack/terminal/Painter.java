package lastack.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.graphics.TextImage;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Turns the difference between the frame that is shown and the one that is wanted into bytes. Cells that did not change are
 * not written. When a two-cell character loses one half, its other half is a cell that changes too, and is written: what
 * would stand there otherwise, terminals do not agree on.
 */
final class Painter {

    /** From here on terminals disagree about widths (emoji, rare characters): where the caret is then, is not known. */
    private static final int UNSURE = 0x10000;

    private final ColorDepth depth;
    private final Frame frame = new Frame();
    private final Pen pen = new Pen();
    private final Caret caret = new Caret();
    private @Nullable CachedCharacter[] wanted = new CachedCharacter[0];
    private @Nullable CachedCharacter[] shown = new CachedCharacter[0];
    private boolean caretShown;

    Painter(ColorDepth depth) {
        this.depth = depth;
    }

    /**
     * The bytes that make the screen look like {@code next}.
     *
     * @param now what is shown, of the same size; null when that is not known
     * @param focus where the caret shows, or null to hide it
     */
    Frame paint(TextImage next, @Nullable TextImage now, @Nullable TerminalPosition focus) {
        frame.clear();
        if (now == null) {
            pen.forget();
            caret.forget();
        }
        int columns = next.getSize().getColumns();
        if (wanted.length != columns) {
            wanted = new CachedCharacter[columns];
            shown = new CachedCharacter[columns];
        }
        Arrays.fill(shown, null);
        for (int row = 0; row < next.getSize().getRows(); row++) {
            if (now == null) {
                read(next, row, wanted);
                write(row);
            } else if (differs(next, now, row)) {
                read(next, row, wanted);
                read(now, row, shown);
                write(row);
            }
        }
        place(focus, now == null);
        return frame;
    }

    private static boolean differs(TextImage next, TextImage now, int row) {
        int columns = next.getSize().getColumns();
        for (int column = 0; column < columns; column++) {
            if (!next.getCharacterAt(column, row).equals(now.getCharacterAt(column, row))) {
                return true;
            }
        }
        return false;
    }

    /** One row as a terminal holds it: null stands where the right half of a two-cell character is. */
    private static void read(TextImage image, int row, @Nullable CachedCharacter[] into) {
        for (int column = 0; column < into.length; column++) {
            CachedCharacter cell = Cells.shared(image.getCharacterAt(column, row));
            into[column] = cell;
            if (cell.width == 2) {
                if (column + 1 == into.length) {
                    into[column] = cell.style.cell(' ');
                } else {
                    column++;
                    into[column] = null;
                }
            }
        }
    }

    private void write(int row) {
        for (int column = 0; column < wanted.length; column++) {
            CachedCharacter cell = wanted[column];
            if (cell != null && !looksAlike(cell, shown[column])) {
                caret.to(column, row, frame);
                pen.take(cell.style.look(depth), frame);
                frame.codePoint(cell.codePoint);
                caret.advance(cell.width, wanted.length);
                if (cell.codePoint >= UNSURE) {
                    caret.forget();
                }
            }
        }
    }

    private boolean looksAlike(CachedCharacter one, @Nullable CachedCharacter other) {
        return other != null
                && one.codePoint == other.codePoint
                && one.style.look(depth).equals(other.style.look(depth));
    }

    private void place(@Nullable TerminalPosition focus, boolean afresh) {
        if (focus != null) {
            caret.to(focus.getColumn(), focus.getRow(), frame);
        }
        boolean show = focus != null;
        if (afresh || show != caretShown) {
            frame.sequence(show ? "?25h" : "?25l");
            caretShown = show;
        }
    }
}
