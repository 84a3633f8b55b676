package lastack.game;

import java.util.Map;
import lastack.tcp.SeqNum;
import org.jspecify.annotations.Nullable;

/**
 * A sequence number as a level writes it: {@code 4382}, {@code x}, {@code x+1}, {@code x-100}.
 *
 * @param symbol the letter it counts from, or null for a plain number
 * @param offset what is added to the letter, -4294967295..4294967295, or the plain number, 0..4294967295
 */
public record SymbolicNumber(@Nullable String symbol, long offset) {
    /**
     * The number meant.
     *
     * @throws IllegalArgumentException if no number is known for the symbol: a checked level has none such
     */
    public SeqNum in(Map<String, SeqNum> symbols) {
        if (symbol == null) {
            return SeqNum.of(offset);
        }
        SeqNum base = symbols.get(symbol);
        if (base == null) {
            throw new IllegalArgumentException("nothing in this level is called " + symbol);
        }
        return base.plus(offset);
    }

    @Override
    public String toString() {
        if (symbol == null) {
            return Long.toString(offset);
        }
        String sign = offset < 0 ? "" : "+";
        return offset == 0 ? symbol : symbol + sign + offset;
    }
}
