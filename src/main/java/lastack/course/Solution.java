package lastack.course;

import java.util.List;
import lastack.game.Move;

/**
 * Moves that earn full marks.
 *
 * @param moves the moves, in order
 * @param segments how many of them send a segment: fewer cannot do
 */
public record Solution(List<Move> moves, int segments) {
    public Solution {
        moves = List.copyOf(moves);
    }
}
