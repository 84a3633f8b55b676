package lastack.tui;

import java.util.List;

/** A sentence that must be read before anything goes on. */
final class NoticeView {
    private static final int WIDEST = 70;

    private NoticeView() {}

    /** @param move whether it is about a move, and the player is to say what becomes of it */
    static void draw(Canvas whole, String sentence, boolean move, Skin skin) {
        Labels labels = skin.labels();
        Page page = Page.on(whole);
        int row = page.top() + 1;
        for (Text line : Wrap.lines(Role.TEXT, sentence, Math.min(WIDEST, page.columns() - 6))) {
            page.canvas().text(row, 3, line);
            row++;
        }
        new NextStep(labels.text(move ? ShellLabel.MOVE_WAITS : ShellLabel.ANY_KEY))
                .draw(page.canvas().at(new Area(row + 1, 3, 1, page.columns() - 6)));
        page.draw(
                new Title(List.of(labels.text(ShellLabel.NOTICE)), ""),
                new Footer(keys(move, labels), labels.text(Label.ALWAYS_LEAVES)));
    }

    private static List<FooterKey> keys(boolean move, Labels labels) {
        return move
                ? List.of(
                        FooterKey.of("Enter", labels.text(ShellLabel.DO_STORE_AGAIN), 0),
                        FooterKey.of("g", labels.text(ShellLabel.DO_WITHOUT_STORE), 0),
                        FooterKey.of("Esc", labels.text(ShellLabel.DO_NOT_MAKE), 1))
                : List.of(FooterKey.of(labels.text(ShellLabel.KEY_ANY), labels.text(Label.KEY_GO_ON), 0));
    }
}
