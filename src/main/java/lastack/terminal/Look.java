package lastack.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A style as one kind of terminal is told it.
 *
 * @param foreground the SGR parameters of the colour, {@code 39} for the terminal's own
 * @param background the same for the ground, {@code 49} for the terminal's own
 * @param attributes a bit for each of {@link #ATTRIBUTES}
 */
record Look(String foreground, String background, int attributes) {

    /** A modifier, the SGR parameter that begins it and the one that ends it. */
    record Attribute(SGR modifier, String on, String off) {}

    static final Attribute[] ATTRIBUTES = {
        new Attribute(SGR.BOLD, "1", "22"),
        new Attribute(SGR.UNDERLINE, "4", "24"),
        new Attribute(SGR.REVERSE, "7", "27"),
        new Attribute(SGR.ITALIC, "3", "23"),
        new Attribute(SGR.CROSSED_OUT, "9", "29"),
    };

    /** How a terminal looks after it was reset. */
    static final Look PLAIN = new Look("39", "49", 0);

    // Written out for the same reason as those of the keys of cells.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Look look
                        && attributes == look.attributes
                        && foreground.equals(look.foreground)
                        && background.equals(look.background));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * foreground.hashCode() + background.hashCode()) + attributes;
    }

    static Look of(CellStyle style, ColorDepth depth) {
        int attributes = 0;
        for (int i = 0; i < ATTRIBUTES.length; i++) {
            if (style.modifiers.contains(ATTRIBUTES[i].modifier())) {
                attributes |= 1 << i;
            }
        }
        if (depth == ColorDepth.NONE) {
            return new Look(PLAIN.foreground, PLAIN.background, attributes);
        }
        TextColor foreground = NearestColor.of(style.foreground, depth);
        TextColor background = NearestColor.of(style.background, depth);
        return new Look(
                ascii(foreground.getForegroundSGRSequence()), ascii(background.getBackgroundSGRSequence()), attributes);
    }

    private static String ascii(byte[] parameters) {
        return new String(parameters, StandardCharsets.US_ASCII);
    }
}
