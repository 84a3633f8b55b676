package lastack.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.AbstractTextGraphics;
import com.googlecode.lanterna.graphics.TextGraphics;
import com.googlecode.lanterna.graphics.TextImage;

/**
 * Draws on an image with shared cells. Unlike Lanterna's own it writes characters beyond the basic plane whole, counts
 * cells as {@link CellWidth} does, leaves out combining marks, and lets no control character through.
 */
final class CellGraphics extends AbstractTextGraphics {

    private final TextImage image;

    CellGraphics(TextImage image) {
        this.image = image;
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
                image.setCharacterAt(at, row, style.cell(codePoint));
                at += width;
            }
        }
        return this;
    }

    @Override
    public TextGraphics setCharacter(int column, int row, TextCharacter character) {
        image.setCharacterAt(column, row, Cells.shared(character));
        return this;
    }

    @Override
    public TextCharacter getCharacter(int column, int row) {
        return image.getCharacterAt(column, row);
    }

    @Override
    public TerminalSize getSize() {
        return image.getSize();
    }
}
