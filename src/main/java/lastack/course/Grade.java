package lastack.course;

import java.util.List;
import lastack.game.Finding;
import lastack.game.Game;
import lastack.game.Ruling;

/**
 * What somebody's moves were worth.
 *
 * @param end the game they led to
 * @param moves each move's verdict
 */
public record Grade(Game end, List<Graded> moves) {
    public Grade {
        moves = List.copyOf(moves);
    }

    /**
     * One move's verdict.
     *
     * @param before the game in which it was made
     * @param ruling what it was
     * @param points what it earned
     * @param findings the fields at fault
     */
    public record Graded(Game before, Ruling ruling, int points, List<Finding> findings) {
        public Graded {
            findings = List.copyOf(findings);
        }
    }

    public boolean solved() {
        return end.solved();
    }
}
