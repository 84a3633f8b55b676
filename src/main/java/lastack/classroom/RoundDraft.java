package lastack.classroom;

import java.util.List;
import lastack.game.Course;
import lastack.game.Pair;

/**
 * A round that a teacher is putting together.
 *
 * @param at the row that the keys change
 * @param exam whether it is an exam, and not a level
 * @param level which level, by its place in the course from 0
 * @param questions how many questions an exam has
 * @param seconds how long it lasts
 * @param mode who plays with whom; for an exam everybody alone
 */
public record RoundDraft(Row at, boolean exam, int level, int questions, int seconds, Round.Mode mode) {
    private static final int STEP_SECONDS = 30;
    private static final int STEP_QUESTIONS = 5;
    private static final int LEVEL_SECONDS = 180;
    private static final int QUESTIONS = 10;

    /** What there is to choose. */
    public enum Row {
        /** A level or an exam. */
        KIND,
        /** Which level, or how many questions. */
        WHAT,
        SECONDS,
        MODE
    }

    /** A round on the level behind the one of the last round, or on the first. */
    static RoundDraft next(Room room, Course course) {
        List<Course.Place> places = course.places();
        int level = 0;
        if (!room.results().isEmpty()
                && room.results().get(room.results().size() - 1).round().target() instanceof Round.Level last) {
            for (int at = 0; at < places.size(); at++) {
                if (places.get(at).level().id().equals(last.id())) {
                    level = Math.min(at + 1, places.size() - 1);
                }
            }
        }
        return new RoundDraft(Row.WHAT, places.isEmpty(), level, QUESTIONS, LEVEL_SECONDS, Round.Mode.SINGLE);
    }

    RoundDraft moved(int by) {
        List<Row> rows = List.of(Row.values());
        return at(rows.get(Math.floorMod(rows.indexOf(at) + by, rows.size())));
    }

    private RoundDraft at(Row row) {
        return new RoundDraft(row, exam, level, questions, seconds, mode);
    }

    /** The row that has the keys, one further. */
    RoundDraft changed(int by, Course course) {
        int levels = course.places().size();
        return switch (at) {
            case KIND -> levels == 0 ? this : new RoundDraft(at, !exam, level, questions, seconds, mode);
            case WHAT ->
                exam
                        ? new RoundDraft(
                                at,
                                true,
                                level,
                                within(questions + by * STEP_QUESTIONS, STEP_QUESTIONS, Round.MOST_QUESTIONS),
                                seconds,
                                mode)
                        : new RoundDraft(at, false, Math.floorMod(level + by, levels), questions, seconds, mode);
            case SECONDS ->
                new RoundDraft(
                        at,
                        exam,
                        level,
                        questions,
                        within(seconds + by * STEP_SECONDS, STEP_SECONDS, Round.MOST_SECONDS),
                        mode);
            case MODE -> new RoundDraft(at, exam, level, questions, seconds, turned(by));
        };
    }

    private Round.Mode turned(int by) {
        List<Round.Mode> modes = List.of(Round.Mode.values());
        return modes.get(Math.floorMod(modes.indexOf(mode) + by, modes.size()));
    }

    private static int within(int number, int least, int most) {
        return Math.max(least, Math.min(most, number));
    }

    /** Whether it can be begun as it is: two can only play a level in which there is a connection, and an exam only alone. */
    public boolean fits(Course course) {
        if (mode == Round.Mode.SINGLE) {
            return exam || level < course.places().size();
        }
        return !exam && Pair.fits(course.places().get(level).level());
    }

    /** The round itself, with numbers of {@code seed}. */
    Round round(int number, Course course, long seed) {
        Round.Target target = exam
                ? new Round.Exam(questions, seed)
                : new Round.Level(course.places().get(level).level().id(), seed);
        return new Round(number, target, seconds, mode);
    }
}
