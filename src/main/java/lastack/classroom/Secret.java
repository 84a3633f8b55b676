package lastack.classroom;

/**
 * What is kept of a word that proves who somebody is: not the word itself, but what can be made of it and not turned back.
 *
 * @param kind what the word is good for
 * @param salt what was mixed in, in hexadecimal digits: the same word leaves another hash in each seat
 * @param hash what came out, in hexadecimal digits
 */
public record Secret(Kind kind, String salt, String hash) {
    private static final String DIGITS = "[0-9a-f]{16,128}";

    /** What a word is good for. */
    public enum Kind {
        /** From the roster: good for coming the first time. */
        ONE_TIME,
        /** Told to the student on joining: good for coming again without a key. */
        SEAT_WORD
    }

    /** @throws IllegalArgumentException if salt or hash are no hexadecimal digits */
    public Secret {
        if (!salt.matches(DIGITS) || !hash.matches(DIGITS)) {
            throw new IllegalArgumentException("not a secret");
        }
    }

    /** Without what must stand in no log. */
    @Override
    public String toString() {
        return kind.toString();
    }
}
