package lastack.course;

import java.util.ArrayList;
import java.util.List;
import lastack.game.Game;
import lastack.game.Move;
import lastack.game.PlayLevel;
import lastack.game.Ruling;
import lastack.game.Verdict;

/** Plays somebody's moves. A refused one changes nothing, and those behind it are judged all the same. */
public final class Grader {
    private Grader() {}

    /** What {@code moves} are worth in {@code level} with the numbers of {@code seed}. */
    public static Grade grade(PlayLevel level, long seed, List<Move> moves) {
        Game game = Game.begin(level, seed);
        List<Grade.Graded> graded = new ArrayList<>();
        for (Move move : moves) {
            Game next = game.play(move);
            Verdict verdict = next.verdict();
            // When all is done the game takes no more moves, and its verdict is still the last one's.
            if (verdict == null || game.solved()) {
                graded.add(new Grade.Graded(game, Ruling.USELESS, 0, List.of()));
            } else {
                graded.add(new Grade.Graded(game, verdict.ruling(), verdict.points(), verdict.findings()));
            }
            game = next;
        }
        return new Grade(game, graded);
    }
}
