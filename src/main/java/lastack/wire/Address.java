package lastack.wire;

/**
 * An IP address.
 *
 * @param v6 whether it is one of IPv6
 * @param high the first 64 bits of an IPv6 address; 0 for IPv4
 * @param low the last 64 bits of an IPv6 address; the 32 bits of an IPv4 address, 0..4294967295
 */
public record Address(boolean v6, long high, long low) {
    private static final int GROUPS = 8;

    /** @throws IllegalArgumentException if an IPv4 address has more than 32 bits */
    public Address {
        if (!v6 && (high != 0 || low < 0 || low > 0xFFFF_FFFFL)) {
            throw new IllegalArgumentException("an IPv4 address has 32 bits");
        }
    }

    /** The IPv4 address of these 32 bits: {@code 0x0A000001} is 10.0.0.1. */
    public static Address v4(int bits) {
        return new Address(false, 0, Integer.toUnsignedLong(bits));
    }

    /** The IPv6 address of these twice 64 bits. */
    public static Address v6(long high, long low) {
        return new Address(true, high, low);
    }

    /** {@code 10.0.0.1}, or {@code 2001:db8::1} as RFC 5952 asks for it. */
    @Override
    public String toString() {
        return v6 ? colons() : (low >> 24) + "." + (low >> 16 & 0xFF) + "." + (low >> 8 & 0xFF) + "." + (low & 0xFF);
    }

    private String colons() {
        if (high == 0 && low >>> 32 == 0xFFFF) {
            return "::ffff:" + v4((int) low);
        }
        int start = longestZeros();
        int end = start + zerosFrom(start);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS; i++) {
            if (end - start > 1 && i == start) {
                text.append("::");
                i = end - 1;
            } else {
                text.append(text.isEmpty() || text.charAt(text.length() - 1) == ':' ? "" : ":")
                        .append(Integer.toHexString(group(i)));
            }
        }
        return text.toString();
    }

    private int longestZeros() {
        int best = 0;
        for (int i = 1; i < GROUPS; i++) {
            best = zerosFrom(i) > zerosFrom(best) ? i : best;
        }
        return best;
    }

    private int zerosFrom(int start) {
        int end = start;
        while (end < GROUPS && group(end) == 0) {
            end++;
        }
        return end - start;
    }

    private int group(int i) {
        long half = i < GROUPS / 2 ? high : low;
        return (int) (half >>> (48 - 16 * (i % (GROUPS / 2)))) & 0xFFFF;
    }
}
