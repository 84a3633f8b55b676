package lastack.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A time of 64 bits in any unit, beside the same calculation with numbers of any size. */
class ResolutionTest {
    private static final BigInteger SECOND = BigInteger.valueOf(1_000_000_000);
    private static final BigInteger FARTHEST = BigInteger.valueOf(Long.MAX_VALUE);

    private final long seed = System.nanoTime();
    private final SplittableRandom random = new SplittableRandom(seed);

    @Test
    void everyUnit() {
        for (int code = 0; code < 256; code++) {
            for (int i = 0; i < 200; i++) {
                // Numbers of every size, not only large ones.
                long ticks = random.nextLong() >>> random.nextInt(64);
                long offset = random.nextLong() >> random.nextInt(64);
                BigInteger wanted = clamped(clamped(counted(code, ticks))
                        .add(clamped(BigInteger.valueOf(offset).multiply(SECOND))));
                String what = "seed " + seed + ": code " + code + ", ticks " + Long.toUnsignedString(ticks)
                        + ", offset " + offset;
                assertEquals(wanted, BigInteger.valueOf(new Resolution(code, offset).nanos(ticks)), what);
            }
        }
    }

    private static BigInteger counted(int code, long ticks) {
        int power = code & 0x7F;
        BigInteger units = BigInteger.valueOf(code < 0x80 ? 10 : 2).pow(power);
        return new BigInteger(Long.toUnsignedString(ticks)).multiply(SECOND).divide(units);
    }

    private static BigInteger clamped(BigInteger nanos) {
        return nanos.min(FARTHEST).max(FARTHEST.negate());
    }
}
