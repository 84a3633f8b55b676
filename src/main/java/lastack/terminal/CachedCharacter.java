package lastack.terminal;

import com.googlecode.lanterna.TextCharacter;
import org.jspecify.annotations.Nullable;

/**
 * A cell that knows its width and its style. Lanterna computes the width anew, by a search through Unicode's blocks, each
 * time it sets a cell; and comparing two cells costs five comparisons unless they are the same object. A screen of shared
 * cells is drawn several times faster.
 */
final class CachedCharacter extends TextCharacter {

    private static final long serialVersionUID = 1;

    final transient CellStyle style;
    final int codePoint;
    final int width;

    // Lanterna made its constructors deprecated in favour of factories, which cannot make a subclass.
    @SuppressWarnings("deprecation")
    private CachedCharacter(char character, CellStyle style) {
        super(character, style.foreground, style.background, style.modifiers);
        this.codePoint = character;
        this.style = style;
        this.width = CellWidth.of(character);
    }

    // The only way to a character beyond the basic plane: by a model.
    @SuppressWarnings("deprecation")
    private CachedCharacter(TextCharacter model, int codePoint, CellStyle style) {
        super(model);
        this.codePoint = codePoint;
        this.style = style;
        this.width = CellWidth.of(codePoint);
    }

    static CachedCharacter of(int codePoint, CellStyle style) {
        if (Character.isBmpCodePoint(codePoint)) {
            return new CachedCharacter((char) codePoint, style);
        }
        TextCharacter model = TextCharacter.fromString(
                Character.toString(codePoint), style.foreground, style.background, style.modifiers)[0];
        return new CachedCharacter(model, codePoint, style);
    }

    @Override
    public boolean isDoubleWidth() {
        return width == 2;
    }

    @Override
    public TextCharacter withCharacter(char character) {
        return style.cell(character);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
