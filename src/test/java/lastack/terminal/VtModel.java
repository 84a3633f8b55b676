package lastack.terminal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeMap;

/**
 * A terminal that is as unhelpful as any that exists: it knows only what a VT100 knew, with colours; half of a two-cell
 * character that is overwritten leaves its other half undefined, a resize leaves everything undefined, and where the caret
 * is after the last column nobody knows. Whatever is not allowed throws.
 */
public final class VtModel {

    public static final String UNDEFINED = "undefined";

    /** The right half of the two-cell character before it. */
    static final String RIGHT_HALF = "";

    private static final int NOWHERE = -1;

    private String[][] text = new String[0][0];
    private String[][] look = new String[0][0];
    private int column = NOWHERE;
    private int row = NOWHERE;
    private final TreeMap<String, String> pen = new TreeMap<>();
    private boolean penKnown;
    public boolean caretShown;
    public boolean alternate;
    boolean bracketedPaste;
    int cellsWritten;

    public void resize(int columns, int rows) {
        text = new String[rows][columns];
        look = new String[rows][columns];
        for (int y = 0; y < rows; y++) {
            Arrays.fill(text[y], UNDEFINED);
            Arrays.fill(look[y], UNDEFINED);
        }
        column = NOWHERE;
        row = NOWHERE;
    }

    String text(int x, int y) {
        return text[y][x];
    }

    /** What stands in a row; {@link #UNDEFINED} for each cell of which nobody knows. */
    public String row(int y) {
        return String.join("", text[y]);
    }

    public int rows() {
        return text.length;
    }

    String look(int x, int y) {
        return look[y][x];
    }

    int column() {
        return column;
    }

    int row() {
        return row;
    }

    public void take(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.UTF_8);
        for (int i = 0; i < all.length(); ) {
            int c = all.codePointAt(i);
            i += Character.charCount(c);
            if (c == 0x1b) {
                int end = i + 1;
                while (all.charAt(end) < 0x40) {
                    end++;
                }
                if (all.charAt(i) != '[') {
                    throw new IllegalStateException("not a control sequence: " + all.substring(i));
                }
                sequence(all.substring(i + 1, end), all.charAt(end));
                i = end + 1;
            } else if (c < 0x20 || c == 0x7f || (c >= 0x80 && c < 0xa0)) {
                control(c);
            } else {
                write(c);
            }
        }
    }

    private void control(int c) {
        known();
        switch (c) {
            case '\r' -> column = 0;
            case '\n' -> row++;
            case '\b' -> column--;
            default -> throw new IllegalStateException("control character " + c);
        }
        inside();
    }

    private void sequence(String parameters, char last) {
        switch (last) {
            case 'H' -> {
                String[] place = (parameters + ";;").split(";", -1);
                row = number(place[0], 1) - 1;
                column = number(place[1], 1) - 1;
                inside();
            }
            case 'C', 'D' -> {
                known();
                column += (last == 'C' ? 1 : -1) * number(parameters, 1);
                inside();
            }
            case 'J' -> {
                for (int y = 0; y < text.length; y++) {
                    Arrays.fill(text[y], " ");
                    Arrays.fill(look[y], look());
                }
            }
            case 'm' -> graphics(parameters.split(";", -1));
            case 'h', 'l' -> mode(parameters, last == 'h');
            default -> throw new IllegalStateException("unknown sequence " + parameters + last);
        }
    }

    private void mode(String parameters, boolean on) {
        switch (parameters) {
            case "?25" -> caretShown = on;
            case "?1049" -> alternate = on;
            case "?2004" -> bracketedPaste = on;
            default -> throw new IllegalStateException("unknown mode " + parameters);
        }
    }

    private void graphics(String[] parameters) {
        for (int i = 0; i < parameters.length; i++) {
            int code = number(parameters[i], 0);
            switch (code) {
                case 0 -> {
                    pen.clear();
                    penKnown = true;
                }
                case 1, 3, 4, 7, 9 -> pen.put("a" + code, "on");
                case 22 -> pen.remove("a1");
                case 23, 24, 27, 29 -> pen.remove("a" + (code - 20));
                case 39 -> pen.remove("fg");
                case 49 -> pen.remove("bg");
                case 38, 48 -> {
                    int length = parameters[i + 1].equals("5") ? 2 : 4;
                    String color = String.join(";", Arrays.copyOfRange(parameters, i, i + length + 1));
                    pen.put(code == 38 ? "fg" : "bg", color);
                    i += length;
                }
                default -> {
                    boolean foreground = (code >= 30 && code < 38) || (code >= 90 && code < 98);
                    boolean background = (code >= 40 && code < 48) || (code >= 100 && code < 108);
                    if (!foreground && !background) {
                        throw new IllegalStateException("unknown attribute " + code);
                    }
                    pen.put(foreground ? "fg" : "bg", Integer.toString(code));
                }
            }
        }
    }

    private void write(int c) {
        known();
        if (!penKnown) {
            throw new IllegalStateException("written before the colours were set");
        }
        int width = isWide(c) ? 2 : 1;
        if (column + width > text[row].length) {
            throw new IllegalStateException("a two-cell character over the edge");
        }
        for (int x = column; x < column + width; x++) {
            breakUp(x);
        }
        text[row][column] = Character.toString(c);
        look[row][column] = look();
        if (width == 2) {
            text[row][column + 1] = RIGHT_HALF;
            look[row][column + 1] = look();
        }
        cellsWritten++;
        column += width;
        if (column == text[row].length) {
            column = NOWHERE;
        }
    }

    private void breakUp(int x) {
        if (text[row][x].equals(RIGHT_HALF)) {
            text[row][x - 1] = UNDEFINED;
        } else if (x + 1 < text[row].length && text[row][x + 1].equals(RIGHT_HALF)) {
            text[row][x + 1] = UNDEFINED;
        }
    }

    /** Enough of Unicode for the characters that the tests draw. */
    static boolean isWide(int c) {
        return (c >= 0x3000 && c < 0xA000)
                || (c >= 0xAC00 && c < 0xD7A4)
                || (c >= 0xFF01 && c < 0xFF61)
                || c >= 0x1F000;
    }

    private String look() {
        return pen.toString();
    }

    private void known() {
        if (column == NOWHERE) {
            throw new IllegalStateException("nobody knows where the caret is");
        }
    }

    private void inside() {
        if (row < 0 || row >= text.length || column < 0 || column >= text[row].length) {
            throw new IllegalStateException("the caret left the screen: " + column + "," + row);
        }
    }

    private static int number(String digits, int otherwise) {
        return digits.isEmpty() ? otherwise : Integer.parseInt(digits);
    }
}
