package lastack.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between {@code ESC [} (or {@code ESC O}) and the final character, and the key that the whole means. Keys are
 * known in the forms of xterm, the VT220, rxvt, PuTTY and the Linux console; all else means no key.
 */
final class ControlSequence {

    private static final int SHIFT = 1;
    private static final int ALT = 2;
    private static final int CTRL = 4;
    private static final int META = 8;

    private static final List<KeyType> FUNCTION_KEYS = List.copyOf(EnumSet.range(KeyType.F1, KeyType.F19));

    /** More than any key needs; what comes beyond is not kept. */
    private static final int KEPT = 16;

    private final StringBuilder parameters = new StringBuilder(KEPT);
    private boolean alt;

    /** Starts anew; {@code withAlt} when a second escape character stood before it. */
    void begin(boolean withAlt) {
        parameters.setLength(0);
        alt = withAlt;
    }

    boolean isEmpty() {
        return parameters.isEmpty();
    }

    void add(int octet) {
        if (parameters.length() < KEPT) {
            parameters.append((char) octet);
        }
    }

    /** Whether this is rxvt's {@code ESC [ 3 $}: its end would elsewhere be the middle. */
    boolean isOneNumber() {
        return !isEmpty() && parameters.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether it reads {@code 200}, which with the final {@code ~} begins pasted text. */
    boolean beginsPaste() {
        return parameters.toString().equals("200");
    }

    /** The key that {@code ESC [ ... last} means. */
    @Nullable
    KeyStroke control(char last) {
        int first = number(0);
        int modifiers = modifiers();
        return switch (last) {
            case 'A', 'B', 'C', 'D', 'F', 'H', 'P', 'Q', 'S' -> cursorKey(last, modifiers);
            // With other numbers it is the answer to a question about the caret.
            case 'R' -> isEmpty() || (first == 1 && modifiers > 0) ? key(KeyType.F3, modifiers) : null;
            case 'a', 'b', 'c', 'd' -> isEmpty() ? cursorKey(Character.toUpperCase(last), SHIFT) : null;
            case 'Z' -> new KeyStroke(KeyType.ReverseTab);
            case '~' -> key(numbered(first), modifiers);
            case '$' -> key(numbered(first), SHIFT);
            case '^' -> key(numbered(first), CTRL);
            case '@' -> key(numbered(first), CTRL | SHIFT);
            default -> null;
        };
    }

    /** The key that {@code ESC O ... last} means: a cursor key, or one of the keypad. */
    @Nullable
    KeyStroke single(char last) {
        if (last >= 'j' && last <= 'y') {
            return new KeyStroke("*+,-./0123456789".charAt(last - 'j'), false, alt);
        }
        return switch (last) {
            case 'a', 'b', 'c', 'd' -> cursorKey(Character.toUpperCase(last), CTRL);
            case 'R' -> key(KeyType.F3, bits(number(0)));
            case 'M' -> key(KeyType.Enter, 0);
            case 'X' -> new KeyStroke('=', false, alt);
            default -> cursorKey(last, bits(number(0)));
        };
    }

    /** The key that the Linux console's {@code ESC [ [ last} means. */
    @Nullable
    KeyStroke console(char last) {
        return last >= 'A' && last <= 'E' ? key(function(last - 'A'), 0) : null;
    }

    private @Nullable KeyStroke cursorKey(char last, int modifiers) {
        return switch (last) {
            case 'A' -> key(KeyType.ArrowUp, modifiers);
            case 'B' -> key(KeyType.ArrowDown, modifiers);
            case 'C' -> key(KeyType.ArrowRight, modifiers);
            case 'D' -> key(KeyType.ArrowLeft, modifiers);
            case 'F' -> key(KeyType.End, modifiers);
            case 'H' -> key(KeyType.Home, modifiers);
            case 'P' -> key(KeyType.F1, modifiers);
            case 'Q' -> key(KeyType.F2, modifiers);
            case 'S' -> key(KeyType.F4, modifiers);
            default -> null;
        };
    }

    private static @Nullable KeyType numbered(int number) {
        return switch (number) {
            case 1, 7 -> KeyType.Home;
            case 2 -> KeyType.Insert;
            case 3 -> KeyType.Delete;
            case 4, 8 -> KeyType.End;
            case 5 -> KeyType.PageUp;
            case 6 -> KeyType.PageDown;
            case 11, 12, 13, 14, 15 -> function(number - 11);
            case 17, 18, 19, 20, 21 -> function(number - 12);
            case 23, 24, 25, 26 -> function(number - 13);
            case 28, 29 -> function(number - 14);
            case 31, 32, 33, 34 -> function(number - 15);
            default -> null;
        };
    }

    private static @Nullable KeyType function(int fromZero) {
        return fromZero < FUNCTION_KEYS.size() ? FUNCTION_KEYS.get(fromZero) : null;
    }

    private @Nullable KeyStroke key(@Nullable KeyType type, int modifiers) {
        if (type == null) {
            return null;
        }
        boolean altDown = alt || (modifiers & (ALT | META)) != 0;
        return new KeyStroke(type, (modifiers & CTRL) != 0, altDown, (modifiers & SHIFT) != 0);
    }

    /** The second number holds the modifiers, as one more than their bits. */
    private int modifiers() {
        return bits(number(1));
    }

    private static int bits(int number) {
        return number >= 2 && number <= 16 ? number - 1 : 0;
    }

    /** The number at that place, 0 if there is none; -1 where something else stands. */
    private int number(int place) {
        String[] numbers = parameters.toString().split(";", -1);
        if (place >= numbers.length || numbers[place].isEmpty()) {
            return 0;
        }
        String digits = numbers[place];
        return digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(digits)
                : -1;
    }
}
