package lastack.classroom;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a teacher writes on the wall: a word of the lesson and four digits, such as {@code FIN-4271}. It is the room's name for ever and
 * also what lets a student in.
 */
public record RoomCode(String text) implements Comparable<RoomCode> {
    private static final List<String> WORDS =
            List.of("FIN", "ACK", "SYN", "RST", "PSH", "SEQ", "TCP", "MSL", "RTT", "MSS", "ISN", "RFC");
    private static final int NUMBERS = 10_000;
    private static final int LONGEST_WRITTEN = 20;
    private static final Pattern FORM = Pattern.compile("(" + String.join("|", WORDS) + ")[- ]?(\\d{4})");

    /** @throws IllegalArgumentException if the text is no code as we write it */
    public RoomCode {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || !text.equals(form.group(1) + "-" + form.group(2))) {
            throw new IllegalArgumentException("not a room code: " + text);
        }
    }

    /** The code that {@code bits} choose; whoever makes a room draws them so that nobody can guess them. */
    public static RoomCode of(long bits) {
        long number = Long.remainderUnsigned(bits, (long) WORDS.size() * NUMBERS);
        String word = WORDS.get((int) (number / NUMBERS));
        return new RoomCode(String.format(Locale.ROOT, "%s-%04d", word, number % NUMBERS));
    }

    /** The code that a person wrote: in either case, with a hyphen, a space or nothing between, full-width too; none if it is none. */
    public static Optional<RoomCode> read(String written) {
        if (written.length() > LONGEST_WRITTEN) {
            return Optional.empty();
        }
        String plain =
                Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        Matcher form = FORM.matcher(plain);
        return form.matches() ? Optional.of(new RoomCode(form.group(1) + "-" + form.group(2))) : Optional.empty();
    }

    @Override
    public int compareTo(RoomCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
