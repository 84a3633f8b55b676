package lastack.plain;

import java.util.Optional;
import lastack.text.CellText;

/** What was typed, made fit to be read; and what of it may be shown. */
final class Typing {
    /** Of what cannot be used so much is said again. */
    private static final int QUOTED = 60;

    private Typing() {}

    /** A line as it came, without its end. */
    static Source.Line line(String raw) {
        String text = raw.replace('\t', ' ').replace('\u3000', ' ').strip();
        if (text.length() > Source.LONGEST) {
            return new Source.Line.TooLong();
        }
        return text.codePoints().allMatch(CellText::isText) ? new Source.Line.Typed(text) : new Source.Line.NotText();
    }

    /** A line as it is said again. */
    static String quoted(String line) {
        int length = line.codePointCount(0, line.length());
        return length <= QUOTED ? line : line.substring(0, line.offsetByCodePoints(0, QUOTED)) + "...";
    }

    /** The number that a line is, 1..{@code most}; none if it is none. */
    static Optional<Integer> number(String line, int most) {
        String digits = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
        if (!digits.matches("[0-9]{1,4}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(digits);
        return number >= 1 && number <= most ? Optional.of(number) : Optional.empty();
    }
}
