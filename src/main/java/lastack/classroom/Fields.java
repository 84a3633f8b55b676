package lastack.classroom;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line such as {@code joined student=7 name="Mira L"}: a word, and values by their names. A value stands in quotation marks where it
 * is not one plain word; in quotation marks a backslash stands before a quotation mark or a backslash, and {@code \\u0009} for what
 * cannot be seen.
 */
final class Fields {
    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,29}");
    private static final Pattern NAME = Pattern.compile(" ([a-z]{1,12})=");
    private static final Pattern BARE = Pattern.compile("[^\\s\"\\\\]+");
    private static final Pattern PLAIN = Pattern.compile("[\\p{Alnum}\\p{IsHan},:./_+-]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{4}");

    private final String word;
    private final Map<String, String> values;

    private Fields(String word, Map<String, String> values) {
        this.word = word;
        this.values = values;
    }

    static Fields of(String word) {
        return new Fields(word, new LinkedHashMap<>());
    }

    /** The line's parts; none if it is no such line, or names a value twice. */
    static Optional<Fields> read(String line) {
        Matcher word = WORD.matcher(line);
        if (!word.lookingAt()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        int at = word.end();
        while (at < line.length()) {
            Matcher name = NAME.matcher(line).region(at, line.length());
            if (!name.lookingAt()) {
                return Optional.empty();
            }
            StringBuilder value = new StringBuilder();
            at = take(line, name.end(), value);
            if (at < 0 || values.put(name.group(1), value.toString()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Fields(word.group(), values));
    }

    /** Puts the value that begins at {@code from} into {@code value} and says where it ends; -1 if it is none. */
    private static int take(String line, int from, StringBuilder value) {
        if (line.startsWith("\"", from)) {
            return quoted(line, from + 1, value);
        }
        Matcher bare = BARE.matcher(line).region(from, line.length());
        if (!bare.lookingAt()) {
            return -1;
        }
        value.append(bare.group());
        return bare.end();
    }

    // By hand, for a pattern with a choice that is repeated takes a piece of the stack for each of its rounds.
    private static int quoted(String line, int from, StringBuilder value) {
        for (int at = from; at < line.length(); at++) {
            char one = line.charAt(at);
            if (one == '"') {
                return at + 1;
            } else if (one != '\\') {
                value.append(one);
            } else if (line.startsWith("u", at + 1) && at + 6 <= line.length()) {
                String digits = line.substring(at + 2, at + 6);
                if (!DIGITS.matcher(digits).matches()) {
                    return -1;
                }
                value.append((char) Integer.parseInt(digits, 16));
                at += 5;
            } else if (line.startsWith("\"", at + 1) || line.startsWith("\\", at + 1)) {
                value.append(line.charAt(at + 1));
                at++;
            } else {
                return -1;
            }
        }
        return -1;
    }

    String word() {
        return word;
    }

    /** The same with one more value. */
    Fields with(String name, Object value) {
        values.put(name, value.toString());
        return this;
    }

    /** The same with one more value where it is there. */
    Fields maybe(String name, @Nullable Object value) {
        return value == null ? this : with(name, value);
    }

    /**
     * Takes the value of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    String text(String name) {
        return maybe(name).orElseThrow(() -> new IllegalArgumentException("no " + name));
    }

    /** Takes the value of this name; none if there is none. */
    Optional<String> maybe(String name) {
        return Optional.ofNullable(values.remove(name));
    }

    /**
     * Takes the value of this name as what {@code reader} makes of it.
     *
     * @throws IllegalArgumentException if there is none, or it makes nothing of it
     */
    <T> T value(String name, Function<String, Optional<T>> reader) {
        return reader.apply(text(name)).orElseThrow(() -> new IllegalArgumentException("no " + name));
    }

    /**
     * Takes a whole number.
     *
     * @throws IllegalArgumentException if there is none, or it is none of {@code least..most}
     */
    int number(String name, int least, int most) {
        String digits = text(name);
        if (!digits.matches("\\d{1,9}") || Integer.parseInt(digits) < least || Integer.parseInt(digits) > most) {
            throw new IllegalArgumentException("no " + name);
        }
        return Integer.parseInt(digits);
    }

    /**
     * Takes a whole number that may be large.
     *
     * @throws IllegalArgumentException if there is none
     */
    long count(String name) {
        String digits = text(name);
        if (!digits.matches("\\d{1,18}")) {
            throw new IllegalArgumentException("no " + name);
        }
        return Long.parseLong(digits);
    }

    /**
     * Takes a yes or a no.
     *
     * @throws IllegalArgumentException if it is neither
     */
    boolean flag(String name) {
        String text = text(name);
        if (!text.equals("yes") && !text.equals("no")) {
            throw new IllegalArgumentException("no " + name);
        }
        return text.equals("yes");
    }

    /** What {@link #flag} reads. */
    static String of(boolean yes) {
        return yes ? "yes" : "no";
    }

    /** Whether every value has been taken: what nobody asked for is no part of a line of ours. */
    boolean isTaken() {
        return values.isEmpty();
    }

    /** The line. */
    String write() {
        StringBuilder line = new StringBuilder(word);
        values.forEach(
                (name, value) -> line.append(' ').append(name).append('=').append(written(value)));
        return line.toString();
    }

    private static String written(String value) {
        if (PLAIN.matcher(value).matches()) {
            return value;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < value.length(); at++) {
            char one = value.charAt(at);
            if (one == '"' || one == '\\') {
                quoted.append('\\').append(one);
            } else if (one < ' ' || (one > '~' && !Character.isLetterOrDigit(one))) {
                quoted.append(String.format("\\u%04x", (int) one));
            } else {
                quoted.append(one);
            }
        }
        return quoted.append('"').toString();
    }
}
