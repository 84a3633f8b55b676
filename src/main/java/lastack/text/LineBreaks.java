package lastack.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a text may be broken into lines of at most so many cells. A line may end at a space and between any two characters one of
 * which is Chinese; never before closing punctuation, never after opening punctuation, and never inside a Latin word, a
 * number, {@code ack=4382} or the name of a state. Only what is longer than a whole line is cut where the line ends.
 */
public final class LineBreaks {
    private static final String CLOSING = "，。、；：？！）」』】》〉,.;:?!)]}%";
    private static final String OPENING = "（「『【《〈([{";

    private final int[] codePoints;

    public LineBreaks(int... codePoints) {
        this.codePoints = codePoints.clone();
    }

    /** The lines of a cleaned text; an empty one is one empty line, a line feed begins a new one. No line begins or ends with a space. */
    public static List<String> lines(String text, int columns) {
        List<String> lines = new ArrayList<>();
        for (String part : text.isEmpty() ? List.of("") : text.lines().toList()) {
            int[] codePoints = part.codePoints().toArray();
            LineBreaks breaks = new LineBreaks(codePoints);
            int start = breaks.pastSpaces(0);
            do {
                int end = breaks.endOfLine(start, columns);
                int last = Math.max(start, breaks.beforeSpaces(end));
                lines.add(new String(codePoints, start, last - start));
                start = breaks.pastSpaces(end);
            } while (start < codePoints.length);
        }
        return lines;
    }

    /** The place after the last character of the line that begins at {@code start}; beyond it unless at the very end. */
    public int endOfLine(int start, int columns) {
        int lastBreak = start;
        int width = 0;
        for (int i = start; i < codePoints.length; i++) {
            if (i > start && mayEndBefore(i)) {
                lastBreak = i;
            }
            width += CellText.width(codePoints[i]);
            if (width > columns && codePoints[i] != ' ') {
                return lastBreak > start ? lastBreak : Math.max(i, start + 1);
            }
        }
        return codePoints.length;
    }

    private boolean mayEndBefore(int i) {
        int next = pastSpaces(i);
        if (next < codePoints.length && CLOSING.indexOf(codePoints[next]) >= 0) {
            return false;
        }
        int last = beforeSpaces(i);
        if (last > 0 && OPENING.indexOf(codePoints[last - 1]) >= 0) {
            return false;
        }
        return last < next || CellText.width(codePoints[i - 1]) == 2 || CellText.width(codePoints[i]) == 2;
    }

    /** The place of the first character from {@code start} on that is no space. */
    public int pastSpaces(int start) {
        int i = start;
        while (i < codePoints.length && codePoints[i] == ' ') {
            i++;
        }
        return i;
    }

    /** The place behind the last character before {@code end} that is no space. */
    public int beforeSpaces(int end) {
        int i = end;
        while (i > 0 && codePoints[i - 1] == ' ') {
            i--;
        }
        return i;
    }
}
