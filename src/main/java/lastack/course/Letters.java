package lastack.course;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import lastack.game.PlayLevel;
import lastack.game.SymbolicNumber;
import lastack.tcp.SeqNum;
import org.jspecify.annotations.Nullable;

/**
 * Writes numbers by the letters of one play, as a level's author would.
 *
 * @param symbols what each letter stands for
 */
record Letters(Map<String, SeqNum> symbols) {
    /** Farther from a letter than this, a number does not count from it. */
    private static final int NEAR = 1 << 20;

    Letters {
        symbols = Map.copyOf(symbols);
    }

    static Letters of(PlayLevel level, long seed) {
        return new Letters(level.symbols(seed));
    }

    /** {@code number} by {@code letter} or, where it is far from that, by another letter; else in digits. */
    SymbolicNumber written(SeqNum number, @Nullable String letter) {
        Map<String, SeqNum> letters = new LinkedHashMap<>();
        SeqNum nearest = letter == null ? null : symbols.get(letter);
        if (letter != null && nearest != null) {
            letters.put(letter, nearest);
        }
        letters.putAll(new TreeMap<>(symbols));
        for (Map.Entry<String, SeqNum> known : letters.entrySet()) {
            int offset = number.minus(known.getValue());
            if (Math.abs((long) offset) < NEAR) {
                return new SymbolicNumber(known.getKey(), offset);
            }
        }
        return new SymbolicNumber(null, number.value());
    }
}
