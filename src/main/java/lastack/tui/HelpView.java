package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import lastack.app.MenuItem;
import lastack.app.Model;
import lastack.app.Screen;
import lastack.game.Task;

/** The keys of the screen it was called from, then all others, and what the signs mean. */
final class HelpView {
    private final Model model;
    private final Screen.Help help;
    private final Labels labels;
    private final Glyphs glyphs;
    private final Page page;

    private HelpView(Canvas whole, Model model, Screen.Help help, Skin skin) {
        this.model = model;
        this.help = help;
        this.labels = skin.labels();
        this.glyphs = skin.glyphs();
        this.page = Page.on(whole);
    }

    /** Draws it and returns the first line shown of the longer column. */
    static int draw(Canvas whole, Model model, Screen.Help help, Skin skin) {
        return new HelpView(whole, model, help, skin).draw();
    }

    private int draw() {
        List<HelpGroup> keys = keys();
        List<HelpGroup> signs = signs();
        int middle = page.columns() / 2;
        Scrolled longest;
        if (page.compact()) {
            keys.addAll(signs);
            longest = column(keys, 2, 10, page.columns() - 4);
        } else {
            page.divide(middle);
            Scrolled left = column(keys, 2, 10, middle - 3);
            Scrolled right = column(signs, middle + 3, 7, page.columns() - middle - 5);
            longest = left.total() >= right.total() ? left : right;
        }
        Title title = new Title(List.of(labels.text(ShellLabel.HELP)), place());
        page.draw(title, footer(longest.overflows()));
        return longest.first();
    }

    /** Draws groups below each other, each behind an empty row. */
    private Scrolled column(List<HelpGroup> groups, int left, int meaning, int columns) {
        List<HelpRow> rows = new ArrayList<>();
        for (HelpGroup group : groups) {
            if (!rows.isEmpty()) {
                rows.add(new HelpRow(new Text(List.of()), new Text(List.of())));
            }
            rows.addAll(group.rows(meaning, columns));
        }
        int top = page.top();
        Scrolled scrolled = Scrolled.from(help.scroll(), page.bottom() - top, rows.size());
        for (int at = scrolled.first(); at < scrolled.end(); at++) {
            page.canvas().text(top + at - scrolled.first(), left, rows.get(at).sign());
            page.canvas()
                    .text(
                            top + at - scrolled.first(),
                            left + meaning,
                            rows.get(at).meaning());
        }
        scrolled.drawMarks(page.canvas(), top, left + columns);
        return scrolled;
    }

    /** What explains the screen one came from goes first. */
    private List<HelpGroup> keys() {
        List<HelpGroup> groups = new ArrayList<>();
        Screen back = help.back();
        if (back instanceof Screen.Menu) {
            groups.add(group(ShellLabel.HELP_MENU, MenuItem.of(model).size()));
        } else if (back instanceof Screen.Levels) {
            groups.add(group(ShellLabel.HELP_LEVELS));
        } else if (back instanceof Screen.Settings) {
            groups.add(group(ShellLabel.HELP_SETTINGS));
        } else if (back instanceof Screen.Solved) {
            groups.add(group(ShellLabel.HELP_DEBRIEF));
        } else if (back instanceof Screen.Stepping) {
            groups.add(group(ShellLabel.HELP_STEPPING));
        } else if (back instanceof Screen.Pairing) {
            return new ArrayList<>(List.of(HelpGroup.of(labels.text(PairLabel.HELP)), group(ShellLabel.HELP_SEGMENT)));
        } else if (inTrace(back)) {
            // Whoever looks at a capture plays nothing.
            return new ArrayList<>(List.of(group(ShellLabel.HELP_CONNECTIONS), group(ShellLabel.HELP_FRAMES)));
        } else if (inStates(back)) {
            groups.add(group(ShellLabel.HELP_STATES));
        } else if (inLab(back)) {
            groups.add(group(ShellLabel.HELP_LAB));
        } else if (back instanceof Screen.Demo) {
            return new ArrayList<>(List.of(HelpGroup.of(labels.text(GuideLabel.HELP_DEMO))));
        } else if (back instanceof Screen.Tour) {
            return new ArrayList<>(List.of(HelpGroup.of(labels.text(GuideLabel.HELP_TOUR))));
        } else if (inQuiz(back)) {
            return new ArrayList<>(
                    List.of(HelpGroup.of(labels.text(StudyLabel.HELP_QUIZ)), group(ShellLabel.HELP_SEGMENT)));
        }
        if (back instanceof Screen.Puzzling puzzling) {
            groups.add(group(
                    switch (puzzling.puzzle().level().kind()) {
                        case ORDER -> ShellLabel.HELP_ORDER;
                        case SPOT -> ShellLabel.HELP_SPOT;
                        default -> ShellLabel.HELP_FILL;
                    }));
            return groups;
        }
        List<HelpGroup> play = new ArrayList<>(
                List.of(group(ShellLabel.HELP_SEGMENT), group(ShellLabel.HELP_GAME), group(ShellLabel.HELP_QUESTION)));
        if (back instanceof Screen.Playing playing && asks(playing)) {
            play.add(0, play.remove(2));
        }
        groups.addAll(play);
        return groups;
    }

