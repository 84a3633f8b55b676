package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import lastack.app.Capture;
import lastack.app.Narrowing;
import lastack.app.Screen;
import lastack.tcp.State;
import lastack.text.CellText;
import lastack.text.TraceSentences;
import lastack.trace.Account;
import lastack.trace.End;

/** The connections of a capture: which they are, how each closed, and of the selected one what is known. */
final class ConnectionsView {
    /** {@code 255.255.255.255:65535}; a longer address shows more of itself where there is room. */
    private static final int ADDRESS = 21;

    private static final int PANEL = 6;
    private static final int SMALL_PANEL = 4;

    private final Screen.Connections screen;
    private final Labels labels;
    private final TraceSentences sentences;
    private final Page page;
    private final Canvas canvas;

    private ConnectionsView(Canvas whole, Screen.Connections screen, Skin skin) {
        this.screen = screen;
        this.labels = skin.labels();
        this.sentences = new TraceSentences(skin.words());
        this.page = Page.on(whole);
        this.canvas = page.canvas();
    }

    static void draw(Canvas whole, Screen.Connections screen, Skin skin) {
        new ConnectionsView(whole, screen, skin).draw();
    }

    private void draw() {
        int rule = page.bottom() - 1 - (page.compact() ? SMALL_PANEL : PANEL);
        search();
        list(page.top() + 1, rule - 1 - page.top());
        canvas.across(rule, 0, page.columns() - 1);
        panel(rule + 1, page.bottom() - rule - 1);
        int all = screen.capture().connections().size();
        String standing = screen.shown().size() == all
                ? labels.text(ShellLabel.TRACE_ALL, all)
                : labels.text(ShellLabel.TRACE_SOME, screen.shown().size(), all);
        page.draw(
                new Title(
                        List.of(labels.text(ShellLabel.TRACE), screen.capture().name()), standing),
                footer());
    }

    private void search() {
        Narrowing narrowing = screen.narrowing();
        int row = page.top();
        if (narrowing.typing() || !narrowing.text().isEmpty()) {
            int next = canvas.text(row, 1, Text.of(Role.STRONG, "/ ").with(Role.TEXT, narrowing.text()));
            if (narrowing.typing()) {
                canvas.fill(row, next, 1, Role.FOCUS);
            }
        }
        if (narrowing.closing() != null) {
            canvas.textEndingAt(
                    row,
                    page.columns() - 2,
                    Role.DIM,
                    labels.text(ShellLabel.TRACE_ONLY, sentences.name(narrowing.closing())));
        }
    }

    private void list(int top, int rows) {
        List<Account> shown = screen.shown();
        if (shown.isEmpty()) {
            int row = top + 1;
            for (Text line : Wrap.lines(Role.TEXT, labels.text(ShellLabel.TRACE_NONE), page.columns() - 4)) {
                canvas.text(row++, 2, line);
            }
            return;
        }
        Scrolled scrolled = Scrolled.around(screen.at(), rows - 1, shown.size());
        List<Account> seen = shown.subList(scrolled.first(), scrolled.end());
        Table table = table(seen);
        List<Integer> places = table.places(2, page.columns() - 4);
        table.drawHeads(canvas, top, places);
        for (int at = 0; at < seen.size(); at++) {
            boolean selected =
                    scrolled.first() + at == screen.at() && !screen.narrowing().typing();
            row(table, places, top + 1 + at, seen.get(at), selected);
        }
        scrolled.drawMarks(canvas, top + 1, page.columns() - 1);
    }

    private Table table(List<Account> seen) {
        int number = Integer.toString(screen.capture().connections().size()).length();
        int client = ADDRESS;
        int server = ADDRESS;
        int closing = 0;
        for (Account account : seen) {
            client = Math.max(client, Capture.address(account, End.CLIENT).length());
            server = Math.max(server, Capture.address(account, End.SERVER).length());
            closing = Math.max(closing, CellText.width(sentences.name(account.closing())));
        }
        // Of two long addresses and how it closed none may push the others out: they are cut where they must.
        int most = Math.max(ADDRESS - 2, (page.columns() - 4 - number - 16 - 3) / 2);
        return new Table(List.of(
                Table.Column.of("#", number, true, 0),
                Table.Column.of(sentences.name(End.CLIENT), Math.min(client, most), false, 0),
                Table.Column.of(sentences.name(End.SERVER), Math.min(server, most), false, 0),
                Table.Column.of(labels.text(ShellLabel.TRACE_CLOSING), Math.max(closing, 14), false, 0),
                Table.Column.of(labels.text(ShellLabel.TRACE_CLIENT_STATE), 12, false, 2),
                Table.Column.of(labels.text(ShellLabel.TRACE_SERVER_STATE), 12, false, 2),
                Table.Column.of(labels.text(ShellLabel.TRACE_SEGMENTS), 5, true, 1)));
    }

