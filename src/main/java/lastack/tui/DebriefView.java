package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import lastack.app.Model;
import lastack.app.Screen;

/** A level that was played and is solved: the whole ladder where there is room, and what to take from it. */
final class DebriefView {
    private DebriefView() {}

    /** Draws it and returns the first line shown of what there is to read. */
    static int draw(Canvas whole, Model model, Screen.Debrief debrief, Skin skin) {
        Page page = Page.on(whole);
        DebriefText text = new DebriefText(debrief.game(), skin);
        List<DebriefLine> run = text.run(debrief.code(), debrief.par());
        int left = 1;
        if (!page.compact()) {
            Layout layout = Layout.of(whole.columns(), whole.rows());
            int divider = layout.referee().left() - 2;
            left = divider + 3;
            page.divide(divider);
            int rows = page.bottom() - run.size() - 2 - layout.ladder().top();
            DebriefLadder.draw(page.canvas(), layout, rows, debrief.game(), skin);
            drawRun(page.canvas(), run, page.bottom() - 1 - run.size());
        }
        int columns = page.columns() - left - 1;
        List<DebriefLine> lines = new ArrayList<>(text.lines(columns));
        if (page.compact()) {
            lines.add(DebriefLine.RULE);
            lines.addAll(run);
        }
        // A line across the text begins at the divider, so that it joins.
        return new SolvedPage(page, model, debrief, skin).draw(lines, left, columns, page.compact() ? 0 : left - 3);
    }

    private static void drawRun(Canvas canvas, List<DebriefLine> run, int row) {
        for (int i = 0; i < run.size(); i++) {
            canvas.text(row + i, 1, run.get(i).left());
        }
    }
}
