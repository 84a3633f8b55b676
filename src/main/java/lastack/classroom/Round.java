package lastack.classroom;

/**
 * What all do at the same time.
 *
 * @param number which round of the room it is, from 1
 * @param target what is done
 * @param seconds how long there is, 10..7200
 * @param mode who does it with whom
 */
public record Round(int number, Target target, int seconds, Mode mode) {
    public static final int LEAST_SECONDS = 10;
    public static final int MOST_SECONDS = 7200;
    public static final int MOST_QUESTIONS = 100;

    /** More rounds than any room has. */
    static final int MOST = 9999;

    /** @throws IllegalArgumentException if a number is out of its range, or an exam is for pairs */
    public Round {
        boolean pairsPlay = mode == Mode.SINGLE || target instanceof Level;
        if (number < 1 || number > MOST || seconds < LEAST_SECONDS || seconds > MOST_SECONDS || !pairsPlay) {
            throw new IllegalArgumentException("not a round: " + number + ", " + seconds + " s");
        }
    }

    /** What is done in a round. */
    public sealed interface Target {
        /** Where its numbers come from: the same for all. */
        long seed();
    }

    /** One level of the course, by its id. In pairs it says where the two ends stand. */
    public record Level(String id, long seed) implements Target {
        /** @throws IllegalArgumentException if this can be no level's id */
        public Level {
            if (!id.matches(Trial.ID)) {
                throw new IllegalArgumentException("not a level's id");
            }
        }
    }

    /** An exam of so many questions, 1..100. */
    public record Exam(int questions, long seed) implements Target {
        /** @throws IllegalArgumentException if the number is out of its range */
        public Exam {
            if (questions < 1 || questions > MOST_QUESTIONS) {
                throw new IllegalArgumentException("not an exam: " + questions);
            }
        }
    }

    /** Who plays with whom. */
    public enum Mode {
        /** Everybody alone. */
        SINGLE,
        /** Two students are the two ends of one connection. */
        PAIRS,
        /** The same, and either may try to slip an illegal segment past the other. */
        PAIRS_WITH_SLIPS
    }

    public boolean inPairs() {
        return mode != Mode.SINGLE;
    }
}
