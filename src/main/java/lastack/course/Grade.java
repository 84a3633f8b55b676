package lastack.course;

import java.util.List;
import lastack.game.Attempt;
import lastack.game.Finding;
import lastack.game.Objection;
import lastack.game.Ruling;

/**
 * What somebody's moves were worth.
 *
 * @param end what they led to
 * @param moves each move's verdict
 */
public record Grade(Attempt end, List<Graded> moves) {
    public Grade {
        moves = List.copyOf(moves);
    }

    /**
     * One move's verdict.
     *
     * @param before the attempt in which it was made
     * @param ruling what it was
     * @param points what it earned
     * @param findings the fields at fault
     * @param objections in a recording, what the referee has against the figures
     */
    public record Graded(
            Attempt before, Ruling ruling, int points, List<Finding> findings, List<Objection> objections) {
        public Graded {
            findings = List.copyOf(findings);
            objections = List.copyOf(objections);
        }
    }

    public boolean solved() {
        return end.solved();
    }
}
