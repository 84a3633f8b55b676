package lastack.quiz;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * FSRS-6, the scheduler: when something should be asked again so that nine times out of ten it is still known. Pure functions with the
 * default parameters; times are milliseconds, handed in. No fuzz: the same answers give the same days, on every machine.
 */
public final class Fsrs {
    /** The default parameters w0 to w20 of FSRS-6, as its authors fitted them to many learners. */
    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };

    private static final double DECAY = -W[20];
    private static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;

    /** Asked again when the chance to recall it is this. */
    private static final double RETENTION = 0.9;

    private static final double LEAST_STABILITY = 0.001;
    private static final double LEAST_DIFFICULTY = 1;
    private static final double MOST_DIFFICULTY = 10;
    private static final int LONGEST_INTERVAL = 36_500;

    private static final List<Double> LEARNING_MINUTES = List.of(1.0, 10.0);
    private static final List<Double> RELEARNING_MINUTES = List.of(10.0);

    private static final double MINUTE = Duration.ofMinutes(1).toMillis();
    private static final long DAY = Duration.ofDays(1).toMillis();

    private Fsrs() {}

    /**
     * The card after an answer.
     *
     * @param before the card until now; null where the item was never asked
     * @param rating how well it was remembered
     * @param now when, in milliseconds; a clock that was set back counts as if no time had passed
     */
    public static Card review(@Nullable Card before, Rating rating, long now) {
        if (before == null) {
            return scheduled(Phase.LEARNING, 0, firstStability(rating), firstDifficulty(rating), rating, now);
        }
        int days = days(before.reviewed(), now);
        double stability = days < 1
                ? sameDay(before.stability(), rating)
                : rating == Rating.AGAIN ? forgotten(before, days) : recalled(before, rating, days);
        double difficulty = nextDifficulty(before.difficulty(), rating);
        if (before.phase() == Phase.REVIEW) {
            return rating == Rating.AGAIN
                    ? scheduled(Phase.RELEARNING, 0, stability, difficulty, rating, now)
                    : inDays(stability, difficulty, now);
        }
        return scheduled(before.phase(), before.step(), stability, difficulty, rating, now);
    }

    /** Whole days from {@code since} until {@code now}, 0 or more. */
    static int days(long since, long now) {
        return (int) Math.max(0, Math.floorDiv(now - since, DAY));
    }

    /** The chance to recall after {@code days} what is remembered with {@code stability}. */
    static double retrievability(int days, double stability) {
        return Math.pow(1 + FACTOR * days / stability, DECAY);
    }

    private static double firstStability(Rating rating) {
        return Math.max(LEAST_STABILITY, W[rating.grade() - 1]);
    }

    private static double firstDifficulty(Rating rating) {
        return clamped(rawDifficulty(rating));
    }

    private static double rawDifficulty(Rating rating) {
        return W[4] - Math.exp(W[5] * (rating.grade() - 1)) + 1;
    }

    private static double clamped(double difficulty) {
        return Math.max(LEAST_DIFFICULTY, Math.min(MOST_DIFFICULTY, difficulty));
    }

    /** Mean reversion to what is easy at first, and a change that gets smaller near the top. */
    private static double nextDifficulty(double difficulty, Rating rating) {
        double change = -W[6] * (rating.grade() - 3);
        double damped = difficulty + change * (MOST_DIFFICULTY - difficulty) / 9;
        return clamped(W[7] * rawDifficulty(Rating.EASY) + (1 - W[7]) * damped);
    }

    private static double sameDay(double stability, Rating rating) {
        double growth = Math.exp(W[17] * (rating.grade() - 3 + W[18])) * Math.pow(stability, -W[19]);
        boolean remembered = rating == Rating.GOOD || rating == Rating.EASY;
        return Math.max(LEAST_STABILITY, stability * (remembered ? Math.max(1, growth) : growth));
    }

    private static double recalled(Card before, Rating rating, int days) {
        double s = before.stability();
        double effort = rating == Rating.HARD ? W[15] : rating == Rating.EASY ? W[16] : 1;
        double growth = Math.exp(W[8])
                * (11 - before.difficulty())
                * Math.pow(s, -W[9])
                * (Math.exp(W[10] * (1 - retrievability(days, s))) - 1)
                * effort;
        return Math.max(LEAST_STABILITY, s * (1 + growth));
    }

    private static double forgotten(Card before, int days) {
        double s = before.stability();
        double left = W[11]
                * Math.pow(before.difficulty(), -W[12])
                * (Math.pow(s + 1, W[13]) - 1)
                * Math.exp(W[14] * (1 - retrievability(days, s)));
        return Math.max(LEAST_STABILITY, Math.min(left, s / Math.exp(W[17] * W[18])));
    }

    /** The next step of minutes, or days when the steps are over. */
    private static Card scheduled(Phase phase, int step, double stability, double difficulty, Rating rating, long now) {
        List<Double> steps = phase == Phase.RELEARNING ? RELEARNING_MINUTES : LEARNING_MINUTES;
        int next = rating == Rating.AGAIN ? 0 : rating == Rating.HARD ? step : step + 1;
        if (rating == Rating.EASY || next >= steps.size()) {
            return inDays(stability, difficulty, now);
        }
        double minutes = rating == Rating.HARD && step == 0 ? hardAtFirst(steps) : steps.get(next);
        return new Card(phase, next, stability, difficulty, now, now + Math.round(minutes * MINUTE));
    }

    private static double hardAtFirst(List<Double> steps) {
        return steps.size() == 1 ? steps.get(0) * 1.5 : (steps.get(0) + steps.get(1)) / 2;
    }

    private static Card inDays(double stability, double difficulty, long now) {
        double days = Math.rint(stability / FACTOR * (Math.pow(RETENTION, 1 / DECAY) - 1));
        long interval = (long) Math.max(1, Math.min(LONGEST_INTERVAL, days));
        return new Card(Phase.REVIEW, 0, stability, difficulty, now, now + interval * DAY);
    }
}
