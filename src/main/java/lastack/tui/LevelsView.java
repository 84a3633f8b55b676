package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lastack.app.Best;
import lastack.app.LevelRow;
import lastack.app.Model;
import lastack.app.Screen;
import lastack.game.Course;
import lastack.game.Level;
import lastack.game.Pack;

/** Which level: the worlds, the levels of one of them or those that a search finds, and what the selected one teaches. */
final class LevelsView {
    /** How far the list may grow on wider screens: longer rows are harder to follow, not easier. */
    private static final int NARROWEST = 43;

    private static final int WIDEST = 59;

    /** The rows a small screen keeps for the selected level, the rule above it included. */
    private static final int CARD = 5;

    private final Model model;
    private final Screen.Levels levels;
    private final Set<Integer> closedWorlds;
    private final Skin skin;
    private final Labels labels;
    private final Page page;
    private final Canvas canvas;
    private final List<LevelRow> rows;
    private final int at;

    private LevelsView(Canvas whole, Model model, Screen.Levels levels, Skin skin, Set<Integer> closedWorlds) {
        this.model = model;
        this.levels = levels;
        this.closedWorlds = closedWorlds;
        this.skin = skin;
        this.labels = skin.labels();
        this.page = Page.on(whole);
        this.canvas = page.canvas();
        this.rows = LevelRow.of(model, levels);
        this.at = Math.max(0, Math.min(levels.at(), rows.size() - 1));
    }

    /** @param closedWorlds the worlds, by their numbers, of which a teacher lets nobody open a level */
    static void draw(Canvas whole, Model model, Screen.Levels levels, Skin skin, Set<Integer> closedWorlds) {
        new LevelsView(whole, model, levels, skin, closedWorlds).draw();
    }

    private void draw() {
        if (page.compact()) {
            int rule = page.bottom() - CARD;
            int width = Math.min(page.columns(), WIDEST + 1);
            drawList(new Area(page.top(), 0, rule - page.top(), width));
            canvas.across(rule, 0, page.columns() - 1);
            card(new Area(rule + 1, 1, CARD - 1, width - 2), true);
        } else {
            int divider = Math.min(WIDEST, NARROWEST + page.columns() - 80);
            page.divide(divider);
            drawList(new Area(page.top(), 0, page.bottom() - page.top() - 1, divider));
            int width = Math.min(50, page.columns() - divider - 5);
            card(new Area(page.top() + 1, divider + 3, page.bottom() - page.top() - 2, width), false);
        }
        page.draw(new Title(List.of(labels.text(ShellLabel.LEVELS)), standing()), footer());
    }

    /** The search in the first row, the rows below it. */
    private void drawList(Area area) {
        Canvas list = canvas.at(area);
        drawSearch(list);
        Scrolled scrolled = Scrolled.around(at, area.rows() - 1, rows.size());
        for (int i = scrolled.first(); i < scrolled.end(); i++) {
            int row = 1 + i - scrolled.first();
            boolean selected = i == at && !levels.typing();
            if (selected) {
                list.fill(row, 0, list.columns() - 1, Role.SELECTED);
            }
            if (rows.get(i) instanceof LevelRow.OfPack pack) {
                drawPack(list, row, pack, selected);
            } else if (rows.get(i) instanceof LevelRow.OfLevel level) {
                drawLevel(list, row, level.place(), selected);
            }
        }
        scrolled.drawMarks(list, 1, list.columns() - 1);
    }

    private void drawSearch(Canvas list) {
        if (!levels.typing() && levels.search().isEmpty()) {
            return;
        }
        int next = list.text(0, 1, Text.of(Role.STRONG, "/ ").with(Role.TEXT, levels.search()));
        if (levels.typing()) {
            list.fill(0, next, 1, Role.FOCUS);
        }
        if (!levels.search().isBlank()) {
            list.textEndingAt(0, list.columns() - 2, Role.DIM, labels.text(ShellLabel.FOUND, rows.size()));
        }
    }

