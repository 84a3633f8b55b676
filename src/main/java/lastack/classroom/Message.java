package lastack.classroom;

import java.util.Optional;
import lastack.text.CellText;

/**
 * What a teacher says to all: one line of characters that every screen can show as they are.
 */
public record Message(String text) {
    /** The most cells a message takes on a screen. */
    public static final int MOST_CELLS = 200;

    private static final int LONGEST_WRITTEN = 2000;

    /** @throws IllegalArgumentException if the text is not as {@link #clean} makes it */
    public Message {
        if (text.isEmpty() || !text.equals(cleaned(text))) {
            throw new IllegalArgumentException("not a cleaned message");
        }
    }

    /** The message that {@code written} is when everything is taken out of it that a screen must not get; none when nothing is left. */
    public static Optional<Message> clean(String written) {
        String text = cleaned(written);
        return text.isEmpty() ? Optional.empty() : Optional.of(new Message(text));
    }

    private static String cleaned(String written) {
        String bounded = written.length() > LONGEST_WRITTEN ? written.substring(0, LONGEST_WRITTEN) : written;
        // What must not be there is dropped and not shown as a question mark: a pasted escape sequence is no message.
        StringBuilder drawn = new StringBuilder();
        bounded.codePoints()
                .map(one -> Character.isWhitespace(one) ? ' ' : one)
                .filter(one ->
                        one == '?' || !CellText.clean(Character.toString(one)).equals("?"))
                .forEach(drawn::appendCodePoint);
        String line = CellText.clean(drawn.toString()).replaceAll(" +", " ").strip();
        int cells = 0;
        int end = 0;
        while (end < line.length() && cells + CellText.width(line.codePointAt(end)) <= MOST_CELLS) {
            cells += CellText.width(line.codePointAt(end));
            end += Character.charCount(line.codePointAt(end));
        }
        return line.substring(0, end).strip();
    }

    @Override
    public String toString() {
        return text;
    }
}
