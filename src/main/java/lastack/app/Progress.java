package lastack.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.game.Course;
import lastack.game.PlayLevel;
import org.jspecify.annotations.Nullable;

/**
 * How far a player has come.
 *
 * @param bests by level id
 * @param open the run that was left in the middle, or null
 */
public record Progress(Map<String, Best> bests, @Nullable KeptRun open) {
    public static final Progress NONE = new Progress(Map.of(), null);

    public Progress {
        bests = Map.copyOf(bests);
    }

    static Progress of(List<KeptRun> runs) {
        Map<String, Best> bests = new HashMap<>();
        KeptRun last = null;
        for (KeptRun run : runs) {
            bests.merge(
                    run.level(),
                    Best.NONE.begun().and(run.standing()),
                    (old, one) -> old.begun().and(run.standing()));
            last = run;
        }
        return new Progress(bests, last != null && !last.standing().solved() ? last : null);
    }

    /** What was made of the level with this id. */
    public Best best(String level) {
        return bests.getOrDefault(level, Best.NONE);
    }

    Progress begun(String level) {
        Map<String, Best> next = new HashMap<>(bests);
        next.put(level, best(level).begun());
        return new Progress(next, open);
    }

    Progress and(KeptRun run) {
        Map<String, Best> next = new HashMap<>(bests);
        next.put(run.level(), best(run.level()).and(run.standing()));
        return new Progress(next, run.standing().solved() ? null : run);
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
        KeptRun left = open;
        if (left != null) {
            Optional<Course.Place> place = course.find(left.level());
            if (place.isPresent() && place.get().level() instanceof PlayLevel) {
                return place;
            }
        }
        return course.places().stream()
                .filter(place -> !best(place.level().id()).solved())
                .findFirst();
    }
}
