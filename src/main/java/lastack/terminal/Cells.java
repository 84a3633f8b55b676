package lastack.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Shared cells: the same character in the same colours is the same object, on every screen of the process. What is kept is
 * bounded; beyond the bound cells are made afresh and still compare as equal.
 */
final class Cells {

    /** A blank in the terminal's own colours. */
    static final TextCharacter BLANK =
            of(' ', TextColor.ANSI.DEFAULT, TextColor.ANSI.DEFAULT, EnumSet.noneOf(SGR.class));

    private Cells() {}

    /**
     * The cell of one character. What may not reach a terminal (control characters, halves of surrogate pairs, characters
     * that turn the direction of text, unassigned ones) and what has no cell of its own (combining marks) becomes a question
     * mark.
     */
    static TextCharacter of(int codePoint, TextColor foreground, TextColor background, EnumSet<SGR> modifiers) {
        return style(foreground, background, modifiers).cell(codePoint);
    }

    static CellStyle style(TextColor foreground, TextColor background, EnumSet<SGR> modifiers) {
        Key key = new Key(foreground, background, EnumSet.copyOf(modifiers));
        CellStyle known = Styles.KNOWN.get(key);
        if (known == null) {
            known = new CellStyle(foreground, background, modifiers);
            if (Styles.KNOWN.size() < Styles.LIMIT) {
                CellStyle first = Styles.KNOWN.putIfAbsent(key, known);
                return first == null ? known : first;
            }
        }
        return known;
    }

    /** The shared cell that looks like {@code any}; of a cell of several code points only the first is kept. */
    static CachedCharacter shared(TextCharacter any) {
        if (any instanceof CachedCharacter cached) {
            return cached;
        }
        CellStyle style = style(any.getForegroundColor(), any.getBackgroundColor(), any.getModifiers());
        return style.cell(any.getCharacterString().codePointAt(0));
    }

    static boolean isDrawable(int codePoint) {
        return isText(codePoint) && CellWidth.of(codePoint) > 0;
    }

    /** Whether it is a character that people write, and none that steers a terminal or the direction of text. */
    static boolean isText(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private record Key(TextColor foreground, TextColor background, EnumSet<SGR> modifiers) {
        // Written out: those a record is given are put together when the program runs, before its first frame.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && foreground.equals(key.foreground)
                    && background.equals(key.background)
                    && modifiers.equals(key.modifiers);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * foreground.hashCode() + background.hashCode()) + modifiers.hashCode();
        }
    }

    /** Apart, so that it is there before {@link #BLANK} is made. */
    private static final class Styles {
        static final int LIMIT = 1024;
        static final Map<Key, CellStyle> KNOWN = new ConcurrentHashMap<>();
    }
}
