package lastack.game;

/**
 * Numbers that look random, made from a seed: the same seed always gives the same, on every machine and in every version, for runs are
 * kept by their seeds. The steps are those of SplitMix64 (Steele, Lea, Flood 2014).
 */
public final class Mixing {
    /** 2^64 divided by the golden ratio, made odd: added again and again it visits every number. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Mixing() {}

    /** The state behind {@code state}. */
    public static long next(long state) {
        return state + GOLDEN;
    }

    /** The 64 bits that {@code state} gives, well mixed. */
    public static long bits(long state) {
        long bits = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