    private void drawPack(Canvas list, int row, LevelRow.OfPack shown, boolean selected) {
        Pack pack = shown.pack();
        if (selected) {
            list.glyph(row, 0, Role.SELECTED, Glyph.POINTER);
        }
        Role quiet = selected ? Role.SELECTED_DIM : Role.DIM;
        list.glyph(row, 1, quiet, shown.open() ? Glyph.HEAD_DOWN : Glyph.HEAD_RIGHT);
        list.textEndingAt(row, 4, quiet, Integer.toString(pack.world()));
        Canvas titles = list.at(new Area(row, 6, 1, list.columns() - 15));
        titles.text(0, 0, role(pack, selected), skin.words().of(pack.title()));
        if (closedWorlds.contains(pack.world())) {
            list.textEndingAt(row, list.columns() - 2, quiet, skin.words().text("room.world-closed"));
            return;
        }
        long solved =
                pack.levels().stream().filter(level -> best(level).solved()).count();
        int all = pack.levels().size();
        if (solved == all) {
            list.glyph(row, list.columns() - 7, selected ? Role.SELECTED : Role.RIGHT, Glyph.PASS);
        }
        list.textEndingAt(row, list.columns() - 2, quiet, solved + "/" + all);
    }

    private void drawLevel(Canvas list, int row, Course.Place place, boolean selected) {
        if (selected) {
            list.glyph(row, 2, Role.SELECTED, Glyph.POINTER);
        }
        int next = list.text(row, 6, selected ? Role.SELECTED_DIM : Role.DIM, place.number());
        int title = Math.max(11, next + 2);
        Canvas titles = list.at(new Area(row, title, 1, list.columns() - 6 - title));
        titles.text(
                0,
                0,
                role(place.pack(), selected),
                skin.words().of(place.level().title()));
        Stars.draw(list, row, list.columns() - 4, best(place.level()).stars(), selected);
    }

    /** What cannot be opened now recedes. */
    private Role role(Pack pack, boolean selected) {
        return selected ? Role.SELECTED : closedWorlds.contains(pack.world()) ? Role.GHOST : Role.TEXT;
    }

    private void card(Area area, boolean inShort) {
        if (rows.isEmpty()) {
            int row = 0;
            for (Text line : Wrap.lines(Role.TEXT, labels.text(ShellLabel.FOUND_NONE), area.columns())) {
                canvas.at(area).text(row++, 0, line);
            }
            return;
        }
        LevelCard card = new LevelCard(model, skin);
        if (rows.get(at) instanceof LevelRow.OfLevel level) {
            if (inShort) {
                card.drawShort(canvas.at(area), level.place());
            } else {
                card.draw(canvas.at(area), level.place());
            }
        } else if (rows.get(at) instanceof LevelRow.OfPack pack) {
            card.draw(canvas.at(area), pack.pack());
        }
    }

    private Best best(Level level) {
        return model.progress().best(level.id());
    }

    private String standing() {
        String solved = labels.text(
                ShellLabel.SOLVED_OF,
                model.progress().solved(model.course()),
                model.course().places().size());
        return solved + "   " + model.progress().stars(model.course()) + " "
                + skin.glyphs().of(Glyph.STAR);
    }

    private Footer footer() {
        List<FooterKey> keys = new ArrayList<>();
        if (levels.typing()) {
            keys.add(FooterKey.of("Enter", labels.text(ShellLabel.DO_TO_THE_LIST), 0));
            keys.add(FooterKey.of("Backspace", labels.text(ShellLabel.DO_ERASE), 1));
            keys.add(FooterKey.of("Esc", labels.text(ShellLabel.DO_ALL_LEVELS), 0));
            keys.add(FooterKey.of("Ctrl-C", labels.text(Label.LEAVE), 0));
            return new Footer(keys, "");
        }
        if (!rows.isEmpty()) {
            boolean play = rows.get(at) instanceof LevelRow.OfLevel;
            boolean open = rows.get(at) instanceof LevelRow.OfPack pack && pack.open();
            ShellLabel enter = play ? ShellLabel.DO_PLAY : open ? ShellLabel.DO_CLOSE : ShellLabel.DO_OPEN;
            keys.add(FooterKey.of("Enter", labels.text(enter), 0));
            keys.add(FooterKey.of(labels.text(ShellLabel.KEY_UP_DOWN), labels.text(ShellLabel.DO_MOVE), 2));
        }
        keys.add(FooterKey.of("/", labels.text(ShellLabel.DO_SEARCH), 0));
        keys.add(FooterKey.of("n", labels.text(ShellLabel.DO_NEXT_UNSOLVED), 1));
        keys.add(FooterKey.of("?", labels.text(ShellLabel.DO_KEYS), 0));
        keys.add(FooterKey.of("q", labels.text(ShellLabel.DO_BACK), 0));
        return new Footer(keys, "");
    }
}
