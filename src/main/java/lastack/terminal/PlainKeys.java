package lastack.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import org.jspecify.annotations.Nullable;

/** The keys that are not escape sequences: text in UTF-8, and the control characters. */
final class PlainKeys {

    /** A line feed or a null that follows a carriage return so soon belongs to the same Enter. */
    private static final long SAME_ENTER_NANOS = 30_000_000;

    private final Utf8 utf8 = new Utf8();
    private boolean altHeld;
    private boolean afterReturn;
    private long returnAt;

    /** Forgets a character that is incomplete. */
    void reset() {
        utf8.reset();
        afterReturn = false;
    }

    /** The key that this byte completes, if it does; {@code alt} when an escape character stood before it. */
    @Nullable
    KeyStroke next(int octet, boolean alt, long now) {
        if (endsEnter(octet, now)) {
            return null;
        }
        if (!utf8.continues(octet)) {
            altHeld = alt;
        }
        int codePoint = utf8.next(octet);
        if (codePoint == Utf8.NOTHING) {
            return null;
        }
        if (codePoint == '\r') {
            afterReturn = true;
            returnAt = now;
        }
        return codePoint < ' ' || codePoint == 0x7F ? control(codePoint, altHeld) : text(codePoint, altHeld);
    }

    private boolean endsEnter(int octet, long now) {
        boolean same = afterReturn && now - returnAt <= SAME_ENTER_NANOS;
        afterReturn = false;
        return same && (octet == '\n' || octet == 0);
    }

    private static KeyStroke control(int character, boolean alt) {
        return switch (character) {
            case '\r', '\n' -> new KeyStroke(KeyType.Enter, false, alt);
            case '\t' -> new KeyStroke(KeyType.Tab, false, alt);
            case '\b', 0x7F -> new KeyStroke(KeyType.Backspace, false, alt);
            case 0 -> new KeyStroke(' ', true, alt);
            default -> {
                boolean letter = character <= 26;
                yield new KeyStroke((char) (character + (letter ? 'a' - 1 : '@')), true, alt);
            }
        };
    }

    private static @Nullable KeyStroke text(int codePoint, boolean alt) {
        return isKey(codePoint) ? new KeyStroke((char) codePoint, false, alt) : null;
    }

    /** Whether it is text that a {@code KeyStroke}, which holds one {@code char}, can hold. */
    static boolean isKey(int codePoint) {
        return Character.isBmpCodePoint(codePoint) && Cells.isText(codePoint);
    }
}