    private void row(Table table, List<Integer> places, int row, Account account, boolean selected) {
        if (selected) {
            canvas.fill(row, 0, page.columns(), Role.SELECTED);
            canvas.glyph(row, 0, Role.SELECTED, Glyph.POINTER);
        }
        Role text = selected ? Role.SELECTED : Role.TEXT;
        Role quiet = selected ? Role.SELECTED_DIM : Role.DIM;
        table.draw(
                canvas, row, places, 0, quiet, Integer.toString(account.flow().number()));
        table.draw(canvas, row, places, 1, selected ? text : Role.YOU, Capture.address(account, End.CLIENT));
        table.draw(canvas, row, places, 2, selected ? text : Role.PEER, Capture.address(account, End.SERVER));
        table.draw(canvas, row, places, 3, text, sentences.name(account.closing()));
        table.draw(canvas, row, places, 4, quiet, last(account, End.CLIENT));
        table.draw(canvas, row, places, 5, quiet, last(account, End.SERVER));
        table.draw(canvas, row, places, 6, quiet, Long.toString(account.segments()));
    }

    private String last(Account account, End end) {
        List<State> states = account.states(end);
        return states.isEmpty()
                ? labels.text(ShellLabel.TRACE_UNKNOWN)
                : states.get(states.size() - 1).toString();
    }

    private void panel(int top, int rows) {
        if (screen.shown().isEmpty()) {
            return;
        }
        Account account = screen.shown().get(screen.at());
        List<Text> lines = new ArrayList<>();
        int columns = Math.min(97, page.columns() - 2);
        lines.addAll(Wrap.lines(Role.STRONG, sentences.head(account.flow()), columns));
        lines.addAll(Wrap.lines(Role.TEXT, sentences.closing(account), columns));
        if (!page.compact()) {
            lines.addAll(Wrap.lines(Role.DIM, sentences.states(account, End.CLIENT), columns));
            lines.addAll(Wrap.lines(Role.DIM, sentences.states(account, End.SERVER), columns));
        }
        lines.addAll(Wrap.lines(Role.DIM, sentences.counts(account), columns));
        for (int at = 0; at < Math.min(rows, lines.size()); at++) {
            canvas.text(top + at, 1, lines.get(at));
        }
    }

    private Footer footer() {
        List<FooterKey> keys = new ArrayList<>();
        if (screen.narrowing().typing()) {
            keys.add(FooterKey.of("Enter", labels.text(ShellLabel.DO_TO_THE_LIST), 0));
            keys.add(FooterKey.of("Backspace", labels.text(ShellLabel.DO_ERASE), 1));
            keys.add(FooterKey.of("Esc", labels.text(ShellLabel.TRACE_DO_ALL), 0));
            keys.add(FooterKey.of("Ctrl-C", labels.text(Label.LEAVE), 0));
            return new Footer(keys, "");
        }
        keys.add(FooterKey.of("Enter", labels.text(ShellLabel.TRACE_DO_SEGMENTS), 0));
        keys.add(FooterKey.of(labels.text(ShellLabel.KEY_UP_DOWN), labels.text(ShellLabel.DO_MOVE), 2));
        keys.add(FooterKey.of("/", labels.text(ShellLabel.TRACE_DO_FIND), 0));
        keys.add(FooterKey.of("f", labels.text(ShellLabel.TRACE_DO_FILTER), 1));
        keys.add(FooterKey.of("?", labels.text(ShellLabel.DO_KEYS), 0));
        keys.add(FooterKey.of("q", labels.text(ShellLabel.DO_QUIT), 0));
        return new Footer(keys, "");
    }
}
