package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.app.Preferences;
import lastack.classroom.JoinField;
import lastack.classroom.Joining;
import lastack.classroom.Name;
import lastack.classroom.Room;
import lastack.text.CellText;
import lastack.text.Words;

/** The door of a room: its code, one's name, where it is wanted the seat word, and what will be kept. */
final class JoinView {
    /** The columns of the design, which is 80 wide; on a small screen all of it is moved to the left. */
    private static final int LABEL_END = 29;

    private static final int FIELD = 32;
    private static final int INSIDE = Name.MOST_CELLS;
    private static final int TEXT = 18;
    private static final int TEXT_WIDTH = 45;
    private static final int DESIGNED = 80;

    private final Joining joining;
    private final Skin skin;
    private final Words words;
    private final Page page;
    private final Canvas canvas;
    private final int left;

    private JoinView(Canvas whole, Joining joining, Skin skin) {
        this.joining = joining;
        this.skin = skin;
        this.words = skin.words();
        this.page = Page.on(whole);
        this.left = page.compact() ? -13 : (page.columns() - DESIGNED) / 2;
        this.canvas = page.canvas();
    }

    static void draw(Canvas whole, Joining joining, Skin skin) {
        new JoinView(whole, joining, skin).draw();
    }

    private void draw() {
        boolean compact = page.compact();
        int above = compact ? 0 : Math.max(0, page.canvas().rows() - 24) / 3;
        int row = page.top() + above;
        canvas.textCentredIn(row, 0, page.columns(), Role.STRONG, words.text("join.heading"));
        if (!compact) {
            canvas.textCentredIn(row + 1, 0, page.columns(), Role.DIM, words.text("join.about"));
        }
        row += compact ? 1 : 3;
        for (JoinField field : JoinField.values()) {
            // The word keeps its row where it is not asked for, so that nothing jumps when it is.
            if (field != JoinField.WORD || joining.wordAsked()) {
                field(row, field);
            }
            boolean apart = field == JoinField.WORD || field == JoinField.ROOM;
            row += compact || !apart ? 1 : 2;
        }
        int kept = page.bottom() - above - (compact ? 4 : 5);
        note(row + 1, kept - row - (compact ? 2 : 1));
        int at = Math.max(2, left + TEXT);
        if (!compact) {
            canvas.across(kept, at, at + TEXT_WIDTH - 1);
            canvas.text(kept + 1, at, Role.STRONG, words.text("join.kept"));
        } else {
            canvas.across(kept - 1, 0, page.columns() - 1);
        }
        int line = compact ? kept : kept + 2;
        int width = compact ? page.columns() - 4 : TEXT_WIDTH;
        for (Text text : Wrap.lines(Role.DIM, words.text("join.kept.about"), width)) {
            canvas.text(line++, compact ? 2 : at, text);
        }
        page.draw(new Title(List.of(words.text("join.class")), words.text("join.outside")), footer());
    }

    private void field(int row, JoinField field) {
        boolean focused = joining.at() == field && !joining.busy();
        String label = words.text("join." + key(field));
        canvas.textEndingAt(row, left + LABEL_END, focused ? Role.STRONG : Role.DIM, label);
        if (focused) {
            canvas.glyph(row, Math.max(0, left + TEXT), Role.ACCENT, Glyph.POINTER);
        }
        if (field == JoinField.ROOM && joining.room() != null) {
            int next = canvas.text(row, left + FIELD + 2, Role.STRONG, joining.code());
            room(row, next + 3, joining.room());
        } else if (field == JoinField.LANGUAGE || field == JoinField.PLAIN) {
            choice(row, field, focused);
        } else {
            String text = switch (field) {
                case ROOM -> joining.code();
                case WORD -> "*".repeat(joining.word().length());
                default -> joining.name();
            };
            typed(row, text, focused);
        }
    }

    private void room(int row, int column, Room room) {
        if (!room.open()) {
            canvas.text(row, column, Role.WRONG, canvas.of(Glyph.FAIL) + " " + words.text("join.shut"));
            return;
        }
        int next = canvas.text(row, column, Role.RIGHT, canvas.of(Glyph.PASS) + " ");
        int here = room.here().size();
        canvas.text(
                row,
                next,
                Role.TEXT,
                here == 0 ? words.text("join.open.empty") : words.text("join.open", Map.of("count", here)));
    }

