package lastack.app;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The short name of a run, such as {@code K7Q-2MD}: easy to read out, without the letters and digits that look alike.
 *
 * @param text six characters with a hyphen in the middle
 */
public record RunCode(String text) {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{3}-[" + ALPHABET + "]{3}");

    /** @throws IllegalArgumentException if the text is no code */
    public RunCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a run code: " + text);
        }
    }

    /** The code that the lowest 30 of {@code bits} spell. */
    public static RunCode of(long bits) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < 6; at++) {
            text.append(at == 3 ? "-" : "").append(ALPHABET.charAt((int) (bits >>> (5 * at) & 31)));
        }
        return new RunCode(text.toString());
    }

    /** The code a person wrote, in either case; none if it is none. */
    public static Optional<RunCode> read(String written) {
        String text = written.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(text).matches() ? Optional.of(new RunCode(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
