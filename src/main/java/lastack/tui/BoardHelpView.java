package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import lastack.classroom.Pane;
import lastack.classroom.Teaching;

/** The keys of the teacher's board, and what its words mean. */
final class BoardHelpView {
    private static final List<String> LOOKING = List.of("arrows", "enter", "m", "h", "tab", "v", "o");
    private static final List<String> LEADING = List.of("s", "n", "a", "p", "plus", "e", "r", "w", "g", "q");
    private static final List<String> WORDS = List.of("stuck", "calls", "work", "done", "away");

    private BoardHelpView() {}

    /** Draws it and returns the first row shown of those that scroll. */
    static int draw(Canvas whole, Teaching teaching, Pane.Help help, Skin skin) {
        ClassPage page = ClassPage.on(whole, skin);
        HelpGroup looking = group("looking", LOOKING, page, skin);
        HelpGroup leading = group("leading", LEADING, page, skin);
        HelpGroup words = group("words", WORDS, page, skin);
        int middle = page.page().columns() / 2;
        Scrolled longest;
        if (page.page().compact()) {
            longest = column(
                    page, help, List.of(leading, looking, words), 2, page.page().columns() - 4);
        } else {
            page.page().divide(middle);
            Scrolled left = column(page, help, List.of(leading), 2, middle - 4);
            Scrolled right = column(
                    page, help, List.of(looking, words), middle + 3, page.page().columns() - middle - 5);
            longest = left.total() >= right.total() ? left : right;
        }
        List<FooterKey> keys = new ArrayList<>();
        if (longest.overflows()) {
            keys.add(FooterKey.of(
                    skin.labels().text(ShellLabel.KEY_UP_DOWN), skin.labels().text(ShellLabel.DO_SCROLL), 1));
        }
        keys.add(page.back());
        page.draw(teaching.room().code(), skin.labels().text(ShellLabel.HELP), "", keys);
        return longest.first();
    }

    private static HelpGroup group(String name, List<String> entries, ClassPage page, Skin skin) {
        return new HelpGroup(
                page.text("help." + name),
                entries.stream()
                        .map(key -> new HelpGroup.Entry(sign(key, page, skin), page.text("help." + name + "." + key)))
                        .toList());
    }

    private static String sign(String key, ClassPage page, Skin skin) {
        return switch (key) {
            case "arrows" -> skin.labels().text(ShellLabel.KEY_UP_DOWN);
            case "enter" -> "Enter";
            case "tab" -> "Tab";
            case "plus" -> "+";
            case "stuck", "calls", "work", "done", "away" -> page.text("condition." + key);
            default -> key;
        };
    }

    private static Scrolled column(ClassPage page, Pane.Help help, List<HelpGroup> groups, int left, int columns) {
        List<HelpRow> rows = new ArrayList<>();
        for (HelpGroup group : groups) {
            if (!rows.isEmpty()) {
                rows.add(new HelpRow(new Text(List.of()), new Text(List.of())));
            }
            rows.addAll(group.rows(9, columns));
        }
        int top = page.page().top();
        Scrolled scrolled = Scrolled.from(help.scroll(), page.page().bottom() - top, rows.size());
        for (int at = scrolled.first(); at < scrolled.end(); at++) {
            int row = top + at - scrolled.first();
            page.canvas().text(row, left, rows.get(at).sign());
            page.canvas().text(row, left + 9, rows.get(at).meaning());
        }
        scrolled.drawMarks(page.canvas(), top, left + columns);
        return scrolled;
    }
}
