package lastack.wire;

import java.nio.ByteBuffer;

/** The Internet checksum (RFC 1071): ones' complement of the ones' complement sum of 16-bit words. */
final class Checksum {
    private long sum;

    /** Adds the octets from {@code from} to {@code to}; an odd one at the end counts as the first of a word. */
    Checksum plus(ByteBuffer bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            int octet = bytes.get(i) & 0xFF;
            sum += (i - from) % 2 == 0 ? octet << 8 : octet;
        }
        return this;
    }

    Checksum plus(int word) {
        sum += word;
        return this;
    }

    short value() {
        long folded = sum;
        while (folded >>> 16 != 0) {
            folded = (folded & 0xFFFF) + (folded >>> 16);
        }
        return (short) ~folded;
    }
}
