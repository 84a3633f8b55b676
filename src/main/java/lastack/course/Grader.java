package lastack.course;

import java.util.ArrayList;
import java.util.List;
import lastack.game.Answers;
import lastack.game.Expected;
import lastack.game.Game;
import lastack.game.Level;
import lastack.game.Move;
import lastack.game.PlayLevel;
import lastack.game.Puzzle;
import lastack.game.PuzzleVerdict;
import lastack.game.RecordedLevel;
import lastack.game.Ruling;
import lastack.game.Verdict;

/** Plays somebody's moves. A refused one changes nothing, and those behind it are judged all the same. */
public final class Grader {
    private Grader() {}

    /** In an exam a question that was answered wrongly is worth nothing any more, and the next one is asked. */
    private static Game passedOver(Game game) {
        return game.task()
                .map(task -> ((Expected.Reply) task.expected()).question())
                .map(question -> game.play(Answers.move(question, game.symbols())))
                .orElse(game);
    }

    /** What {@code moves} are worth in {@code level} with the numbers of {@code seed}. */
    public static Grade grade(Level level, long seed, List<Move> moves) {
        return level instanceof RecordedLevel recorded
                ? solved(recorded, seed, moves)
                : played((PlayLevel) level, seed, moves);
    }

    private static Grade solved(RecordedLevel level, long seed, List<Move> moves) {
        Puzzle puzzle = Puzzle.begin(level, seed);
        List<Grade.Graded> graded = new ArrayList<>();
        for (Move move : moves) {
            Puzzle next = puzzle.play(move);
            PuzzleVerdict verdict = next.verdict();
            if (verdict == null || puzzle.solved()) {
                graded.add(new Grade.Graded(puzzle, Ruling.USELESS, 0, List.of(), List.of()));
            } else {
                graded.add(
                        new Grade.Graded(puzzle, verdict.ruling(), verdict.points(), List.of(), verdict.objections()));
            }
            puzzle = next;
        }
        return new Grade(puzzle, graded);
    }

    private static Grade played(PlayLevel level, long seed, List<Move> moves) {
        Game game = Game.begin(level, seed);
        List<Grade.Graded> graded = new ArrayList<>();
        for (Move move : moves) {
            Game next = game.play(move);
            Verdict verdict = next.verdict();
            // When all is done the game takes no more moves, and its verdict is still the last one's.
            if (verdict == null || game.solved()) {
                graded.add(new Grade.Graded(game, Ruling.USELESS, 0, List.of(), List.of()));
            } else {
                graded.add(new Grade.Graded(game, verdict.ruling(), verdict.points(), verdict.findings(), List.of()));
            }
            game = verdict != null && verdict.ruling() == Ruling.WRONG && Exams.isExam(level) ? passedOver(next) : next;
        }
        return new Grade(game, graded);
    }
}
