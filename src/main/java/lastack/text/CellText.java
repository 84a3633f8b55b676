package lastack.text;

import java.text.Normalizer;

/** What a string is on a screen: only characters that can be drawn, and how many cells each takes. */
public final class CellText {
    /** Ranges, first and last, that are two cells wide: East Asian wide and full-width characters. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2329, 0x232A, 0x2E80, 0x303E, 0x3041, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3,
        0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x20000, 0x3FFFD
    };

    /**
     * Ranges on whose width terminals disagree: what has an emoji form, Hangul letters that join the one before them,
     * circled numbers, hexagrams.
     */
    private static final int[] UNCERTAIN = {
        0x1160, 0x11FF, 0x231A, 0x231B, 0x23E9, 0x23F3, 0x25FD, 0x25FE, 0x2600, 0x26FF, 0x2705, 0x2705, 0x270A, 0x270B,
        0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0,
        0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x3248, 0x324F, 0x4DC0, 0x4DFF, 0xD7B0, 0xD7FF
    };

    private static final int REPLACEMENT = '?';

    private CellText() {}

    /**
     * The text with everything replaced that must not reach a terminal or has no certain width: control characters and
     * with them every escape sequence, characters that steer direction or joining, lone surrogates, private and
     * unassigned characters, emoji. Combining marks that do not compose are dropped.
     */
    public static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(codePoint -> {
            int kept = clean(codePoint);
            if (kept != 0) {
                clean.appendCodePoint(kept);
            }
        });
        return clean.toString();
    }

    /** How many cells a cleaned text takes. */
    public static int width(String text) {
        if (isPlain(text)) {
            return text.length();
        }
        return text.codePoints().map(CellText::width).sum();
    }

    /** How many cells a character takes: 1 or 2. */
    public static int width(int codePoint) {
        return codePoint >= WIDE[0] && in(WIDE, codePoint) ? 2 : 1;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a character that people write and see, and none that steers a terminal or the direction of text. */
    public static boolean isText(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static int clean(int codePoint) {
        boolean uncertain = (codePoint > 0xFFFF && width(codePoint) == 1) || in(UNCERTAIN, codePoint);
        if (uncertain || !isText(codePoint)) {
            return REPLACEMENT;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            case Character.SPACE_SEPARATOR -> width(codePoint) == 2 ? codePoint : ' ';
            case Character.COMBINING_SPACING_MARK -> REPLACEMENT;
            default -> codePoint;
        };
    }

    private static boolean in(int[] ranges, int codePoint) {
        for (int i = 0; i < ranges.length; i += 2) {
            if (codePoint >= ranges[i] && codePoint <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
