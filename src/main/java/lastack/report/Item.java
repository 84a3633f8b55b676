package lastack.report;

import lastack.classroom.StudentId;
import lastack.tcp.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What one student made of one step of a level, or of one question. What is done again after it was right once changes nothing: who
 * practises must not look worse for it.
 *
 * @param level the level's id as in {@link lastack.classroom.Trial#level()}
 * @param move which step of the level, from 1; of a question its id
 * @param rule the rule by which it was right at last or, while it was not, the one that was missed last; null where none decided
 * @param attempts the tries up to the first right one, that one included
 * @param wrong those of them that were wrong
 * @param hints the hints taken before it was right
 * @param firstRightAt when it was right for the first time, in milliseconds since 1970; 0 for never
 * @param millis how long the student was at it up to then, time away left out
 * @param score the points it earned
 */
public record Item(
        StudentId student,
        String level,
        String move,
        @Nullable Rule rule,
        int attempts,
        int wrong,
        int hints,
        long firstRightAt,
        long millis,
        int score) {
    public boolean right() {
        return firstRightAt != 0;
    }
}
