package lastack.tui;

import java.util.List;
import lastack.app.Screen;
import lastack.app.Slate;
import lastack.game.Course;
import lastack.game.Hint;
import lastack.game.Kind;
import lastack.game.Move;
import lastack.game.Puzzle;
import lastack.game.PuzzleVerdict;
import lastack.game.RecordedLevel;
import lastack.game.Task;
import lastack.text.Objections;
import org.jspecify.annotations.Nullable;

/** A level about a recording: what is asked above, the recording, and what is said of it below. */
final class PuzzleView {
    /** Lines longer than this are hard to follow back. */
    private static final int WIDEST_TEXT = 97;

    private final Screen.Puzzling puzzling;
    private final Puzzle puzzle;
    private final Skin skin;
    private final Labels labels;
    private final Page page;
    private final Canvas canvas;
    private final int rule;

    private PuzzleView(Canvas whole, Screen.Puzzling puzzling, Skin skin) {
        this.puzzling = puzzling;
        this.puzzle = puzzling.puzzle();
        this.skin = skin;
        this.labels = skin.labels();
        this.page = Page.on(whole);
        this.canvas = page.canvas();
        this.rule = canvas.rows() - below();
    }

    /** The rows below the recording, its rule and the keys among them. */
    private int below() {
        if (page.compact()) {
            return 6;
        } else if (canvas.rows() >= 40) {
            return 11;
        }
        return switch (puzzle.level().kind()) {
            case FILL -> 7;
            case ORDER -> 8;
            // A short drawing leaves more room to what is said of it.
            default -> Math.max(7, Math.min(9, canvas.rows() - 5 - SpotDrawing.rows(puzzling)));
        };
    }

    static void draw(Canvas whole, Screen.Puzzling puzzling, Skin skin) {
        new PuzzleView(whole, puzzling, skin).draw();
    }

    private void draw() {
        RecordedLevel level = puzzle.level();
        canvas.text(2, 1, Role.TEXT, skin.words().of(level.ask()));
        int top = page.compact() ? 3 : level.kind() == Kind.FILL ? 4 : 3;
        Area body = new Area(top, 0, rule - top, canvas.columns());
        canvas.across(1, 0, canvas.columns() - 1);
        canvas.across(rule, 0, canvas.columns() - 1);
        switch (level.kind()) {
            case FILL -> new FillTable(puzzling, skin).draw(canvas.at(body));
            case ORDER -> new OrderBoard(puzzling, skin).draw(canvas, body, rule);
            default -> new SpotDrawing(puzzling, skin).draw(canvas.at(body));
        }
        int rows = canvas.rows() - rule - 2;
        Area panel = new Area(rule + 1, 1, rows, Math.min(WIDEST_TEXT, canvas.columns() - 2));
        said(canvas.at(panel));
        title().draw(canvas.at(new Area(0, 0, 1, canvas.columns())));
        PuzzleFooter.of(puzzling, labels).draw(canvas.at(new Area(canvas.rows() - 1, 0, 1, canvas.columns())));
    }

    private Title title() {
        String name = skin.words().of(puzzle.level().title());
        String points = labels.text(Label.POINTS, puzzle.score(), puzzle.level().max());
        Course.Place place = puzzling.place();
        return place == null
                ? new Title(List.of(name), points)
                : new Title(
                        List.of(
                                place.pack().world() + " "
                                        + skin.words().of(place.pack().title()),
                                place.number() + " " + name),
                        points);
    }

    private void said(Canvas area) {
        PuzzleVerdict verdict = puzzle.verdict();
        if (puzzling.opening()) {
            paragraph(area, 0, Role.TEXT, skin.words().of(puzzle.level().scene()));
        } else if (puzzle.solved()) {
            solved(area, verdict);
        } else if (verdict != null && !verdict.accepted() && isHere(verdict)) {
            refused(area, verdict);
        } else {
            asked(area, verdict);
        }
    }

    /** Whether the last verdict is about the place that is looked at. */
    private boolean isHere(PuzzleVerdict verdict) {
        return verdict.task() == puzzling.slate().at(puzzle);
    }

    private void solved(Canvas area, @Nullable PuzzleVerdict verdict) {
        int row = 0;
        if (verdict != null) {
            area.text(row, 0, right(verdict));
            boolean fill = puzzle.level().kind() == Kind.FILL;
            String place = fill ? PuzzleText.given(puzzle, verdict, labels) : "";
            String why = fill ? labels.text(PuzzleLabel.LAST_RIGHT, place, why(verdict)) : why(verdict);
            row = paragraph(area, 1, Role.TEXT, why);
        }
        new NextStep(labels.text(Label.DO_SOLVED))
                .draw(area.at(new Area(Math.min(row + 1, area.rows() - 1), 0, 1, area.columns())));
    }

    private Text right(PuzzleVerdict verdict) {
        String word = verdict.points() > 0 ? labels.text(Label.RIGHT, verdict.points()) : labels.text(Label.RIGHT_FREE);
        Text text = Text.of(Role.RIGHT_STRONG, skin.glyphs().of(Glyph.VERDICT_RIGHT) + " " + word);
        return verdict.rule() == null ? text : text.with(Role.DIM, "  " + VerdictPanel.reference(verdict.rule()));
    }

    /** Why the last move was right: by the level's own words, or by the rule. */
    private String why(PuzzleVerdict verdict) {
        Task task = puzzle.level().tasks().get(verdict.task());
        if (task.right() != null && puzzle.tallies().get(verdict.task()).done()) {
            return skin.words().of(task.right());
        }
        return verdict.rule() == null ? "" : skin.words().says(verdict.rule());
    }

