package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import lastack.app.Model;
import lastack.app.Screen;
import lastack.game.Evidence;
import lastack.game.Expected;
import lastack.game.Puzzle;
import lastack.game.Task;
import lastack.text.Objections;

/** A level about a recording that is solved: what each figure earned, the one mistake worth keeping, and what the level has to say. */
final class PuzzleDebriefView {
    /** Lines longer than this are hard to follow back. */
    private static final int WIDEST = 76;

    private final Screen.PuzzleDebrief debrief;
    private final Puzzle puzzle;
    private final Skin skin;
    private final Labels labels;

    private PuzzleDebriefView(Screen.PuzzleDebrief debrief, Skin skin) {
        this.debrief = debrief;
        this.puzzle = debrief.puzzle();
        this.skin = skin;
        this.labels = skin.labels();
    }

    /** Draws it and returns the first line shown of what there is to read. */
    static int draw(Canvas whole, Model model, Screen.PuzzleDebrief debrief, Skin skin) {
        Page page = Page.on(whole);
        int columns = Math.min(WIDEST, page.columns() - 4);
        List<DebriefLine> lines = new PuzzleDebriefView(debrief, skin).lines(columns);
        return new SolvedPage(page, model, debrief, skin).draw(lines, 2, columns, 0);
    }

    private List<DebriefLine> lines(int columns) {
        List<DebriefLine> lines = new ArrayList<>();
        for (int task = 0; task < puzzle.tallies().size(); task++) {
            lines.add(new DebriefLine(Text.of(Role.TEXT, asked(task)), points(task), false));
        }
        lines.add(DebriefLine.RULE);
        lines.add(DebriefLine.of(Text.of(Role.STRONG, labels.text(ShellLabel.WORTH_KEEPING))));
        puzzle.firstMiss().ifPresent(verdict -> {
            String said = labels.text(PuzzleLabel.NOT_YET, PuzzleText.given(puzzle, verdict, labels)) + ". "
                    + new Objections(skin.words()).why(puzzle, verdict);
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
        return labels.text(
                PuzzleLabel.DID,
                counted(puzzle.misses(), ShellLabel.MISSES_NONE, ShellLabel.MISSES_ONE, ShellLabel.MISSES),
                counted(puzzle.hintsTaken(), ShellLabel.HINTS_NONE, ShellLabel.HINTS_ONE, ShellLabel.HINTS));
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
}
