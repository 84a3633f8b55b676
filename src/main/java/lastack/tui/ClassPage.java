package lastack.tui;

import java.util.List;
import java.util.Map;
import lastack.classroom.RoomCode;

/** A page of a class: the room in its title, and what the pages about rooms have in common. */
record ClassPage(Page page, Skin skin) {
    static final int LEFT = 3;
    private static final int WIDEST = 70;

    static ClassPage on(Canvas whole, Skin skin) {
        return new ClassPage(Page.on(whole), skin);
    }

    Canvas canvas() {
        return page.canvas();
    }

    /** The first row that is used: smaller screens have no row to spare. */
    int top() {
        return page.top() + (page.compact() ? 0 : 1);
    }

    /** In cells. */
    int width() {
        return Math.min(WIDEST, page.columns() - 2 * LEFT);
    }

    String text(String key) {
        return skin.words().text("room." + key);
    }

    String text(String key, Map<String, ?> values) {
        return skin.words().text("room." + key, values);
    }

    /** Draws a sentence and returns the row behind it. */
    int say(int row, Role role, String sentence) {
        int next = row;
        for (Text line : Wrap.lines(role, sentence, width())) {
            canvas().text(next++, LEFT, line);
        }
        return next;
    }

    /** A row of something that is chosen: its name, and its value between arrow heads where it is selected. */
    void choice(int row, String name, String value, boolean selected, int valueAt) {
        Canvas canvas = canvas();
        Role role = selected ? Role.SELECTED : Role.TEXT;
        if (selected) {
            canvas.fill(row, LEFT - 2, width() + 2, Role.SELECTED);
            canvas.glyph(row, LEFT - 2, role, Glyph.POINTER);
            canvas.glyph(row, valueAt - 2, role, Glyph.HEAD_LEFT);
        }
        canvas.text(row, LEFT, role, name);
        int next =
                canvas.at(new Area(row, 0, 1, LEFT + width() - 2)).text(0, valueAt, selected ? role : Role.DIM, value);
        if (selected) {
            canvas.glyph(row, Math.min(next + 1, LEFT + width() - 1), role, Glyph.HEAD_RIGHT);
        }
    }

    void draw(RoomCode code, String where, String standing, List<FooterKey> keys) {
        page.draw(
                new Title(List.of(text("path", Map.of("code", code)), where), standing),
                new Footer(keys, skin.labels().text(Label.ALWAYS_LEAVES)));
    }

    FooterKey key(String sign, String word, int rank) {
        return FooterKey.of(sign, text("key." + word), rank);
    }

    FooterKey upDown() {
        return FooterKey.of(
                skin.labels().text(ShellLabel.KEY_UP_DOWN), skin.labels().text(ShellLabel.DO_MOVE), 2);
    }

    FooterKey leftRight() {
        return FooterKey.of(
                skin.labels().text(ShellLabel.KEY_LEFT_RIGHT), skin.labels().text(ShellLabel.DO_CHANGE), 1);
    }

    FooterKey back() {
        return FooterKey.of("q", skin.labels().text(ShellLabel.DO_BACK), 0);
    }
}
