package lastack.terminal;

/** Decodes UTF-8 a byte at a time. Whatever is not UTF-8 is left out, and never the good byte after it. */
final class Utf8 {

    /** Nothing to hand out: a character is incomplete, or the byte was not part of any. */
    static final int NOTHING = -1;

    private int missing;
    private int codePoint;
    private int least;

    void reset() {
        missing = 0;
    }

    /** Whether this byte goes on with a character that has begun. */
    boolean continues(int octet) {
        return missing > 0 && (octet & 0xC0) == 0x80;
    }

    /** The code point that this byte completes, or {@link #NOTHING}. */
    int next(int octet) {
        if (continues(octet)) {
            codePoint = codePoint << 6 | (octet & 0x3F);
            missing--;
            return missing == 0 && isCharacter() ? codePoint : NOTHING;
        }
        missing = 0;
        if (octet < 0x80) {
            return octet;
        }
        if (octet >= 0xC2 && octet < 0xE0) {
            begin(1, octet & 0x1F, 0x80);
        } else if (octet >= 0xE0 && octet < 0xF0) {
            begin(2, octet & 0x0F, 0x800);
        } else if (octet >= 0xF0 && octet < 0xF5) {
            begin(3, octet & 0x07, 0x10000);
        }
        return NOTHING;
    }

    private void begin(int bytesMissing, int firstBits, int leastAllowed) {
        missing = bytesMissing;
        codePoint = firstBits;
        least = leastAllowed;
    }

    private boolean isCharacter() {
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return codePoint >= least && codePoint <= Character.MAX_CODE_POINT && !surrogate;
    }
}
