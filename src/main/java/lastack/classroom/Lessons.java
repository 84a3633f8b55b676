package lastack.classroom;

import java.util.List;
import lastack.game.Course;
import lastack.quiz.Deck;

/**
 * What a class can be taught; one for all who are in it.
 *
 * @param course the levels as they are
 * @param freeHints the same levels, in which no hint costs anything
 * @param decks the questions
 */
public record Lessons(Course course, Course freeHints, List<Deck> decks) {
    public Lessons {
        decks = List.copyOf(decks);
    }

    public static Lessons of(Course course, List<Deck> decks) {
        return new Lessons(course, course.withFreeHints(), decks);
    }

    /** The levels as the house rules have them. */
    Course under(HouseRules rules) {
        return rules.hintPrices() ? course : freeHints;
    }
}
