package lastack.tui;

import java.util.List;
import java.util.Map;
import lastack.app.Model;
import lastack.classroom.Attending;
import lastack.classroom.Pane;
import lastack.classroom.RoomSentences;
import lastack.classroom.Teaching;
import lastack.text.CellText;

/** A student's screen as the student sees it, but for the last row: that says whose it is, and how much of it there was room for. */
final class WatchingView {
    private WatchingView() {}

    static void draw(Canvas whole, Teaching teaching, Pane.Watching watching, VisitViews views, Skin skin) {
        RoomSentences say = new RoomSentences(skin.words(), teaching.lessons().course());
        String name = say.name(teaching.room(), watching.student(), teaching.named());
        Attending seen = watching.seen();
        if (seen == null) {
            ClassPage page = ClassPage.on(whole, skin);
            page.say(page.top(), Role.TEXT, page.text("watch.none", Map.of("name", name)));
            page.draw(teaching.room().code(), name, "", List.of(keys(skin)));
            return;
        }
        Model model = seen.model();
        int rows = whole.rows() - 1;
        int left = Math.max(0, (whole.columns() - model.columns()) / 2);
        // A screen that fits but for its last row, the keys of somebody else, is seen whole.
        Canvas part = whole.at(new Area(0, left, rows, whole.columns() - left));
        views.draw(part.at(new Area(0, 0, model.rows(), model.columns())), seen, skin);
        bar(whole, whole.rows() - 1, name, clipped(model, whole, say), skin);
    }

    private static String clipped(Model model, Canvas whole, RoomSentences say) {
        String size = model.columns() + "x" + model.rows();
        boolean fits = model.columns() <= whole.columns() && model.rows() <= whole.rows();
        return fits
                ? size
                : say.text(
                        "watch.clipped",
                        Map.of(
                                "columns",
                                Math.min(model.columns(), whole.columns()),
                                "rows",
                                Math.min(model.rows(), whole.rows() - 1),
                                "size",
                                size));
    }

    private static void bar(Canvas canvas, int row, String name, String size, Skin skin) {
        canvas.fill(row, 0, canvas.columns(), Role.SELECTED);
        int next = canvas.text(row, 1, Role.SELECTED_DIM, skin.words().text("room.watch.label") + " ");
        next = canvas.text(row, next, Role.SELECTED, name) + 2;
        next = canvas.text(row, next, Role.SELECTED_DIM, size) + 2;
        int end = canvas.columns() - 1;
        for (int at = keys(skin).length - 1; at >= 0; at--) {
            FooterKey key = keys(skin)[at];
            int width = CellText.width(key.key()) + 1 + CellText.width(key.word());
            if (end - width < next) {
                continue;
            }
            int after = canvas.text(row, end - width, Role.SELECTED, key.key());
            canvas.text(row, after + 1, Role.SELECTED_DIM, key.word());
            end -= width + 2;
        }
    }

    private static FooterKey[] keys(Skin skin) {
        Labels labels = skin.labels();
        return new FooterKey[] {
            FooterKey.of(labels.text(ShellLabel.KEY_UP_DOWN), skin.words().text("room.key.another"), 1),
            FooterKey.of("m", skin.words().text("room.key.student"), 1),
            FooterKey.of("q", labels.text(ShellLabel.DO_BACK), 0)
        };
    }
}
