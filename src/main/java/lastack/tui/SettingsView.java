package lastack.tui;

import java.util.List;
import lastack.app.Model;
import lastack.app.Preferences;
import lastack.app.Screen;
import lastack.game.Side;
import lastack.text.Lang;

/** What a player can choose for good, what the selected choice means, and a sample of how it looks. */
final class SettingsView {
    private static final int LEFT = 2;
    private static final int VALUE = 22;
    private static final int WIDEST = 70;
    private static final int ABOUT_ROWS = 3;
    private static final int SIGNS = 52;

    /** One of the rows: its name, what is chosen, and what there is to know about it. */
    private record Row(String name, String value, String about) {}

    private final Preferences preferences;
    private final Labels labels;
    private final Surroundings surroundings;
    private final boolean still;

    private SettingsView(Model model, Labels labels, Surroundings surroundings) {
        this.preferences = model.preferences();
        this.still = model.still() || preferences.ascii();
        this.labels = labels;
        this.surroundings = surroundings;
    }

    static void draw(Canvas whole, Model model, Screen.Settings settings, Skin skin, Surroundings surroundings) {
        new SettingsView(model, skin.labels(), surroundings).draw(Page.on(whole), settings.at());
    }

    private void draw(Page page, int selected) {
        Canvas canvas = page.canvas();
        List<Row> rows = rows();
        int top = page.top() + (page.compact() ? 0 : 1);
        for (int i = 0; i < rows.size(); i++) {
            drawRow(canvas, top + i, rows.get(i), i == selected);
        }
        int row = top + rows.size() + 1;
        int width = Math.min(WIDEST, canvas.columns()) - 2 * (LEFT + 3) + LEFT;
        for (Text line : Wrap.lines(Role.DIM, rows.get(selected).about(), width)) {
            canvas.text(row, LEFT + 3, line);
            row++;
        }
        drawSample(canvas.at(new Area(top + rows.size() + ABOUT_ROWS + 2, 0, 5, canvas.columns())));
        page.draw(
                new Title(List.of(labels.text(ShellLabel.SETTINGS)), ""),
                new Footer(
                        List.of(
                                key(ShellLabel.KEY_UP_DOWN, ShellLabel.DO_MOVE),
                                key(ShellLabel.KEY_LEFT_RIGHT, ShellLabel.DO_CHANGE),
                                FooterKey.of("?", labels.text(ShellLabel.DO_KEYS), 0),
                                FooterKey.of("q", labels.text(ShellLabel.DO_BACK), 0)),
                        labels.text(Label.ALWAYS_LEAVES)));
    }

    private void drawRow(Canvas canvas, int row, Row shown, boolean selected) {
        Role role = selected ? Role.SELECTED : Role.TEXT;
        if (selected) {
            canvas.fill(row, LEFT, Math.min(WIDEST, canvas.columns()) - 2 * LEFT, Role.SELECTED);
            canvas.glyph(row, LEFT, role, Glyph.POINTER);
            canvas.glyph(row, VALUE - 2, role, Glyph.HEAD_LEFT);
        }
        canvas.text(row, LEFT + 3, role, shown.name());
        int next = canvas.text(row, VALUE, selected ? role : Role.DIM, shown.value());
        if (selected) {
            canvas.glyph(row, next + 1, role, Glyph.HEAD_RIGHT);
        }
    }

    private void drawSample(Canvas canvas) {
        canvas.text(0, LEFT + 3, Role.STRONG, labels.text(ShellLabel.SAMPLE));
        Ladder ladder = new Ladder(List.of(
                LadderStep.States.of("ESTABLISHED", "ESTABLISHED"),
                LadderStep.Arrow.of(Side.YOU, "FIN,ACK", "seq=4381 ack=9007", LadderStep.Tone.NEWEST),
                LadderStep.States.of("FIN-WAIT-1", "CLOSE-WAIT")));
        ladder.draw(canvas.at(new Area(2, LEFT, 3, 46)), 8, 40);
        canvas.text(2, SIGNS, Role.RIGHT_STRONG, canvas.of(Glyph.PASS) + " seq");
        canvas.text(3, SIGNS, Role.WRONG_STRONG, canvas.of(Glyph.FAIL) + " ack");
        Stars.draw(canvas, 4, SIGNS, 2, false);
    }

    private FooterKey key(ShellLabel key, ShellLabel word) {
        return FooterKey.of(labels.text(key), labels.text(word), 0);
    }

    /** In the order in which the keys know them. */
    private List<Row> rows() {
        return List.of(
                new Row(
                        labels.text(ShellLabel.LANGUAGE),
                        language(),
                        about(surroundings.lang() != null, ShellLabel.LANGUAGE_GIVEN, ShellLabel.LANGUAGE_ABOUT)),
                new Row(
                        labels.text(ShellLabel.COLOURS),
                        colours(),
                        about(surroundings.depth() == Depth.NONE, ShellLabel.COLOURS_NONE, ShellLabel.COLOURS_ABOUT)),
                new Row(
                        labels.text(ShellLabel.LINES),
                        labels.text(preferences.ascii() ? ShellLabel.ASCII : ShellLabel.DRAWN),
                        about(surroundings.bare(), ShellLabel.LINES_GIVEN, ShellLabel.LINES_ABOUT)),
                new Row(
                        labels.text(ShellLabel.MOTION),
                        labels.text(preferences.motion() ? ShellLabel.ON : ShellLabel.OFF),
                        about(still, ShellLabel.MOTION_GIVEN, ShellLabel.MOTION_ABOUT)),
                new Row(
                        labels.text(ShellLabel.PLAIN),
                        labels.text(preferences.plain() ? ShellLabel.ON : ShellLabel.OFF),
                        labels.text(ShellLabel.PLAIN_ABOUT)));
    }

    private String about(boolean decidedElsewhere, ShellLabel then, ShellLabel otherwise) {
        return labels.text(decidedElsewhere ? then : otherwise);
    }

    private String language() {
        return switch (preferences.language()) {
            case AUTO -> {
                Lang found = Lang.detect(surroundings.environment());
                String name = labels.text(found == Lang.ZH ? ShellLabel.CHINESE : ShellLabel.ENGLISH);
                yield labels.text(ShellLabel.AUTOMATIC, name);
            }
            case EN -> labels.text(ShellLabel.ENGLISH);
            case ZH -> labels.text(ShellLabel.CHINESE);
        };
    }

    private String colours() {
        String name = labels.text(
                switch (Skin.theme(preferences, surroundings)) {
                    case DARK, ANY -> ShellLabel.DARK;
                    case LIGHT -> ShellLabel.LIGHT;
                    case HIGH_CONTRAST -> ShellLabel.CONTRAST;
                    case COLOUR_BLIND -> ShellLabel.COLOUR_BLIND;
                });
        return preferences.theme() == Preferences.Palette.AUTO ? labels.text(ShellLabel.AUTOMATIC, name) : name;
    }
}
