package lastack.classroom;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import lastack.text.CellText;

/**
 * What somebody is called: letters, digits and the signs {@code - ' . _} with single spaces between, nothing else. No character in it
 * steers a terminal, changes the direction of what stands beside it or cannot be seen, so a name can be shown on every screen as it is.
 */
public record Name(String text) {
    /** The most cells a name takes on a screen. */
    public static final int MOST_CELLS = 24;

    /** What is behind that is not looked at, however much it is. */
    private static final int LONGEST_WRITTEN = 200;

    private static final int MIDDLE_DOT = 0xB7;
    private static final int KATAKANA_DOT = 0x30FB;
    private static final String SIGNS = "-'._";

    /** Letters by Unicode's list that are drawn as nothing at all. */
    private static final String UNSEEN = "\u115f\u1160\u3164\uffa0\u17b4\u17b5";

    /** @throws IllegalArgumentException if the text is not as {@link #clean} makes it */
    public Name {
        if (!text.equals(cleaned(text)) || !says(text)) {
            throw new IllegalArgumentException("not a cleaned name");
        }
    }

    /** The name that {@code written} is when everything else is taken out of it; none when nothing is left that names anybody. */
    public static Optional<Name> clean(String written) {
        String text = cleaned(written);
        return says(text) ? Optional.of(new Name(text)) : Optional.empty();
    }

    private static boolean says(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String cleaned(String written) {
        String bounded = written.length() > LONGEST_WRITTEN ? written.substring(0, LONGEST_WRITTEN) : written;
        // Compatibility forms are folded, so that a full-width A is no second A.
        String folded = Normalizer.normalize(bounded, Normalizer.Form.NFKC);
        StringBuilder text = new StringBuilder();
        int cells = 0;
        boolean space = false;
        for (int at = 0; at < folded.length(); ) {
            int one = kept(folded.codePointAt(at));
            at += Character.charCount(folded.codePointAt(at));
            if (one == ' ') {
                space = text.length() > 0;
            } else if (one != 0) {
                int wide = CellText.width(one) + (space ? 1 : 0);
                if (cells + wide > MOST_CELLS) {
                    break;
                }
                text.append(space ? " " : "").appendCodePoint(one);
                cells += wide;
                space = false;
            }
        }
        return text.toString();
    }

    /** The character as it stands in a name; 0 for one that does not. */
    private static int kept(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return ' ';
        }
        int plain = switch (codePoint) {
            case '\u2019', '\u2018', '\u02bc' -> '\'';
            case '\u2010', '\u2011', '\u2013' -> '-';
            case MIDDLE_DOT, KATAKANA_DOT -> '.';
            default -> codePoint;
        };
        if (SIGNS.indexOf(plain) >= 0) {
            return plain;
        }
        String drawn = CellText.clean(Character.toString(plain));
        boolean same = drawn.equals(Character.toString(plain)) && UNSEEN.indexOf(plain) < 0;
        return same && Character.isLetterOrDigit(plain) ? plain : 0;
    }

    /** In cells. */
    public int width() {
        return CellText.width(text);
    }

    /** Two names with the same key are the same name to a class. */
    String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }
}