    private void refused(Canvas area, PuzzleVerdict verdict) {
        String where = PuzzleText.given(puzzle, verdict, labels);
        Text headline = Text.of(
                Role.WRONG_STRONG,
                skin.glyphs().of(Glyph.VERDICT_WRONG) + " " + labels.text(PuzzleLabel.NOT_YET, where));
        String why = new Objections(skin.words()).why(puzzle, verdict);
        String aside = verdict.rule() == null ? "" : VerdictPanel.reference(verdict.rule());
        Panel panel = new Panel(headline, aside, List.of(Text.of(Role.TEXT, why)));
        panel.within(area.rows(), area.columns()).draw(area);
    }

    private void asked(Canvas area, @Nullable PuzzleVerdict verdict) {
        Slate slate = puzzling.slate();
        int task = slate.at(puzzle);
        List<Hint> taken = puzzle.hints(task);
        int row = heading(area, task);
        boolean drawing = puzzle.level().kind() == Kind.SPOT;
        if (!taken.isEmpty()) {
            Hint hint = taken.get(taken.size() - 1);
            int all = puzzle.level().tasks().get(task).hints().size();
            String lead = labels.text(Label.HINT, taken.size(), all) + "  ";
            row = lines(
                    area,
                    row,
                    Text.of(Role.STRONG, lead).with(Role.TEXT, skin.words().of(hint.text())));
        } else {
            row = paragraph(
                    area,
                    row,
                    Role.TEXT,
                    skin.words().of(puzzle.level().tasks().get(task).brief()));
        }
        if (drawing) {
            int cost = puzzle.level().tasks().get(task).miss();
            lines(area, row + (page.compact() ? 0 : 1), Text.of(Role.DIM, labels.text(PuzzleLabel.COSTS, cost)));
        } else if (puzzle.level().kind() == Kind.FILL && verdict != null && verdict.accepted()) {
            last(area, row, verdict);
        }
    }

    private int heading(Canvas area, int task) {
        switch (puzzle.level().kind()) {
            case FILL -> {
                area.text(0, 0, Role.STRONG, PuzzleText.place(puzzle, task, labels));
                area.textEndingAt(0, area.columns() - 1, Role.DIM, stake(task));
                return 1;
            }
            case ORDER -> {
                area.text(0, 0, Role.STRONG, labels.text(PuzzleLabel.SO_FAR));
                area.textEndingAt(0, area.columns() - 1, Role.DIM, stake(task));
                int next = paragraph(area, 1, Role.TEXT, soFar());
                return page.compact() ? next : next + 1;
            }
            default -> {
                SpotDrawing.drawPlace(area, puzzling, skin);
                return page.compact() ? 1 : 2;
            }
        }
    }

    /** What is to be won, and what a wrong try takes from it: known before it is made. */
    private String stake(int task) {
        int miss = puzzle.level().tasks().get(task).miss();
        return miss == 0
                ? labels.text(Label.POINTS_AT_STAKE, puzzle.worth(task))
                : labels.text(PuzzleLabel.STAKE, puzzle.worth(task), miss);
    }

    private String soFar() {
        PuzzleVerdict verdict = puzzle.verdict();
        int placed = puzzling.slate().placed().size();
        boolean fits = verdict != null
                && verdict.accepted()
                && verdict.move() instanceof Move.Order order
                && order.places().equals(puzzling.slate().placed());
        if (fits) {
            return fits(OrderBoard.placed(puzzling));
        }
        boolean all = placed == OrderBoard.shown(puzzle).size();
        return labels.text(all ? PuzzleLabel.CHECK_NOW : PuzzleLabel.NOTHING_PUT);
    }

    /** That the segments placed can have come so, and what shows it of the last. */
    private String fits(List<lastack.game.Frame> placed) {
        int count = placed.size();
        lastack.game.Frame last = placed.get(count - 1);
        for (int at = count - 2; at >= 0 && last.segment().hasAck(); at--) {
            lastack.game.Frame earlier = placed.get(at);
            boolean covers = earlier.from() != last.from()
                    && earlier.segment().seqLength() > 0
                    && earlier.segment().end().equals(last.ack());
            if (covers && earlier.segment().fin()) {
                return labels.text(PuzzleLabel.FITS_FIN, count, last.ack().plus(-1), at + 1);
            } else if (covers) {
                return labels.text(PuzzleLabel.FITS_ACK, count, last.ack(), at + 1);
            }
        }
        return count == 1 ? labels.text(PuzzleLabel.FITS_ONE) : labels.text(PuzzleLabel.FITS, count);
    }

    private void last(Canvas area, int row, PuzzleVerdict verdict) {
        String rule = verdict.rule() == null
                ? ""
                : " (" + verdict.rule().id() + ", " + verdict.rule().section() + ")";
        String place = PuzzleText.given(puzzle, verdict, labels);
        Text text = Text.of(Role.DIM, labels.text(PuzzleLabel.LAST) + "  ")
                .with(Role.RIGHT, skin.glyphs().of(Glyph.PASS) + " ")
                .with(Role.DIM, labels.text(PuzzleLabel.LAST_RIGHT, place, why(verdict)) + rule);
        lines(area, row, text);
    }

    private static int lines(Canvas area, int row, Text text) {
        int next = row;
        for (Text line : Wrap.lines(text, area.columns())) {
            if (next < area.rows()) {
                area.text(next, 0, line);
            }
            next++;
        }
        return next;
    }

    private static int paragraph(Canvas area, int row, Role role, String text) {
        int next = row;
        for (Text line : Wrap.lines(role, text, area.columns())) {
            if (next < area.rows()) {
                area.text(next, 0, line);
            }
            next++;
        }
        return next;
    }
}
