package lastack.tui;

import java.util.List;
import lastack.app.MenuItem;
import lastack.app.Model;
import lastack.app.Screen;

/** Go on, or choose: the emblem, the rows, and what is due beside each. */
final class MenuView {
    /** The lines of the emblem stand this far apart in a standard window, and the rows are as wide. */
    private static final int WIDTH = 60;

    /** The room that the names of the states need beside the lines. */
    private static final int BESIDE_LINES = 14;

    private static final int BESIDE_ROWS = 4;

    /** The height of the screen this one is drawn for; of what is more, a third goes above. */
    private static final int ROWS = 24;

    private final Canvas canvas;
    private final Model model;
    private final Skin skin;
    private final Labels labels;
    private final int left;
    private final int right;
    private final int note;

    private MenuView(Canvas canvas, Model model, Skin skin) {
        this.canvas = canvas;
        this.model = model;
        this.skin = skin;
        this.labels = skin.labels();
        int width = Math.min(WIDTH, canvas.columns() - BESIDE_ROWS);
        this.left = (canvas.columns() - width) / 2;
        this.right = left + width - 1;
        this.note = left + (width < WIDTH ? 13 : 17);
    }

    static void draw(Canvas whole, Model model, Screen.Menu menu, Skin skin) {
        new MenuView(Page.on(whole).canvas(), model, skin).draw(menu);
    }

    private void draw(Screen.Menu menu) {
        int top = 1 + Math.max(0, canvas.rows() - ROWS) / 3;
        int lines = Math.min(WIDTH, canvas.columns() - BESIDE_LINES);
        int line = (canvas.columns() - lines) / 2;
        Emblem.draw(
                canvas.at(new Area(top, 0, 7, canvas.columns())),
                line,
                line + lines - 1,
                labels.text(ShellLabel.TAGLINE),
                menu.drawn());
        List<MenuItem> items = MenuItem.of(model);
        int at = Math.min(menu.at(), items.size() - 1);
        int row = top + 8;
        for (int i = 0; i < items.size(); i++) {
            if (i > 0 && group(items.get(i)) != group(items.get(i - 1))) {
                row++;
            }
            drawRow(row, items.get(i), i + 1, i == at);
            row++;
        }
        footer(items.size()).draw(canvas.at(new Area(canvas.rows() - 1, 0, 1, canvas.columns())));
    }

    private void drawRow(int row, MenuItem item, int number, boolean selected) {
        if (selected) {
            canvas.fill(row, left, right - left + 1, Role.SELECTED);
            canvas.glyph(row, left, Role.SELECTED, Glyph.POINTER);
        }
        canvas.text(row, left + 3, selected ? Role.SELECTED : Role.TEXT, name(item));
        Canvas notes = canvas.at(new Area(row, note, 1, right - note - 6));
        notes.text(0, 0, selected ? Role.SELECTED_DIM : Role.DIM, note(item));
        String key = selected ? "Enter" : Integer.toString(number);
        canvas.textEndingAt(row, right - 1, selected ? Role.SELECTED : Role.GHOST, key);
    }

    /** What belongs together stands together. */
    private static int group(MenuItem item) {
        return switch (item) {
            case CONTINUE -> 0;
            case LEVELS, QUIZ -> 1;
            case LAB, DEMO -> 2;
            case SETTINGS, HELP -> 3;
        };
    }

    private String name(MenuItem item) {
        boolean first = model.progress().untouched();
        return labels.text(
                switch (item) {
                    case CONTINUE -> first ? ShellLabel.BEGIN : ShellLabel.CONTINUE;
                    case LEVELS -> ShellLabel.LEVELS;
                    case QUIZ -> ShellLabel.QUIZ;
                    case LAB -> ShellLabel.LAB;
                    case DEMO -> ShellLabel.DEMO;
                    case SETTINGS -> ShellLabel.SETTINGS;
                    case HELP -> ShellLabel.HELP;
                });
    }

    /** What is due there. Until what was kept has been read, nothing is claimed about it. */
    private String note(MenuItem item) {
        if (!model.loaded()) {
            return "";
        }
        return switch (item) {
            case CONTINUE ->
                model.tourOffered()
                        ? labels.text(GuideLabel.TOUR_OFFERED)
                        : model.progress()
                                .next(model.course())
                                .map(place -> place.number() + " "
                                        + skin.words().of(place.level().title()))
                                .orElse("");
            case LEVELS ->
                labels.text(
                        ShellLabel.SOLVED_OF,
                        model.progress().solved(model.course()),
                        model.course().places().size());
            case QUIZ -> labels.text(ShellLabel.DUE_TODAY, model.study().due().size());
            case LAB -> labels.text(ShellLabel.LAB_ABOUT);
            case DEMO -> labels.text(ShellLabel.DEMO_ABOUT);
            case SETTINGS, HELP -> "";
        };
    }

    private Footer footer(int items) {
        return new Footer(
                List.of(
                        FooterKey.of(labels.text(ShellLabel.KEY_ARROWS), labels.text(ShellLabel.DO_MOVE), 1),
                        FooterKey.of("Enter", labels.text(ShellLabel.DO_OPEN), 0),
                        FooterKey.of("1-" + items, labels.text(ShellLabel.DO_GO_TO), 2),
                        FooterKey.of("?", labels.text(ShellLabel.DO_HELP), 0),
                        FooterKey.of("q", labels.text(ShellLabel.DO_QUIT), 0)),
                labels.text(Label.ALWAYS_LEAVES));
    }
}
