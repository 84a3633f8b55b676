package lastack.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.AbstractTextGraphics;
import com.googlecode.lanterna.graphics.TextGraphics;
import com.googlecode.lanterna.graphics.TextImage;
import org.jspecify.annotations.Nullable;

/**
 * Draws in a window of an image, with shared cells. Unlike Lanterna's own it writes characters beyond the basic plane
 * whole, counts cells as {@link CellWidth} does, leaves out combining marks, lets no control character through, and puts a
 * blank where a two-cell character would stand over the window's edge.
 */
final class CellGraphics extends AbstractTextGraphics {

    private final TextImage image;

    /** The window in which this one lies; none for the whole image. */
    private final @Nullable CellGraphics outer;

    private final int left;
    private final int top;
    private final TerminalSize size;

    CellGraphics(TextImage image) {
        this(image, null, 0, 0, image.getSize());
    }

    private CellGraphics(TextImage image, @Nullable CellGraphics outer, int left, int top, TerminalSize size) {
        this.image = image;
        this.outer = outer;
        this.left = left;
        this.top = top;
        this.size = size;
    }

    @Override
    public TextGraphics putString(int column, int row, String text) {
        CellStyle style = Cells.style(foregroundColor, backgroundColor, activeModifiers);
        int at = column;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            int width = CellWidth.of(codePoint);
            if (width > 0) {
                put(at, row, style.cell(codePoint));
                at += width;
            }
        }
        return this;
    }

    @Override
    public TextGraphics fillRectangle(TerminalPosition topLeft, TerminalSize area, char character) {
        CachedCharacter cell =
                Cells.style(foregroundColor, backgroundColor, activeModifiers).cell(character);
        for (int row = 0; row < area.getRows(); row++) {
            for (int column = 0; column < area.getColumns(); column++) {
                put(topLeft.getColumn() + column, topLeft.getRow() + row, cell);
            }
        }
        return this;
    }

    @Override
    public TextGraphics setCharacter(int column, int row, TextCharacter character) {
        put(column, row, Cells.shared(character));
        return this;
    }

    private void put(int column, int row, CachedCharacter cell) {
        boolean inside = column >= 0 && column < size.getColumns() && row >= 0 && row < size.getRows();
        if (!inside) {
            return;
        }
        CachedCharacter fitting = column + cell.width <= size.getColumns() ? cell : cell.style.cell(' ');
        if (outer == null) {
            image.setCharacterAt(column, row, fitting);
        } else {
            outer.put(left + column, top + row, fitting);
        }
    }

    @Override
    public TextCharacter getCharacter(int column, int row) {
        return outer == null ? image.getCharacterAt(column, row) : outer.getCharacter(left + column, top + row);
    }

    @Override
    public TerminalSize getSize() {
        return size;
    }

    /** A window in this one; what it has beyond the edges of this one is not seen. */
    @Override
    public TextGraphics newTextGraphics(TerminalPosition topLeft, TerminalSize inner) {
        return new CellGraphics(image, this, topLeft.getColumn(), topLeft.getRow(), inner);
    }
}
