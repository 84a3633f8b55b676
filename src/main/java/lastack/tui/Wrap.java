package lastack.tui;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines of at most so many cells. A line may end at a space and between any two characters one of
 * which is Chinese; never before closing punctuation, never after opening punctuation, and never inside a Latin word, a
 * number, {@code ack=4382} or the name of a state. Only what is longer than a whole line is cut where the line ends.
 */
final class Wrap {
    private static final String CLOSING = "，。、；：？！）」』】》〉,.;:?!)]}%";
    private static final String OPENING = "（「『【《〈([{";

    private final int[] codePoints;
    private final List<Role> roles = new ArrayList<>();

    private Wrap(Text text) {
        StringBuilder all = new StringBuilder();
        for (Span run : text.spans()) {
            all.append(run.text());
            run.text().codePoints().forEach(codePoint -> roles.add(run.role()));
        }
        this.codePoints = all.codePoints().toArray();
    }

    /** The lines of a text of one role; a line feed in it begins a new line. */
    static List<Text> lines(Role role, String text, int columns) {
        return text.lines()
                .flatMap(line -> lines(Text.of(role, line), columns).stream())
                .toList();
    }

    /** The lines of a text; an empty one is one empty line. No line begins or ends with a space. */
    static List<Text> lines(Text text, int columns) {
        Wrap wrap = new Wrap(text);
        List<Text> lines = new ArrayList<>();
        int start = wrap.pastSpaces(0);
        do {
            int end = wrap.endOfLine(start, columns);
            lines.add(wrap.slice(start, end));
            start = wrap.pastSpaces(end);
        } while (start < wrap.codePoints.length);
        return lines;
    }

    /** The place after the last character of the line that begins at {@code start}; beyond it unless at the very end. */
    private int endOfLine(int start, int columns) {
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

    private int pastSpaces(int start) {
        int i = start;
        while (i < codePoints.length && codePoints[i] == ' ') {
            i++;
        }
        return i;
    }

    private int beforeSpaces(int end) {
        int i = end;
        while (i > 0 && codePoints[i - 1] == ' ') {
            i--;
        }
        return i;
    }

    private Text slice(int start, int end) {
        int last = Math.max(start, beforeSpaces(end));
        List<Span> spans = new ArrayList<>();
        for (int from = start; from < last; ) {
            int to = from;
            while (to < last && roles.get(to) == roles.get(from)) {
                to++;
            }
            spans.add(new Span(roles.get(from), new String(codePoints, from, to - from)));
            from = to;
        }
        return new Text(spans);
    }
}
