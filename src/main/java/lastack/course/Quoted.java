package lastack.course;

import lastack.text.CellText;

/** What stood in somebody's file, made fit to be shown: short, and without characters that steer a terminal. */
final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    /** In quotes: {@code "FNI"}. */
    static String text(String raw) {
        return '"' + plain(raw) + '"';
    }

    /** Without quotes; what is not a visible character becomes its escape, and what is long is cut. */
    static String plain(String raw) {
        return shown(raw, LONGEST);
    }

    /** A path, which is never cut, for one wants to open it. */
    static String path(String raw) {
        return shown(raw, Integer.MAX_VALUE);
    }

    private static String shown(String raw, int longest) {
        StringBuilder shown = new StringBuilder();
        raw.codePoints().limit(longest).forEach(c -> {
            if (CellText.isText(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append("<%s>".formatted(name(c)));
            }
        });
        return raw.codePointCount(0, raw.length()) > longest ? shown + "..." : shown.toString();
    }

    /** {@code U+001B}. */
    static String name(int codePoint) {
        return "U+%04X".formatted(codePoint);
    }
}
