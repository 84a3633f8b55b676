package lastack.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import java.util.function.Consumer;

/** Gathers pasted text up to its end mark, as one line without control characters, and no more than may be kept. */
final class PasteText {

    private static final String END = "\u001b[201~";

    /** How many characters are kept; what is longer is cut there. */
    static final int LIMIT = 4096;

    private final StringBuilder text = new StringBuilder();
    private final Utf8 utf8 = new Utf8();
    private int matched;

    void begin() {
        text.setLength(0);
        utf8.reset();
        matched = 0;
    }

    /** Takes one byte; true when it completed the end mark. */
    boolean add(int octet) {
        if (octet != END.charAt(matched)) {
            // What looked like the end mark was text. Its first character, an escape, occurs in it only once.
            for (int i = 1; i < matched; i++) {
                append(END.charAt(i));
            }
            matched = 0;
        }
        if (octet == END.charAt(matched)) {
            matched++;
            return matched == END.length();
        }
        append(utf8.next(octet));
        return false;
    }

    private void append(int codePoint) {
        if (text.length() == LIMIT) {
            return;
        }
        if (codePoint == '\r' || codePoint == '\n' || codePoint == '\t') {
            boolean afterBlank = !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
            text.append(afterBlank ? "" : " ");
        } else if (codePoint != Utf8.NOTHING && PlainKeys.isKey(codePoint)) {
            text.append((char) codePoint);
        }
    }

    /** Hands out what was gathered, a key for each character; that they were not typed shows in their shift flag. */
    void end(Consumer<? super KeyStroke> keys) {
        String line = text.toString().strip();
        for (int i = 0; i < line.length(); i++) {
            keys.accept(new KeyStroke(line.charAt(i), false, false, true));
        }
    }
}
