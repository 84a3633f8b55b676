package lastack.quiz;

import java.util.Arrays;

/** How well something was remembered, worst first; FSRS counts them from 1. */
public enum Rating {
    AGAIN(1),
    HARD(2),
    GOOD(3),
    EASY(4);

    private final int grade;

    Rating(int grade) {
        this.grade = grade;
    }

    /** The number FSRS knows it by, 1..4. */
    public int grade() {
        return grade;
    }

    /**
     * The rating with this number.
     *
     * @throws IllegalArgumentException outside 1..4
     */
    public static Rating of(int grade) {
        return Arrays.stream(values())
                .filter(rating -> rating.grade == grade)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a rating is 1..4, not " + grade));
    }
}
