package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lastack.app.Model;
import lastack.app.Screen;
import lastack.game.Course;
import lastack.game.Game;
import lastack.text.CellText;

/** A level that is solved: its points, the whole ladder where there is room, and what to take from it. */
final class DebriefView {
    private final Model model;
    private final Screen.Debrief debrief;
    private final Game game;
    private final Skin skin;
    private final Labels labels;
    private final Layout layout;
    private final Page page;
    private final Canvas canvas;

    private DebriefView(Canvas whole, Model model, Screen.Debrief debrief, Skin skin) {
        this.model = model;
        this.debrief = debrief;
        this.game = debrief.game();
        this.skin = skin;
        this.labels = skin.labels();
        this.layout = Layout.of(whole.columns(), whole.rows());
        this.page = Page.on(whole);
        this.canvas = page.canvas();
    }

    /** Draws it and returns the first line shown of what there is to read. */
    static int draw(Canvas whole, Model model, Screen.Debrief debrief, Skin skin) {
        return new DebriefView(whole, model, debrief, skin).draw();
    }

    private int draw() {
        DebriefText text = new DebriefText(game, skin);
        List<DebriefLine> run = text.run(debrief.code(), debrief.par());
        int left = 1;
        if (!page.compact()) {
            int divider = layout.referee().left() - 2;
            left = divider + 3;
            page.divide(divider);
            int rows = page.bottom() - run.size() - 2 - layout.ladder().top();
            DebriefLadder.draw(canvas, layout, rows, game, skin);
            drawRun(run, page.bottom() - 1 - run.size());
        }
        int columns = page.columns() - left - 1;
        List<DebriefLine> lines = new ArrayList<>(text.lines(columns));
        if (page.compact()) {
            lines.add(DebriefLine.RULE);
            lines.addAll(run);
        }
        int last = page.bottom() - 1;
        drawScore(left, columns);
        Scrolled scrolled = drawText(lines, new Area(page.top() + 2, left, last - 3 - page.top(), columns));
        new NextStep(next(columns - 2)).draw(canvas.at(new Area(last, left, 1, columns)));
        page.draw(title(), footer(scrolled.overflows()));
        return scrolled.first();
    }

    private Title title() {
        String name = skin.words().of(game.level().title());
        String solved = labels.text(Label.SOLVED);
        Course.Place place = debrief.place();
        return place == null
                ? new Title(List.of(name), solved)
                : new Title(
                        List.of(
                                place.pack().world() + " "
                                        + skin.words().of(place.pack().title()),
                                place.number() + " " + name),
                        solved);
    }

    private void drawRun(List<DebriefLine> run, int row) {
        for (int i = 0; i < run.size(); i++) {
            canvas.text(row + i, 1, run.get(i).left());
        }
    }

    private void drawScore(int left, int columns) {
        canvas.text(
                page.top(),
                left,
                Role.STRONG,
                labels.text(Label.POINTS, game.score(), game.level().max()));
        Stars.draw(canvas, page.top(), left + columns - Stars.MOST, game.stars(), false);
    }

    /** What there is to say, as far as it has been read. */
    private Scrolled drawText(List<DebriefLine> lines, Area area) {
        Scrolled scrolled = Scrolled.from(debrief.scroll(), area.rows(), lines.size());
        for (int at = scrolled.first(); at < scrolled.end(); at++) {
            DebriefLine line = lines.get(at);
            int row = area.top() + at - scrolled.first();
            if (line.rule()) {
                drawRule(row, area);
            } else {
                canvas.text(row, area.left(), line.left());
                canvas.text(row, area.left() + area.columns() - line.right().width(), line.right());
            }
        }
        scrolled.drawMarks(canvas, area.top(), area.left() + area.columns());
        return scrolled;
    }

    /** From the divider to the edge, so that it joins. */
    private void drawRule(int row, Area area) {
        canvas.across(row, page.compact() ? 0 : area.left() - 3, page.columns() - 1);
    }

    /** What comes next; of a level with a long title the number alone, for half a title says less. */
    private String next(int columns) {
        if (debrief.place() == null) {
            return labels.text(ShellLabel.NEXT_MENU);
        }
        Optional<Course.Place> after = model.course().after(game.level().id());
        if (after.isEmpty()) {
            return labels.text(ShellLabel.NEXT_LEVELS);
        }
        String number = after.get().number();
        String named = number + " " + skin.words().of(after.get().level().title());
        return Stream.of(labels.text(ShellLabel.NEXT_LEVEL, named), named)
                .filter(text -> CellText.width(text) <= columns)
                .findFirst()
                .orElse(labels.text(ShellLabel.NEXT_LEVEL, number));
    }

    private Footer footer(boolean more) {
        List<FooterKey> keys = new ArrayList<>();
        boolean last = debrief.place() == null
                || model.course().after(game.level().id()).isEmpty();
        keys.add(FooterKey.of("n", last ? labels.text(Label.KEY_GO_ON) : labels.text(ShellLabel.DO_NEXT), 0));
        keys.add(FooterKey.of("r", labels.text(ShellLabel.DO_AGAIN), 0));
        keys.add(FooterKey.of("t", labels.text(ShellLabel.DO_STEP_THROUGH), 1));
        if (more) {
            keys.add(FooterKey.of(labels.text(ShellLabel.KEY_UP_DOWN), labels.text(ShellLabel.DO_SCROLL), 0));
        }
        keys.add(FooterKey.of("d", labels.text(ShellLabel.DO_STATES), 3));
        keys.add(FooterKey.of("l", labels.text(ShellLabel.DO_LEVELS), 2));
        keys.add(FooterKey.of("?", labels.text(ShellLabel.DO_KEYS), 0));
        keys.add(FooterKey.of("q", labels.text(ShellLabel.DO_MENU), 0));
        return new Footer(keys, "");
    }
}
