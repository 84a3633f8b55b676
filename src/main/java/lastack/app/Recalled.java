package lastack.app;

import java.util.List;
import lastack.quiz.Review;

/**
 * What is kept of one's answers.
 *
 * @param reviews every one, in the order in which they were made
 * @param now the moment at which this is so, in milliseconds since 1970
 */
public record Recalled(List<Review> reviews, long now) {
    public Recalled {
        reviews = List.copyOf(reviews);
    }
}
