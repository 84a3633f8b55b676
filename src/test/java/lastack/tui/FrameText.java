package lastack.tui;

import com.googlecode.lanterna.TextColor;

/** A frame as text, in exact cells: with its characters only, or with the sequences that colour them too. */
final class FrameText {
    private FrameText() {}

    /** One line a row, every cell of it, spaces at its end too. */
    static String plain(Frame frame) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < frame.rows(); row++) {
            for (int column = 0; column < frame.columns(); column++) {
                append(text, frame.codePoint(row, column));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** The same with a sequence wherever the look changes; each row begins and ends with one. */
    static String styled(Frame frame, Palette palette) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < frame.rows(); row++) {
            String look = "";
            for (int column = 0; column < frame.columns(); column++) {
                String next = look(palette.style(frame.role(row, column)));
                if (!next.equals(look)) {
                    text.append("\u001b[").append(next).append('m');
                    look = next;
                }
                append(text, frame.codePoint(row, column));
            }
            text.append("\u001b[0m\n");
        }
        return text.toString();
    }

    private static void append(StringBuilder text, int codePoint) {
        if (codePoint != Frame.CONTINUED) {
            text.appendCodePoint(codePoint);
        }
    }

    private static String look(Style style) {
        return "0"
                + (style.bold() ? ";1" : "")
                + (style.reverse() ? ";7" : "")
                + colour("38", style.foreground())
                + colour("48", style.background());
    }

    private static String colour(String ground, TextColor colour) {
        if (colour == TextColor.ANSI.DEFAULT) {
            return "";
        }
        byte[] sequence = ground.equals("38") ? colour.getForegroundSGRSequence() : colour.getBackgroundSGRSequence();
        return ";" + new String(sequence, java.nio.charset.StandardCharsets.US_ASCII);
    }
}
