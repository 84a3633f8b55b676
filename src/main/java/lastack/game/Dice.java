package lastack.game;

import java.util.List;

/** Choices that follow from a seed. Each throw moves it on. */
final class Dice {
    private long state;

    Dice(long seed) {
        this.state = seed;
    }

    /** From 0 up to {@code bound}, which is not reached. */
    int below(int bound) {
        state = Mixing.next(state);
        return (int) Math.floorMod(Mixing.bits(state), (long) bound);
    }

    /** From {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean oneIn(int times) {
        return below(times) == 0;
    }

    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }
}
