package lastack.app;

import lastack.game.Game;
import lastack.game.Move;
import lastack.quiz.Asked;
import lastack.quiz.Review;

/**
 * A question that was answered.
 *
 * @param answer what was answered
 * @param game the question with what is said to the answer
 * @param review what was kept of it
 */
public record Marked(Asked asked, Move answer, Game game, Review review) {
    public boolean right() {
        return review.right();
    }
}
