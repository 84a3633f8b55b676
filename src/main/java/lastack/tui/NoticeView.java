package lastack.tui;

import java.util.List;

/** A sentence that must be read before anything goes on. */
final class NoticeView {
    private static final int WIDEST = 70;

    private NoticeView() {}

    static void draw(Canvas whole, String sentence, Skin skin) {
        Labels labels = skin.labels();
        Page page = Page.on(whole);
        int row = page.top() + 1;
        for (Text line : Wrap.lines(Role.TEXT, sentence, Math.min(WIDEST, page.columns() - 6))) {
            page.canvas().text(row, 3, line);
            row++;
        }
        new NextStep(labels.text(ShellLabel.ANY_KEY))
                .draw(page.canvas().at(new Area(row + 1, 3, 1, page.columns() - 6)));
        page.draw(
                new Title(List.of(labels.text(ShellLabel.NOTICE)), ""),
                new Footer(
                        List.of(FooterKey.of(labels.text(ShellLabel.KEY_ANY), labels.text(Label.KEY_GO_ON), 0)),
                        labels.text(Label.ALWAYS_LEAVES)));
    }
}
