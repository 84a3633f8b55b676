package lastack.terminal;

import com.googlecode.lanterna.TextColor;

/** The colour a terminal of few colours shows in place of one it does not have. */
final class NearestColor {

    private NearestColor() {}

    static TextColor of(TextColor wanted, ColorDepth depth) {
        if (wanted instanceof TextColor.ANSI || depth == ColorDepth.TRUE_COLOR) {
            return wanted;
        }
        if (depth == ColorDepth.ANSI) {
            return nearestAnsi(wanted);
        }
        return wanted instanceof TextColor.Indexed
                ? wanted
                : TextColor.Indexed.fromRGB(wanted.getRed(), wanted.getGreen(), wanted.getBlue());
    }

    private static TextColor nearestAnsi(TextColor wanted) {
        TextColor.ANSI best = TextColor.ANSI.WHITE;
        int least = Integer.MAX_VALUE;
        for (TextColor.ANSI candidate : TextColor.ANSI.values()) {
            int distance = distance(candidate, wanted);
            if (candidate != TextColor.ANSI.DEFAULT && distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    /** Green weighs most, as it does in the eye. */
    private static int distance(TextColor one, TextColor other) {
        int red = one.getRed() - other.getRed();
        int green = one.getGreen() - other.getGreen();
        int blue = one.getBlue() - other.getBlue();
        return 3 * red * red + 4 * green * green + 2 * blue * blue;
    }
}
