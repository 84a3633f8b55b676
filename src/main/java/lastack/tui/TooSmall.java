package lastack.tui;

import java.util.ArrayList;
import java.util.List;

/** What a terminal shows that is too small to play in: what it is, what is needed, and the one key that works. */
record TooSmall(int columns, int rows) {
    void draw(Canvas canvas, Labels labels) {
        int width = Math.max(1, canvas.columns() - 2);
        List<Text> lines = new ArrayList<>();
        lines.addAll(Wrap.lines(Role.TEXT, labels.text(Label.WINDOW_IS, columns, rows), width));
        lines.addAll(Wrap.lines(Role.TEXT, labels.text(Label.WINDOW_NEEDS), width));
        if (lines.size() + 1 > canvas.rows()) {
            // What it needs matters more than what it is.
            lines = Wrap.lines(Role.TEXT, labels.text(Label.WINDOW_NEEDS), width);
        }
        Text keys = Text.of(Role.STRONG, "q").with(Role.DIM, " " + labels.text(Label.LEAVE));
        // The name and the air around the sentences go first.
        boolean roomy = lines.size() + 4 <= canvas.rows();
        int row = roomy ? 2 : 0;
        for (Text line : lines) {
            canvas.text(row, 1, line);
            row++;
        }
        if (roomy) {
            canvas.text(0, 1, Role.STRONG, Title.NAME);
            row++;
        }
        int last = Math.min(row, canvas.rows() - 1);
        canvas.fill(last, 0, canvas.columns(), Role.GROUND);
        canvas.text(last, 1, keys);
    }
}
