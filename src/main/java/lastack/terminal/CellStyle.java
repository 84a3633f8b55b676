package lastack.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Two colours and the modifiers, with the cells that were drawn so. The caches are filled without a lock: two threads may
 * make the same cell twice, which costs a little memory and nothing else, since cells compare by value.
 */
final class CellStyle {

    private static final int FIRST = ' ';
    private static final int LAST = '~';

    /** How many cells of other characters are kept in all styles together; beyond it they are made afresh each time. */
    private static final int KEPT = 20_000;

    private static final AtomicInteger kept = new AtomicInteger();

    final TextColor foreground;
    final TextColor background;
    final EnumSet<SGR> modifiers;

    private final @Nullable CachedCharacter[] ascii = new CachedCharacter[LAST - FIRST + 1];
    private final Map<Integer, CachedCharacter> others = new ConcurrentHashMap<>();
    private final Map<ColorDepth, Look> looks = new ConcurrentHashMap<>();

    CellStyle(TextColor foreground, TextColor background, EnumSet<SGR> modifiers) {
        this.foreground = foreground;
        this.background = background;
        this.modifiers = EnumSet.copyOf(modifiers);
    }

    /** The cell of a character in this style. A character that may not reach a terminal becomes a question mark. */
    CachedCharacter cell(int codePoint) {
        if (codePoint >= FIRST && codePoint <= LAST) {
            CachedCharacter known = ascii[codePoint - FIRST];
            if (known == null) {
                known = CachedCharacter.of(codePoint, this);
                ascii[codePoint - FIRST] = known;
            }
            return known;
        }
        if (!Cells.isDrawable(codePoint)) {
            return cell('?');
        }
        CachedCharacter known = others.get(codePoint);
        if (known == null) {
            known = CachedCharacter.of(codePoint, this);
            if (kept.get() < KEPT && others.putIfAbsent(codePoint, known) == null) {
                kept.incrementAndGet();
            }
        }
        return known;
    }

    /** How this style is told to a terminal of that depth. */
    Look look(ColorDepth depth) {
        Look known = looks.get(depth);
        if (known == null) {
            known = Look.of(this, depth);
            looks.put(depth, known);
        }
        return known;
    }
}