    private static boolean inStates(Screen back) {
        return back instanceof Screen.States || back instanceof Screen.StateRules;
    }

    private static boolean inTrace(Screen back) {
        return back instanceof Screen.Connections
                || back instanceof Screen.Frames
                || back instanceof Screen.FrameChecks;
    }

    private static boolean inLab(Screen back) {
        return back instanceof Screen.Lab || back instanceof Screen.LabLine;
    }

    private static boolean inQuiz(Screen back) {
        return back instanceof Screen.Quiz
                || back instanceof Screen.Decks
                || back instanceof Screen.RoundEnd
                || back instanceof Screen.Remembered;
    }

    private static boolean asks(Screen.Playing playing) {
        return playing.game().task().map(Task::asks).orElse(false);
    }

    private List<HelpGroup> signs() {
        String line = glyphs.of(Glyph.HORIZONTAL);
        String again = glyphs.of(Glyph.AGAIN);
        return List.of(
                group(ShellLabel.HELP_ANYWHERE),
                group(
                        ShellLabel.HELP_SIGNS,
                        line + line + glyphs.of(Glyph.HEAD_RIGHT),
                        glyphs.of(Glyph.HEAD_LEFT) + line + line,
                        again + again + glyphs.of(Glyph.HEAD_RIGHT),
                        line + " " + glyphs.of(Glyph.FAIL),
                        " " + glyphs.of(Glyph.POINTER),
                        " " + glyphs.of(Glyph.PASS),
                        " " + glyphs.of(Glyph.NOT_REACHED),
                        glyphs.of(Glyph.STAR) + glyphs.of(Glyph.OPEN_STAR)),
                group(ShellLabel.HELP_WORDS));
    }

    private HelpGroup group(ShellLabel label, Object... values) {
        return HelpGroup.of(labels.text(label, values));
    }

    private String place() {
        if (help.back() instanceof Screen.Demo) {
            return labels.text(GuideLabel.IN_DEMO);
        } else if (help.back() instanceof Screen.Tour) {
            return labels.text(GuideLabel.IN_TOUR);
        }
        return inQuiz(help.back()) ? labels.text(StudyLabel.IN_QUIZ) : labels.text(where());
    }

    private ShellLabel where() {
        Screen back = help.back();
        if (back instanceof Screen.Levels) {
            return ShellLabel.IN_LEVELS;
        } else if (back instanceof Screen.Settings) {
            return ShellLabel.IN_SETTINGS;
        } else if (back instanceof Screen.Solved) {
            return ShellLabel.IN_DEBRIEF;
        } else if (back instanceof Screen.Stepping) {
            return ShellLabel.IN_STEPPING;
        } else if (inTrace(back)) {
            return ShellLabel.IN_TRACE;
        } else if (inStates(back)) {
            return ShellLabel.IN_STATES;
        } else if (inLab(back)) {
            return ShellLabel.IN_LAB;
        }
        boolean level =
                back instanceof Screen.Playing || back instanceof Screen.Pairing || back instanceof Screen.Puzzling;
        return level ? ShellLabel.IN_PLAY : ShellLabel.IN_MENU;
    }

    private Footer footer(boolean more) {
        List<FooterKey> keys = new ArrayList<>();
        if (more) {
            keys.add(FooterKey.of(labels.text(ShellLabel.KEY_UP_DOWN), labels.text(ShellLabel.DO_SCROLL), 0));
        }
        if (help.back() instanceof Screen.Menu) {
            keys.add(FooterKey.of("t", labels.text(GuideLabel.DO_TOUR), 1));
        }
        keys.add(FooterKey.of("q", labels.text(ShellLabel.DO_BACK), 0));
        return new Footer(keys, labels.text(Label.ALWAYS_LEAVES));
    }
}
