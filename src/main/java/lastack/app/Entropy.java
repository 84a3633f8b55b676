package lastack.app;

import lastack.game.Mixing;

/** Where seeds and run codes come from: the only chance there is in the program comes in with the first number. */
final class Entropy {
    /** Seeds stay below this, so that a person can type them. */
    private static final long SEEDS = 1_000_000;

    private Entropy() {}

    static long next(long entropy) {
        return Mixing.next(entropy);
    }

    static long seed(long entropy) {
        return Math.floorMod(Mixing.bits(Mixing.next(entropy)), SEEDS);
    }

    static RunCode code(long entropy) {
        return RunCode.of(Mixing.bits(entropy));
    }
}
