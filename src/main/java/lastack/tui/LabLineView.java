package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import lastack.app.Screen;
import lastack.lab.Line;

/** The experiment as a command: its lines begin at the left edge and have nothing beside them, so that they can be selected and pasted. */
final class LabLineView {
    private LabLineView() {}

    /** Draws it and returns the first line shown. */
    static int draw(Canvas whole, Screen.LabLine shown, Skin skin) {
        Labels labels = skin.labels();
        Page page = Page.on(whole);
        int row = paragraph(page, page.top(), labels.text(ShellLabel.LINE_ABOUT)) + 1;
        List<String> lines = lines(Line.write(shown.lab().bench().whole()), whole.columns());
        Scrolled scrolled = Scrolled.from(shown.scroll(), page.bottom() - row, lines.size());
        for (int at = scrolled.first(); at < scrolled.end(); at++) {
            whole.text(row, 0, Role.TEXT, lines.get(at));
            row++;
        }
        if (row + 3 <= page.bottom()) {
            paragraph(page, row + 1, labels.text(ShellLabel.PROBE_ABOUT));
        }
        List<FooterKey> keys = new ArrayList<>();
        if (scrolled.overflows()) {
            keys.add(FooterKey.of(labels.text(ShellLabel.KEY_UP_DOWN), labels.text(ShellLabel.DO_SCROLL), 0));
        }
        keys.add(FooterKey.of("?", labels.text(ShellLabel.DO_KEYS), 0));
        keys.add(FooterKey.of("q", labels.text(ShellLabel.DO_BACK), 0));
        page.draw(
                new Title(List.of(labels.text(ShellLabel.LAB), labels.text(ShellLabel.AS_A_LINE)), ""),
                new Footer(keys, labels.text(Label.ALWAYS_LEAVES)));
        return scrolled.first();
    }

    private static int paragraph(Page page, int top, String sentence) {
        int row = top;
        for (Text line : Wrap.lines(Role.DIM, sentence, page.columns() - 2)) {
            page.canvas().text(row, 1, line);
            row++;
        }
        return row;
    }

    /** The words in as few lines as they need, each but the last with the backslash that tells a shell to read on. */
    static List<String> lines(List<String> words, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            if (!line.isEmpty() && line.length() + 1 + word.length() + 2 > columns - 1) {
                lines.add(line + " \\");
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
