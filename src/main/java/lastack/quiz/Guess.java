package lastack.quiz;

import java.util.Map;
import lastack.game.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * An answer that some give to a drawn question; whether it is right is not its own to say.
 *
 * @param number the number it is; null where {@code word} says it
 * @param word the state, the flags, the outcome; null where it is a number
 * @param text how it is offered; null for itself
 * @param why what is said to who gives it, where it is wrong; null for one that never is
 */
public record Guess(
        @Nullable Sum number,
        @Nullable String word,
        @Nullable Bilingual text,
        @Nullable Bilingual why) {
    /** The answer in the words of an answer. */
    String in(Map<String, Long> numbers) {
        return number != null ? number.in(numbers).toString() : String.valueOf(word);
    }
}
