package lastack.report;

import lastack.classroom.StudentId;
import lastack.classroom.Trial;
import lastack.tcp.Rule;
import org.jspecify.annotations.Nullable;

/** Counts what one student does at one item, until it is right. */
final class Tally {
    private final StudentId student;
    private final String level;
    private final String move;
    private @Nullable Rule rule;
    private int attempts;
    private int wrong;
    private int hints;
    private long firstRightAt;
    private long millis;
    private int score;

    Tally(StudentId student, String level, String move) {
        this.student = student;
        this.level = level;
        this.move = move;
    }

    /**
     * @param spent how long the student was at it since the last thing, in milliseconds
     * @param points what it earned or, with a hint, cost
     */
    void take(Trial trial, long at, long spent, int points) {
        if (firstRightAt != 0) {
            return;
        }
        millis += spent;
        score += points;
        switch (trial.outcome()) {
            case HINT -> hints++;
            case UNDO -> {
                // Taking back is no try; only the time it took counts.
            }
            case WRONG -> {
                attempts++;
                wrong++;
                rule = trial.rule() == null ? rule : trial.rule();
            }
            case RIGHT -> {
                attempts++;
                firstRightAt = at;
                rule = trial.rule() == null ? rule : trial.rule();
            }
        }
    }

    Item item() {
        return new Item(student, level, move, rule, attempts, wrong, hints, firstRightAt, millis, Math.max(0, score));
    }
}
