package lastack.tui;

import java.util.List;
import java.util.Map;
import lastack.classroom.Teaching;
import lastack.game.Pack;

/** Which worlds are open to the class. */
final class WorldsView {
    private static final int ABOUT_ROWS = 4;

    private WorldsView() {}

    static void draw(Canvas whole, Teaching teaching, int selected, Skin skin) {
        ClassPage page = ClassPage.on(whole, skin);
        List<Pack> packs = teaching.lessons().course().packs();
        int rows = page.page().bottom() - page.top() - ABOUT_ROWS;
        int at = packs.isEmpty() ? 0 : Math.floorMod(selected, packs.size());
        Scrolled scrolled = Scrolled.around(at, rows, packs.size());
        int valueAt = ClassPage.LEFT + page.width() - 10;
        for (int i = scrolled.first(); i < scrolled.end(); i++) {
            boolean closed =
                    teaching.room().closedWorlds().contains(packs.get(i).world());
            row(page, page.top() + i - scrolled.first(), packs.get(i), closed, i == at, valueAt);
        }
        scrolled.drawMarks(page.canvas(), page.top(), ClassPage.LEFT + page.width() + 1);
        int shown = scrolled.end() - scrolled.first();
        page.say(page.top() + shown + 1, Role.DIM, page.text("worlds.about"));
        page.draw(
                teaching.room().code(),
                page.text("key.worlds"),
                page.text(
                        "worlds.open",
                        Map.of(
                                "open",
                                packs.stream()
                                        .filter(pack ->
                                                !teaching.room().closedWorlds().contains(pack.world()))
                                        .count(),
                                "all",
                                packs.size())),
                List.of(page.upDown(), page.key("Enter", "switch", 0), page.back()));
    }

    private static void row(ClassPage page, int row, Pack pack, boolean closed, boolean selected, int valueAt) {
        Canvas canvas = page.canvas();
        if (selected) {
            canvas.fill(row, ClassPage.LEFT - 2, page.width() + 2, Role.SELECTED);
            canvas.glyph(row, ClassPage.LEFT - 2, Role.SELECTED, Glyph.POINTER);
        }
        canvas.textEndingAt(
                row, ClassPage.LEFT + 2, selected ? Role.SELECTED_DIM : Role.DIM, String.valueOf(pack.world()));
        Role role = selected ? Role.SELECTED : closed ? Role.GHOST : Role.TEXT;
        canvas.at(new Area(row, 0, 1, valueAt - 3))
                .text(0, ClassPage.LEFT + 5, role, page.skin().words().of(pack.title()));
        canvas.glyph(row, valueAt - 2, role, closed ? Glyph.NOT_REACHED : Glyph.PASS);
        canvas.text(row, valueAt, role, page.text(closed ? "worlds.is-closed" : "worlds.is-open"));
    }
}
