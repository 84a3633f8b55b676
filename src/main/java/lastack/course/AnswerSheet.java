package lastack.course;

import java.util.List;
import lastack.game.Move;

/**
 * Somebody's moves for a level, to be graded.
 *
 * @param level the id of the level
 * @param moves sends, waits and answers, in order
 */
public record AnswerSheet(String level, List<Move> moves) {
    public AnswerSheet {
        moves = List.copyOf(moves);
    }
}
