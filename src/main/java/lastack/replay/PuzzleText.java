package lastack.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.app.RunCode;
import lastack.game.Course;
import lastack.game.Move;
import lastack.game.Notation;
import lastack.game.Objection;
import lastack.game.Puzzle;
import lastack.game.PuzzleVerdict;
import lastack.game.RecordedLevel;
import lastack.game.Run;
import lastack.text.Objections;
import lastack.text.Words;

/** A run in a level about a recording as lines: each move and what was said to it. Nothing was sent in it, so it has no other form. */
public final class PuzzleText {
    private PuzzleText() {}

    /** All of it; none where a move cannot be made in {@code level} any more, for the level was changed since. */
    public static Optional<List<String>> of(
            RunCode code, Course.Place place, RecordedLevel level, Run run, Words words) {
        List<String> lines = new ArrayList<>();
        String title = place.number() + " " + words.of(level.title());
        lines.add(words.text("replay.run", Map.of("run", code, "level", title, "seed", run.seed())));
        Puzzle puzzle = Puzzle.begin(level, run.seed());
        for (Move move : run.moves()) {
            Puzzle next = puzzle.play(move);
            if (next.moves().size() == puzzle.moves().size()) {
                return Optional.empty();
            }
            lines.add("");
            lines.add(next.moves().size() + ". " + Notation.write(move));
            said(next, words).forEach(line -> lines.add("  " + line));
            puzzle = next;
        }
        lines.add("");
        lines.add(RunText.standing(puzzle, words));
        return Optional.of(lines);
    }

    private static List<String> said(Puzzle after, Words words) {
        PuzzleVerdict verdict = after.verdict();
        List<String> lines = new ArrayList<>();
        if (verdict == null) {
            lines.add(words.text("replay.hint"));
        } else if (verdict.accepted()) {
            lines.add(words.text("replay.right", Map.of("points", verdict.points())));
        } else {
            lines.add(words.text("replay.wrong"));
            Objections objections = new Objections(words);
            for (Objection objection : verdict.objections()) {
                lines.add(
                        verdict.move() instanceof Move.Order
                                ? objections.outOfOrder(objection)
                                : objections.why(objection, null, objection.frame()));
            }
        }
        if (verdict != null && verdict.rule() != null) {
            lines.add(words.reference(verdict.rule()));
        }
        return lines;
    }
}
