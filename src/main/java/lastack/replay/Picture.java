package lastack.replay;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.screen.Screen;
import java.util.Locale;

/**
 * What is on a screen, as a picture that scales (SVG) and can be read by machines too, for its text is text. Each run of cells that look
 * alike is given its width, so that the columns stand whichever font is there.
 */
final class Picture {
    /** The size of a cell, in the picture's units; near the shape that fonts have, so that lines meet. */
    private static final int CELL = 9;

    private static final int ROW = 18;
    private static final int MARGIN = 12;

    /** Where letters stand, counted from a row's top. */
    private static final int BASE = 14;

    private final Screen screen;
    private final StringBuilder svg = new StringBuilder();

    private Picture(Screen screen) {
        this.screen = screen;
    }

    /** The picture of what was last shown on {@code screen}; {@code title} is for who cannot see it. */
    static String of(Screen screen, String title) {
        Picture picture = new Picture(screen);
        picture.draw(title);
        return picture.svg.toString();
    }

    private void draw(String title) {
        TerminalSize size = screen.getTerminalSize();
        int width = size.getColumns() * CELL + 2 * MARGIN;
        int height = size.getRows() * ROW + 2 * MARGIN;
        svg.append(String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\">\n",
                        width,
                        height,
                        width,
                        height))
                .append("<title>")
                .append(escaped(title))
                .append(
                        "</title>\n<style>text{font:15px \"DejaVu Sans Mono\",Menlo,Consolas,\"Noto Sans Mono CJK SC\",")
                .append("monospace;white-space:pre}.b{font-weight:bold}</style>\n");
        rectangle(0, 0, width, height, hex(cell(0, 0).getBackgroundColor()));
        for (int row = 0; row < size.getRows(); row++) {
            row(row, size.getColumns());
        }
        svg.append("</svg>\n");
    }

    private TextCharacter cell(int column, int row) {
        return screen.getFrontCharacter(column, row);
    }

    private void row(int row, int columns) {
        int from = 0;
        while (from < columns) {
            TextCharacter first = cell(from, row);
            int step = first.isDoubleWidth() ? 2 : 1;
            StringBuilder text = new StringBuilder();
            int to = from;
            while (to < columns && isLike(first, cell(to, row))) {
                text.append(cell(to, row).getCharacterString());
                to += step;
            }
            run(from, row, to - from, first, text.toString());
            from = to;
        }
    }

    private static boolean isLike(TextCharacter one, TextCharacter other) {
        return one.getForegroundColor().equals(other.getForegroundColor())
                && one.getBackgroundColor().equals(other.getBackgroundColor())
                && one.getModifiers().equals(other.getModifiers())
                && one.isDoubleWidth() == other.isDoubleWidth();
    }

    private void run(int column, int row, int cells, TextCharacter look, String text) {
        boolean reverse = look.getModifiers().contains(SGR.REVERSE);
        TextColor ground = reverse ? look.getForegroundColor() : look.getBackgroundColor();
        TextColor ink = reverse ? look.getBackgroundColor() : look.getForegroundColor();
        int left = MARGIN + column * CELL;
        int top = MARGIN + row * ROW;
        if (!ground.equals(cell(0, 0).getBackgroundColor())) {
            rectangle(left, top, cells * CELL, ROW, hex(ground));
        }
        if (!text.isBlank()) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%d\" textLength=\"%d\" lengthAdjust=\"spacingAndGlyphs\" fill=\"%s\"%s>%s</text>\n",
                    left,
                    top + BASE,
                    cells * CELL,
                    hex(ink),
                    look.getModifiers().contains(SGR.BOLD) ? " class=\"b\"" : "",
                    escaped(text)));
        }
    }

    private void rectangle(int x, int y, int width, int height, String color) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>\n",
                x,
                y,
                width,
                height,
                color));
    }

    private static String hex(TextColor color) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", color.getRed(), color.getGreen(), color.getBlue());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
