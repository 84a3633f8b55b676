package lastack.tui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.classroom.Message;
import lastack.classroom.Pane;
import lastack.classroom.RoomSentences;
import lastack.classroom.Running;
import lastack.classroom.Teaching;
import lastack.text.CellText;

/** A message to all that is being written, and what could be said. */
final class SayingView {
    private SayingView() {}

    static void draw(Canvas whole, Teaching teaching, Pane.Saying saying, Skin skin) {
        ClassPage page = ClassPage.on(whole, skin);
        int row = page.top();
        page.canvas().text(row, ClassPage.LEFT, Role.STRONG, page.text("say.heading"));
        row = typed(page, row + 2, saying.typed());
        int cells = Message.clean(saying.typed())
                .map(message -> CellText.width(message.text()))
                .orElse(0);
        row = page.say(row + 1, Role.DIM, page.text("say.about", Map.of("used", cells, "most", Message.MOST_CELLS)));
        RoomSentences say = new RoomSentences(skin.words(), teaching.lessons().course());
        Optional<Running> running = teaching.room().running(teaching.now());
        Optional<String> worth =
                say.worth(running.map(Running::misses).orElse(teaching.room().misses()), (int)
                        teaching.room().students().values().stream()
                                .filter(one -> one.sitting() > 0)
                                .count());
        if (worth.isPresent()) {
            page.canvas().text(row + 1, ClassPage.LEFT, Role.STRONG, say.text("worth"));
            page.say(row + 2, Role.TEXT, worth.get());
        }
        page.draw(
                teaching.room().code(),
                page.text("key.say"),
                "",
                List.of(
                        page.key("Enter", "send", 0),
                        FooterKey.of("Backspace", skin.labels().text(ShellLabel.DO_ERASE), 1),
                        FooterKey.of("Esc", skin.labels().text(ShellLabel.DO_BACK), 0)));
    }

    /** What is written so far, with the place of the next letter behind it. */
    private static int typed(ClassPage page, int top, String typed) {
        int row = top;
        int column = ClassPage.LEFT + 2;
        page.canvas().glyph(row, ClassPage.LEFT, Role.ACCENT, Glyph.POINTER);
        for (Text line : Wrap.lines(Role.TEXT, typed, page.width() - 4)) {
            column = page.canvas().text(row++, ClassPage.LEFT + 2, line);
        }
        int space = typed.endsWith(" ") ? 1 : 0;
        page.canvas().fill(row - 1, column + space, 1, Role.FOCUS);
        return row;
    }
}
