package lastack.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.graphics.TextImage;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns the difference between the frame that is shown and the one that is wanted into bytes. Cells that did not change are
 * not written, with one exception: where a two-cell character is overwritten by half, terminals do different things with
 * the other half, so that is written too.
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
    private boolean[] stale = new boolean[0];
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
        if (stale.length != columns) {
            wanted = new CachedCharacter[columns];
            shown = new CachedCharacter[columns];
            stale = new boolean[columns];
        }
        for (int row = 0; row < next.getSize().getRows(); row++) {
            if (now == null || differs(next, now, row)) {
                read(next, row, wanted);
                markStale(now, row);
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

    private void markStale(@Nullable TextImage now, int row) {
        if (now == null) {
            Arrays.fill(stale, true);
            return;
        }
        read(now, row, shown);
        for (int column = 0; column < stale.length; column++) {
            stale[column] = !Objects.equals(wanted[column], shown[column]);
        }
        // A character of which one half is stale is stale as a whole, in the old frame as in the new one.
        for (int column = 1; column < stale.length; column++) {
            stale[column] |= stale[column - 1] && joined(column);
        }
        for (int column = stale.length - 1; column > 0; column--) {
            stale[column - 1] |= stale[column] && joined(column);
        }
    }

    /** Whether the cell is the right half of the one before it, in either frame. */
    private boolean joined(int column) {
        return wanted[column] == null || shown[column] == null;
    }

    private void write(int row) {
        for (int column = 0; column < stale.length; column++) {
            CachedCharacter cell = wanted[column];
            if (cell != null && stale[column]) {
                caret.to(column, row, frame);
                pen.take(cell.style.look(depth), frame);
                frame.codePoint(cell.codePoint);
                caret.advance(cell.width, stale.length);
                if (cell.codePoint >= UNSURE) {
                    caret.forget();
                }
            }
        }
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
