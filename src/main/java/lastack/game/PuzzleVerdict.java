package lastack.game;

import java.util.List;
import lastack.tcp.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What is said to a move in a recording.
 *
 * @param move the move
 * @param ruling right, wrong, legal for segments in order of which some are still missing, useless for a move that has no place here
 * @param points what it earned now
 * @param task the task that it was about, from 0: of several the first that is wrong, or else the last
 * @param objections what the referee has against it, one for each figure that is wrong
 * @param rule the rule that was missed, or by which the last of it is right; null where it is about none
 */
public record PuzzleVerdict(
        Move move,
        Ruling ruling,
        int points,
        int task,
        List<Objection> objections,
        @Nullable Rule rule) {
    public PuzzleVerdict {
        objections = List.copyOf(objections);
    }

    public boolean accepted() {
        return ruling.accepted();
    }
}
