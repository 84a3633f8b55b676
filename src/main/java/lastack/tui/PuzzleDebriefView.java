package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.app.Model;
import lastack.app.Screen;
import lastack.game.Course;
import lastack.game.Evidence;
import lastack.game.Expected;
import lastack.game.Move;
import lastack.game.Puzzle;
import lastack.game.PuzzleVerdict;
import lastack.game.Tally;
import lastack.game.Task;
import lastack.text.Objections;

/** A level about a recording that is solved: what each figure earned, the one mistake worth keeping, and what the level has to say. */
final class PuzzleDebriefView {
    /** Lines longer than this are hard to follow back. */
    private static final int WIDEST = 76;

    private final Model model;
    private final Screen.PuzzleDebrief debrief;
    private final Puzzle puzzle;
    private final Skin skin;
    private final Labels labels;
    private final Page page;

    private PuzzleDebriefView(Canvas whole, Model model, Screen.PuzzleDebrief debrief, Skin skin) {
        this.model = model;
        this.debrief = debrief;
        this.puzzle = debrief.puzzle();
        this.skin = skin;
        this.labels = skin.labels();
        this.page = Page.on(whole);
    }

    /** Draws it and returns the first line shown of what there is to read. */
    static int draw(Canvas whole, Model model, Screen.PuzzleDebrief debrief, Skin skin) {
        return new PuzzleDebriefView(whole, model, debrief, skin).draw();
    }

    private int draw() {
        Canvas canvas = page.canvas();
        int columns = Math.min(WIDEST, page.columns() - 4);
        canvas.text(
                page.top(),
                2,
                Role.STRONG,
                labels.text(Label.POINTS, puzzle.score(), puzzle.level().max()));
        Stars.draw(canvas, page.top(), 2 + columns - Stars.MOST, puzzle.stars(), false);
        List<DebriefLine> lines = lines(columns);
        int last = page.bottom() - 1;
        Area area = new Area(page.top() + 2, 2, last - 3 - page.top(), columns);
        Scrolled scrolled = Scrolled.from(debrief.scroll(), area.rows(), lines.size());
        for (int at = scrolled.first(); at < scrolled.end(); at++) {
            DebriefLine line = lines.get(at);
            int row = area.top() + at - scrolled.first();
            if (line.rule()) {
                canvas.across(row, 0, page.columns() - 1);
            } else {
                canvas.text(row, area.left(), line.left());
                canvas.text(row, area.left() + columns - line.right().width(), line.right());
            }
        }
        scrolled.drawMarks(canvas, area.top(), area.left() + columns);
        new NextStep(next()).draw(canvas.at(new Area(last, 2, 1, columns)));
        page.draw(title(), footer(scrolled.overflows()));
        return scrolled.first();
    }

