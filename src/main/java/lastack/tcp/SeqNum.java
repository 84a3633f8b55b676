package lastack.tcp;

/**
 * A sequence number: a point on a circle of 2^32 numbers (RFC 9293, section 3.4). A type of its own, because ordinary comparison of the
 * digits is wrong as soon as a connection crosses the edge: 0 comes after 4294967295.
 *
 * @param bits the 32 bits; read them with {@link #value()}, for as an {@code int} half of all numbers look negative
 */
public record SeqNum(int bits) {
    /** One more than the largest number: where the circle closes. */
    public static final long MODULUS = 1L << 32;

    public static final SeqNum ZERO = new SeqNum(0);

    /**
     * The number written as {@code value}.
     *
     * @throws IllegalArgumentException outside 0..4294967295
     */
    public static SeqNum of(long value) {
        if (value < 0 || value >= MODULUS) {
            throw new IllegalArgumentException("a sequence number is 0..4294967295, not " + value);
        }
        return new SeqNum((int) value);
    }

    /** The number as people write it, 0..4294967295. */
    public long value() {
        return Integer.toUnsignedLong(bits);
    }

    /** This number moved on by {@code count} (back, if negative), round the circle. */
    public SeqNum plus(long count) {
        return new SeqNum((int) (bits + count));
    }

    /**
     * How far this number is ahead of {@code other}, -2^31..2^31-1. Only meaningful for numbers of one direction of one connection,
     * whose distance a window keeps far below half the circle.
     */
    public int minus(SeqNum other) {
        return bits - other.bits;
    }

    /** Whether this number comes before {@code other}. */
    public boolean before(SeqNum other) {
        return minus(other) < 0;
    }

    /** Whether this number comes after {@code other}. */
    public boolean after(SeqNum other) {
        return minus(other) > 0;
    }

    /** Whether this number is one of the {@code size} numbers that begin at {@code start}. */
    public boolean in(SeqNum start, long size) {
        return Integer.toUnsignedLong(minus(start)) < size;
    }

    @Override
    public String toString() {
        return Integer.toUnsignedString(bits);
    }
}
