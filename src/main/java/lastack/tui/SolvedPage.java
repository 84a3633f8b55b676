package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lastack.app.Model;
import lastack.app.Screen;
import lastack.game.Course;
import lastack.text.CellText;

/** What every level shows when it is solved, whatever was played: what it is, its points, what there is to read, and what comes next. */
final class SolvedPage {
    private final Page page;
    private final Model model;
    private final Screen.Solved solved;
    private final Skin skin;
    private final Labels labels;

    SolvedPage(Page page, Model model, Screen.Solved solved, Skin skin) {
        this.page = page;
        this.model = model;
        this.solved = solved;
        this.skin = skin;
        this.labels = skin.labels();
    }

    /**
     * Draws it from column {@code left} on, in {@code columns}, and returns the first line shown of what there is to read.
     *
     * @param ruleFrom where lines across the text begin
     */
    int draw(List<DebriefLine> lines, int left, int columns, int ruleFrom) {
        int last = page.bottom() - 1;
        drawScore(left, columns);
        Area area = new Area(page.top() + 2, left, last - 3 - page.top(), columns);
        Scrolled scrolled = drawText(lines, area, ruleFrom);
        new NextStep(next(columns - 2)).draw(page.canvas().at(new Area(last, left, 1, columns)));
        page.draw(title(), footer(scrolled.overflows()));
        return scrolled.first();
    }

    private Title title() {
        String name = skin.words().of(solved.attempt().level().title());
        String done = labels.text(Label.SOLVED);
        Course.Place place = solved.place();
        if (place == null) {
            return new Title(List.of(name), done);
        }
        String pack = place.pack().world() + " " + skin.words().of(place.pack().title());
        return new Title(List.of(pack, place.number() + " " + name), done);
    }

    private void drawScore(int left, int columns) {
        int most = solved.attempt().level().max();
        String points = labels.text(Label.POINTS, solved.attempt().score(), most);
        page.canvas().text(page.top(), left, Role.STRONG, points);
        int stars = solved.attempt().stars();
        Stars.draw(page.canvas(), page.top(), left + columns - Stars.MOST, stars, false);
    }

    /** What there is to say, as far as it has been read. */
    private Scrolled drawText(List<DebriefLine> lines, Area area, int ruleFrom) {
        Canvas canvas = page.canvas();
        Scrolled scrolled = Scrolled.from(solved.scroll(), area.rows(), lines.size());
        for (int at = scrolled.first(); at < scrolled.end(); at++) {
            DebriefLine line = lines.get(at);
            int row = area.top() + at - scrolled.first();
            if (line.rule()) {
                canvas.across(row, ruleFrom, page.columns() - 1);
            } else {
                canvas.text(row, area.left(), line.left());
                canvas.text(row, area.left() + area.columns() - line.right().width(), line.right());
            }
        }
        scrolled.drawMarks(canvas, area.top(), area.left() + area.columns());
        return scrolled;
    }

    /** What comes next; of a level with a long title the number alone, for half a title says less. */
    private String next(int columns) {
        if (solved.place() == null) {
            return labels.text(ShellLabel.NEXT_MENU);
        }
        Optional<Course.Place> after = after();
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

    private Optional<Course.Place> after() {
        return model.course().after(solved.attempt().level().id());
    }

    /** The keys; what was played can be looked at again, a recording has been looked at all the time. */
    private Footer footer(boolean more) {
        List<FooterKey> keys = new ArrayList<>();
        boolean played = solved instanceof Screen.Debrief;
        boolean last = solved.place() == null || after().isEmpty();
        keys.add(FooterKey.of("n", last ? labels.text(Label.KEY_GO_ON) : labels.text(ShellLabel.DO_NEXT), 0));
        keys.add(FooterKey.of("r", labels.text(ShellLabel.DO_AGAIN), 0));
        if (played) {
            keys.add(FooterKey.of("t", labels.text(ShellLabel.DO_STEP_THROUGH), 0));
        }
        if (more) {
            keys.add(FooterKey.of(labels.text(ShellLabel.KEY_UP_DOWN), labels.text(ShellLabel.DO_SCROLL), 1));
        }
        if (played) {
            keys.add(FooterKey.of("d", labels.text(ShellLabel.DO_STATES), 3));
        }
        keys.add(FooterKey.of("l", labels.text(ShellLabel.DO_LEVELS), 2));
        keys.add(FooterKey.of("?", labels.text(ShellLabel.DO_KEYS), 0));
        keys.add(FooterKey.of("q", labels.text(ShellLabel.DO_MENU), 0));
        return new Footer(keys, "");
    }
}