    private Title title() {
        String name = skin.words().of(puzzle.level().title());
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

    private List<DebriefLine> lines(int columns) {
        List<DebriefLine> lines = new ArrayList<>();
        for (int task = 0; task < puzzle.tallies().size(); task++) {
            lines.add(new DebriefLine(Text.of(Role.TEXT, asked(task)), points(task), false));
        }
        lines.add(DebriefLine.RULE);
        lines.add(DebriefLine.of(Text.of(Role.STRONG, labels.text(ShellLabel.WORTH_KEEPING))));
        firstMiss().ifPresent(verdict -> {
            String said = labels.text(PuzzleLabel.NOT_YET, PuzzleText.given(puzzle, verdict, labels)) + ". "
                    + PuzzleText.why(puzzle, verdict, new Objections(skin.words()));
            wrapped(lines, said, columns);
            lines.add(DebriefLine.RULE);
        });
        wrapped(lines, skin.words().of(puzzle.level().debrief()), columns);
        lines.add(DebriefLine.RULE);
        lines.add(named(ShellLabel.YOU_DID, did()));
        lines.add(named(ShellLabel.CODE, debrief.code().text()));
        return lines;
    }

    private DebriefLine named(ShellLabel name, String value) {
        return DebriefLine.of(Text.of(Role.DIM, labels.text(name) + "  ").with(Role.TEXT, value));
    }

    private static void wrapped(List<DebriefLine> lines, String text, int columns) {
        Wrap.lines(Role.TEXT, text, columns).forEach(line -> lines.add(DebriefLine.of(line)));
    }

    private String did() {
        int misses = puzzle.tallies().stream().mapToInt(Tally::misses).sum();
        int hints = puzzle.tallies().stream().mapToInt(Tally::hints).sum();
        return labels.text(
                PuzzleLabel.DID,
                counted(misses, ShellLabel.MISSES_NONE, ShellLabel.MISSES_ONE, ShellLabel.MISSES),
                counted(hints, ShellLabel.HINTS_NONE, ShellLabel.HINTS_ONE, ShellLabel.HINTS));
    }

    private String counted(int count, ShellLabel none, ShellLabel one, ShellLabel many) {
        return count == 0 ? labels.text(none) : count == 1 ? labels.text(one) : labels.text(many, count);
    }

    private String asked(int task) {
        Expected expected = puzzle.level().tasks().get(task).expected();
        Evidence evidence = new Evidence(puzzle.level());
        if (expected instanceof Expected.Restore hidden) {
            return labels.text(
                    PuzzleLabel.MOVE_RESTORE,
                    hidden.frame(),
                    PuzzleText.field(hidden.cell(), labels),
                    evidence.figure(hidden.frame(), hidden.cell()));
        } else if (expected instanceof Expected.Mend mend) {
            return labels.text(
                    PuzzleLabel.MOVE_MEND,
                    mend.misprint().frame(),
                    PuzzleText.field(mend.misprint().cell(), labels),
                    labels.text(
                            PuzzleLabel.WAS,
                            evidence.figure(
                                    mend.misprint().frame(), mend.misprint().cell()),
                            mend.misprint().figure()));
        }
        return labels.text(PuzzleLabel.MOVE_ORDER, OrderBoard.shown(puzzle).size());
    }

    private Text points(int at) {
        Task task = puzzle.level().tasks().get(at);
        int earned = puzzle.tallies().get(at).earned();
        boolean all = earned >= task.points();
        Glyph sign = all ? Glyph.PASS : earned > 0 ? Glyph.HEAD_UP : Glyph.FAIL;
        Role role = all ? Role.RIGHT : earned > 0 ? Role.DIM : Role.WRONG;
        return Text.of(Role.TEXT, earned + " ").with(role, skin.glyphs().of(sign));
    }

    private Optional<PuzzleVerdict> firstMiss() {
        Puzzle again = Puzzle.begin(puzzle.written(), puzzle.seed());
        for (Move move : puzzle.moves()) {
            again = again.play(move);
            PuzzleVerdict verdict = again.verdict();
            if (verdict != null && !verdict.accepted() && !verdict.objections().isEmpty()) {
                return Optional.of(verdict);
            }
        }
        return Optional.empty();
    }

    private String next() {
        if (debrief.place() == null) {
            return labels.text(ShellLabel.NEXT_MENU);
        }
        return model.course()
                .after(puzzle.level().id())
                .map(place -> labels.text(
                        ShellLabel.NEXT_LEVEL,
                        place.number() + " " + skin.words().of(place.level().title())))
                .orElse(labels.text(ShellLabel.NEXT_LEVELS));
    }

    private Footer footer(boolean more) {
        List<FooterKey> keys = new ArrayList<>();
        boolean last = debrief.place() == null
                || model.course().after(puzzle.level().id()).isEmpty();
        keys.add(FooterKey.of("n", last ? labels.text(Label.KEY_GO_ON) : labels.text(ShellLabel.DO_NEXT), 0));
        keys.add(FooterKey.of("r", labels.text(ShellLabel.DO_AGAIN), 0));
        if (more) {
            keys.add(FooterKey.of(labels.text(ShellLabel.KEY_UP_DOWN), labels.text(ShellLabel.DO_SCROLL), 0));
        }
        keys.add(FooterKey.of("l", labels.text(ShellLabel.DO_LEVELS), 1));
        keys.add(FooterKey.of("?", labels.text(ShellLabel.DO_KEYS), 0));
        keys.add(FooterKey.of("q", labels.text(ShellLabel.DO_MENU), 0));
        return new Footer(keys, "");
    }
}