    /** The end of what is typed, where it is longer than its field: that is where the next letter goes. */
    private void typed(int row, String text, boolean focused) {
        Role role = focused ? Role.FOCUS : Role.FIELD;
        Canvas field = canvas.at(new Area(row, left + FIELD, 1, INSIDE + 4));
        field.fill(0, 0, INSIDE + 4, role);
        field.text(0, 0, role, "[");
        field.text(0, INSIDE + 3, role, "]");
        String shown = CellText.clean(text) + (focused ? "_" : "");
        int over = CellText.width(shown) - INSIDE;
        Canvas inside = field.at(new Area(0, 2, 1, INSIDE));
        inside.text(0, Math.min(0, -over), role, shown);
    }

    private void choice(int row, JoinField field, boolean focused) {
        Preferences preferences = joining.model().preferences();
        String value = field == JoinField.LANGUAGE
                ? language(preferences)
                : words.text(preferences.plain() ? "join.plain.lines" : "join.plain.screen");
        int column = left + FIELD;
        if (focused) {
            canvas.glyph(row, column, Role.ACCENT, Glyph.HEAD_LEFT);
        }
        int next = canvas.text(row, column + 2, focused ? Role.STRONG : Role.TEXT, value);
        if (focused) {
            canvas.glyph(row, next + 1, Role.ACCENT, Glyph.HEAD_RIGHT);
        }
    }

    private String language(Preferences preferences) {
        Labels labels = skin.labels();
        return switch (preferences.language()) {
            case AUTO ->
                labels.text(
                        ShellLabel.AUTOMATIC,
                        labels.text(
                                switch (skin.lang()) {
                                    case EN -> ShellLabel.ENGLISH;
                                    case ZH -> ShellLabel.CHINESE;
                                }));
            case EN -> labels.text(ShellLabel.ENGLISH);
            case ZH -> labels.text(ShellLabel.CHINESE);
        };
    }

    /** What is to be said about the last try, or how the name will be read where that is another than is written. */
    private void note(int row, int rows) {
        String text = joining.busy()
                ? words.text("join.busy")
                : joining.note() != null ? words.of(joining.note()) : named().orElse("");
        if (text.isEmpty()) {
            return;
        }
        int width = Math.min(74, page.columns() - 4);
        List<Text> lines = Wrap.lines(joining.note() != null && !joining.busy() ? Role.WRONG : Role.DIM, text, width);
        boolean inLine = lines.size() == 1 && CellText.width(text) <= width - left - TEXT;
        int column = Math.max(2, inLine ? left + TEXT : (page.columns() - width) / 2);
        for (int at = 0; at < Math.min(rows, lines.size()); at++) {
            canvas.text(row + at, column, lines.get(at));
        }
    }

    private Optional<String> named() {
        String written = joining.name();
        if (written.isBlank()) {
            return Optional.empty();
        }
        Optional<Name> name = Name.clean(written);
        if (name.isEmpty()) {
            return Optional.of(words.text("join.no-name"));
        }
        return name.get().text().equals(written.strip())
                ? Optional.empty()
                : Optional.of(
                        words.text("join.read-as", Map.of("name", name.get().text())));
    }

    private static String key(JoinField field) {
        return switch (field) {
            case ROOM -> "room";
            case NAME -> "name";
            case WORD -> "word";
            case LANGUAGE -> "language";
            case PLAIN -> "plain";
        };
    }

    private Footer footer() {
        Labels labels = skin.labels();
        List<FooterKey> keys = new ArrayList<>();
        keys.add(FooterKey.of("Tab", words.text("join.next"), 0));
        if (joining.at() == JoinField.LANGUAGE || joining.at() == JoinField.PLAIN) {
            keys.add(FooterKey.of(labels.text(ShellLabel.KEY_LEFT_RIGHT), labels.text(ShellLabel.DO_CHANGE), 0));
        }
        keys.add(FooterKey.of("Enter", words.text("join.join"), 0));
        keys.add(FooterKey.of("Esc", labels.text(Label.LEAVE), 0));
        return new Footer(keys, words.text("join.letters"));
    }
}
