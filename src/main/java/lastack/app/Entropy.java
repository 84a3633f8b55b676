package lastack.app;

/** Numbers that look random, each made from the one before: the only chance there is in the program comes in with the first. */
final class Entropy {
    /** 2^64 divided by the golden ratio, made odd: added again and again it visits every number (Steele, Lea, Flood 2014). */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Entropy() {}

    static long next(long entropy) {
        return entropy + GOLDEN;
    }

    /** The bits of {@code entropy}, well mixed. */
    static long mixed(long entropy) {
        long bits = (entropy ^ (entropy >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }

    /** A seed that a person can type: 0..999999. */
    static long seed(long entropy) {
        return Math.floorMod(mixed(next(entropy)), 1_000_000L);
    }

    static RunCode code(long entropy) {
        return RunCode.of(mixed(entropy));
    }
}
