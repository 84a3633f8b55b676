package lastack.report;

import java.util.Map;
import lastack.classroom.Student;

/**
 * One student in a report.
 *
 * @param name what the report calls the student: the name, or a pseudonym
 * @param student the student; not for sheets that show pseudonyms
 * @param best the best of each level that was begun, by the level's id
 * @param attempts the tries up to the first right one of each item
 * @param wrong those of them that were wrong
 * @param hints the hints taken before an item was right
 * @param calls how often the student called the teacher
 * @param millis how long the student was at a screen of the room
 * @param pairs what came of playing in pairs
 */
public record Learner(
        String name,
        Student student,
        Map<String, Best> best,
        int attempts,
        int wrong,
        int hints,
        int calls,
        long millis,
        PairCount pairs) {
    public Learner {
        best = Map.copyOf(best);
    }

    /**
     * The most a student had in a level, over all runs of it.
     *
     * @param done how many of its items were done in that run
     */
    public record Best(int score, int max, int done, int of, boolean solved) {
        Best better(Best other) {
            boolean more = other.score > score || (other.score == score && other.done > done);
            Best most = more ? other : this;
            return new Best(most.score, most.max, most.done, most.of, solved || other.solved);
        }
    }

    public long solved() {
        return best.values().stream().filter(Best::solved).count();
    }

    /** The points of all levels together. */
    public int score() {
        return best.values().stream().mapToInt(Best::score).sum();
    }

    /** The most points there are in the levels that were begun. */
    public int max() {
        return best.values().stream().mapToInt(Best::max).sum();
    }
}
