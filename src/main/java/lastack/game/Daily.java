package lastack.game;

import java.time.LocalDate;

/** The seed of a day: the same for everyone, from the date alone. */
public final class Daily {
    /** Seeds stay below this, so that a person can type them. */
    private static final long SEEDS = 1_000_000;

    private Daily() {}

    /** The seed of {@code day}, 0..999999. */
    public static long seed(LocalDate day) {
        return Math.floorMod(Mixing.bits(Mixing.next(day.toEpochDay())), SEEDS);
    }

    /** The seed that {@code level} has on {@code day} where nobody has chosen one: that of the day, or 0. */
    public static long seed(Level level, LocalDate day) {
        return level instanceof PlayLevel played && played.daily() ? seed(day) : 0;
    }
}
