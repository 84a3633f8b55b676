package lastack.game;

import java.util.List;
import lastack.tcp.Arrival;
import lastack.tcp.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What the game says to a move.
 *
 * @param move the move
 * @param ruling what it was
 * @param points what it earned now
 * @param findings what is at fault, flags first; none if the move was accepted
 * @param rule the rule that decided; null for questions, which no rule decides
 * @param reaction what the other end does, or would have done, with the segment; null where none is sent or it is lost
 */
public record Verdict(
        Move move,
        Ruling ruling,
        int points,
        List<Finding> findings,
        @Nullable Rule rule,
        @Nullable Arrival reaction) {
    public Verdict {
        findings = List.copyOf(findings);
    }
}
