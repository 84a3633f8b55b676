package lastack.app;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.game.Course;
import lastack.game.Daily;
import lastack.game.Level;
import lastack.game.PlayLevel;
import org.jspecify.annotations.Nullable;

/**
 * How far a player has come.
 *
 * @param bests by level id
 * @param left the runs that were left in the middle, by level id: the newest of each level, if it is not solved
 * @param last the id of the level that was played last, or null
 */
public record Progress(
        Map<String, Best> bests,
        Map<String, KeptRun> left,
        @Nullable String last) {
    public static final Progress NONE = new Progress(Map.of(), Map.of(), null);

    public Progress {
        bests = Map.copyOf(bests);
        left = Map.copyOf(left);
    }

    /** What {@code runs}, oldest first, come to in {@code course} on the day {@code today}. */
    public static Progress of(List<KeptRun> runs, Course course, LocalDate today) {
        return of(runs.stream()
                .filter(run -> course.places().stream()
                        .filter(place -> place.level().id().equals(run.level()))
                        .allMatch(place -> counts(place.level(), run.seed(), today)))
                .toList());
    }

    /** Whether a run with {@code seed} says something of {@code level} as it is today: the level of a day is a new one on the next. */
    static boolean counts(Level level, long seed, LocalDate today) {
        return !(level instanceof PlayLevel play) || !play.daily() || seed == Daily.seed(today);
    }

    private static Progress of(List<KeptRun> runs) {
        Map<String, Best> bests = new HashMap<>();
        Map<String, KeptRun> left = new HashMap<>();
        String last = null;
        for (KeptRun run : runs) {
            bests.merge(
                    run.level(),
                    Best.NONE.begun().and(run.standing()),
                    (old, one) -> old.begun().and(run.standing()));
            leave(left, run);
            last = run.level();
        }
        return new Progress(bests, left, last);
    }

    private static void leave(Map<String, KeptRun> left, KeptRun run) {
        if (run.standing().solved()) {
            left.remove(run.level());
        } else {
            left.put(run.level(), run);
        }
    }

    /** Whether nothing has been played yet. */
    public boolean untouched() {
        return bests.isEmpty();
    }

    /** The run of the level with this id that was left in the middle, or null. */
    public @Nullable KeptRun left(String level) {
        return left.get(level);
    }

    /** What was made of the level with this id. */
    public Best best(String level) {
        return bests.getOrDefault(level, Best.NONE);
    }

    Progress begun(String level) {
        Map<String, Best> next = new HashMap<>(bests);
        next.put(level, best(level).begun());
        return new Progress(next, left, level);
    }

    Progress and(KeptRun run) {
        Map<String, Best> next = new HashMap<>(bests);
        next.put(run.level(), best(run.level()).and(run.standing()));
        Map<String, KeptRun> middle = new HashMap<>(left);
        leave(middle, run);
        return new Progress(next, middle, run.level());
    }

    /** How many levels of {@code course} are solved. */
    public int solved(Course course) {
        return (int) course.places().stream()
                .filter(place -> best(place.level().id()).solved())
                .count();
    }

    /** All stars won in {@code course}. */
    public int stars(Course course) {
        return course.places().stream()
                .mapToInt(place -> best(place.level().id()).stars())
                .sum();
    }

    /** Where to go on: the level left in the middle, else the first that is not solved; none when all are. */
    public Optional<Course.Place> next(Course course) {
        KeptRun middle = last == null ? null : left.get(last);
        if (middle != null) {
            Optional<Course.Place> place = course.find(middle.level());
            if (place.isPresent()) {
                return place;
            }
        }
        return course.places().stream()
                .filter(place -> !best(place.level().id()).solved())
                .findFirst();
    }
}
