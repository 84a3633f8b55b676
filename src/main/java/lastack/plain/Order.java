package lastack.plain;

import java.util.List;
import java.util.Locale;

/**
 * A line as its first word and the rest.
 *
 * @param line all of it
 * @param word the first word in small letters
 * @param rest what stands behind it; may be empty
 */
record Order(String line, String word, String rest) {
    static Order of(String line) {
        int end = line.indexOf(' ');
        String word = end < 0 ? line : line.substring(0, end);
        String rest = end < 0 ? "" : line.substring(end + 1).strip();
        return new Order(line, word.toLowerCase(Locale.ROOT), rest);
    }

    /** Whether it is one of these words alone. */
    boolean is(String... names) {
        return rest.isEmpty() && List.of(names).contains(word);
    }

    /** Whether it begins with one of these words. */
    boolean begins(String... names) {
        return List.of(names).contains(word);
    }
}
