package lastack.wire;

/**
 * How a pcapng interface counts time (if_tsresol, if_tsoffset).
 *
 * @param code if_tsresol, 0..255: units of 10, or with the highest bit set of 2, to the power of minus the other bits, of a second
 * @param offset if_tsoffset: seconds to add
 */
record Resolution(int code, long offset) {
    static final Resolution MICROSECONDS = new Resolution(6, 0);

    private static final int NANO = 9;
    private static final long SECOND = 1_000_000_000;
    /** 10 to the power of 19 is the largest one that 64 bits hold, taken as unsigned. */
    private static final int LARGEST_POWER = 19;

    /** Nanoseconds since 1970 of {@code ticks}, an unsigned number of units; the farthest time there is where that is too many. */
    long nanos(long ticks) {
        int power = code & 0x7F;
        long counted = code == power ? decimal(ticks, power) : binary(ticks, power);
        return sum(counted, scaled(offset, SECOND));
    }

    private static long decimal(long ticks, int power) {
        if (power <= NANO) {
            return scaledUnsigned(ticks, power(NANO - power));
        }
        // Of units finer than that, all that 64 bits can count is less than a nanosecond.
        return power - NANO > LARGEST_POWER ? 0 : Long.divideUnsigned(ticks, power(power - NANO));
    }

    private static long binary(long ticks, int power) {
        if (power == 0) {
            return scaledUnsigned(ticks, SECOND);
        }
        if (power >= Long.SIZE) {
            long unsignedHigh = Math.multiplyHigh(ticks, SECOND) + (ticks < 0 ? SECOND : 0);
            return unsignedHigh >>> (power - Long.SIZE);
        }
        long fraction = ticks & (1L << power) - 1;
        // 93 bits at most, of which the shift leaves 30.
        long high = Math.multiplyHigh(fraction, SECOND);
        long low = fraction * SECOND;
        return sum(scaledUnsigned(ticks >>> power, SECOND), high << (Long.SIZE - power) | low >>> power);
    }

    private static long power(int exponent) {
        long result = 1;
        for (int i = 0; i < exponent; i++) {
            result *= 10;
        }
        return result;
    }

    private static long scaledUnsigned(long value, long factor) {
        return value < 0 ? Long.MAX_VALUE : scaled(value, factor);
    }

    private static long scaled(long value, long factor) {
        long bound = Long.MAX_VALUE / factor;
        return value > bound ? Long.MAX_VALUE : value < -bound ? -Long.MAX_VALUE : value * factor;
    }

    private static long sum(long a, long b) {
        long sum = a + b;
        boolean overflow = ((a ^ sum) & (b ^ sum)) < 0;
        return overflow ? a < 0 ? -Long.MAX_VALUE : Long.MAX_VALUE : sum;
    }
}
