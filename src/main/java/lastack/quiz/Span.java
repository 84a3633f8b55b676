package lastack.quiz;

import lastack.game.Mixing;

/**
 * From where to where a letter's number is drawn.
 *
 * @param from the least, 0..4294967295
 * @param to the most, included
 */
public record Span(long from, long to) {
    /** The number that {@code bits}, well mixed, gives. */
    long drawn(long bits) {
        return from + Long.remainderUnsigned(Mixing.bits(bits), to - from + 1);
    }
}
