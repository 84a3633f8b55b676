package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import lastack.app.Bench;
import lastack.app.Screen;
import lastack.lab.Line;
import lastack.lab.Trial;
import lastack.text.LabSentences;

/** What if? At the left an endpoint and what happens to it, at the right what it comes to. */
final class LabView {
    /** The row of the line below the endpoint. */
    private static final int BELOW_ENDPOINT = 9;

    /** The row below the segment, where a large screen goes on. */
    private static final int BELOW_SEGMENT = 22;

    private static final int LEFT = 1;

    /** With fewer rows than this, what happened so far needs all of them. */
    private static final int ROWS_WITH_COMMAND = 10;

    private final Page page;
    private final Screen.Lab lab;
    private final Bench bench;
    private final Skin skin;
    private final Labels labels;

    private LabView(Canvas whole, Screen.Lab lab, Skin skin) {
        this.page = Page.on(whole);
        this.lab = lab;
        this.bench = lab.bench();
        this.skin = skin;
        this.labels = skin.labels();
    }

    static void draw(Canvas whole, Screen.Lab lab, Skin skin) {
        new LabView(whole, lab, skin).draw();
    }

    private void draw() {
        if (page.compact()) {
            drawCompact();
        } else {
            drawWide();
        }
        page.draw(new Title(List.of(labels.text(ShellLabel.LAB)), labels.text(ShellLabel.WHAT_IF)), footer());
    }

    private void drawWide() {
        Canvas canvas = page.canvas();
        int divider = canvas.columns() < 100 ? 39 : canvas.columns() < 120 ? 45 : 51;
        int left = divider - LEFT - 1;
        page.divide(divider);
        canvas.across(BELOW_ENDPOINT, 0, divider);
        new LabEndpoint(bench, skin).draw(canvas.at(new Area(2, LEFT, BELOW_ENDPOINT - 2, left)));
        new LabSegment(bench, skin).draw(canvas.at(new Area(BELOW_ENDPOINT + 1, LEFT, 12, left)));
        if (page.bottom() > BELOW_SEGMENT + 4) {
            canvas.across(BELOW_SEGMENT, 0, divider);
            int rows = page.bottom() - BELOW_SEGMENT - 1;
            drawPast(canvas.at(new Area(BELOW_SEGMENT + 1, LEFT, rows, left)));
        }
        int column = divider + 3;
        Area area = new Area(2, column, page.bottom() - 2, canvas.columns() - column - 1);
        new LabResult(canvas.at(area), lab, skin, false).draw();
    }

    private void drawCompact() {
        Canvas canvas = page.canvas();
        int width = canvas.columns() - 2;
        canvas.across(6, 0, canvas.columns() - 1);
        canvas.across(11, 0, canvas.columns() - 1);
        new LabEndpoint(bench, skin).drawCompact(canvas.at(new Area(2, LEFT, 4, width)));
        new LabSegment(bench, skin).drawCompact(canvas.at(new Area(7, LEFT, 4, width)));
        Area area = new Area(12, LEFT, page.bottom() - 12, width);
        new LabResult(canvas.at(area), lab, skin, true).draw();
    }

    /** What has happened so far, the newest last, and below it the whole as a command. */
    private void drawPast(Canvas canvas) {
        // What is half written has no command: this would be another's.
        boolean whole = bench.lack() == null && bench.past().start().oddity() == null;
        List<String> command = whole ? LabLineView.lines(Line.write(bench.whole()), canvas.columns() + 1) : List.of();
        int most = canvas.rows() < ROWS_WITH_COMMAND ? 0 : Math.min(command.size(), canvas.rows() / 2);
        List<Text> past = past(canvas.columns(), canvas.rows() - 1 - (most > 0 ? most + 1 : 0));
        canvas.text(0, 0, Role.STRONG, labels.text(ShellLabel.SO_FAR));
        for (int at = 0; at < past.size(); at++) {
            canvas.text(1 + at, 0, past.get(at));
        }
        for (int at = 0; at < most; at++) {
            canvas.text(canvas.rows() - most + at, 0, Role.DIM, command.get(at));
        }
    }

    private List<Text> past(int columns, int rows) {
        LabSentences sentences = new LabSentences(skin.words());
        List<Text> lines = new ArrayList<>();
        for (Trial trial : bench.past().trials()) {
            List<Text> event = Wrap.lines(Role.TEXT, sentences.event(trial.event()), columns);
            lines.addAll(event);
            if (trial.before().state() != trial.after().state()) {
                String state = trial.after().state().toString();
                Text last = lines.remove(lines.size() - 1);
                int gap = columns - last.width() - state.length();
                lines.add(gap < 2 ? last : last.with(Role.DIM, " ".repeat(gap)).with(Role.YOU_BEFORE, state));
            }
        }
        if (lines.isEmpty()) {
            return List.of(Text.of(Role.DIM, labels.text(ShellLabel.SO_FAR_NOTHING)));
        }
        return lines.subList(Math.max(0, lines.size() - rows), lines.size());
    }

    private Footer footer() {
        boolean list = bench.making() == Bench.Making.OCCASION;
        List<FooterKey> keys = new ArrayList<>();
        keys.add(FooterKey.of("Tab", labels.text(ShellLabel.DO_FIELD), 2));
        if (list) {
            keys.add(FooterKey.of(labels.text(ShellLabel.KEY_UP_DOWN), labels.text(ShellLabel.DO_CHOOSE), 3));
        } else {
            keys.add(FooterKey.of("fasrpu", labels.text(ShellLabel.DO_FLAGS), 3));
        }
        keys.add(FooterKey.of("+-", labels.text(ShellLabel.DO_STEP), 4));
        keys.add(FooterKey.of("[ ]", labels.text(ShellLabel.DO_STATE), 1));
        keys.add(FooterKey.of("m", labels.text(ShellLabel.DO_GO_ON), 0));
        keys.add(FooterKey.of("z", labels.text(ShellLabel.DO_UNDO), 5));
        keys.add(FooterKey.of("y", labels.text(ShellLabel.DO_LINE), 6));
        keys.add(FooterKey.of("?", labels.text(ShellLabel.DO_KEYS), 0));
        keys.add(FooterKey.of("q", labels.text(lab.back() == null ? ShellLabel.DO_QUIT : ShellLabel.DO_BACK), 0));
        return new Footer(keys, "");
    }
}
