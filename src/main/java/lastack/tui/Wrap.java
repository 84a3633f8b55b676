package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import lastack.text.LineBreaks;

/** Breaks a text of several roles into lines of at most so many cells, where {@link LineBreaks} says that it may be broken. */
final class Wrap {
    private final int[] codePoints;
    private final LineBreaks breaks;
    private final List<Role> roles = new ArrayList<>();

    private Wrap(Text text) {
        StringBuilder all = new StringBuilder();
        for (Span run : text.spans()) {
            all.append(run.text());
            run.text().codePoints().forEach(codePoint -> roles.add(run.role()));
        }
        this.codePoints = all.codePoints().toArray();
        this.breaks = new LineBreaks(codePoints);
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
        int start = wrap.breaks.pastSpaces(0);
        do {
            int end = wrap.breaks.endOfLine(start, columns);
            lines.add(wrap.slice(start, end));
            start = wrap.breaks.pastSpaces(end);
        } while (start < wrap.codePoints.length);
        return lines;
    }

    private Text slice(int start, int end) {
        int last = Math.max(start, breaks.beforeSpaces(end));
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
