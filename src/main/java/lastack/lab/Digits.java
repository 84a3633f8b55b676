package lastack.lab;

/** A number as people write it. */
public final class Digits {
    private static final int MOST = 10;

    private Digits() {}

    /** The number that {@code text} says if it is one from 0 to {@code largest}, else -1. */
    public static long read(String text, long largest) {
        boolean digits = !text.isEmpty()
                && text.length() <= MOST
                && text.chars().allMatch(character -> character >= '0' && character <= '9');
        long value = digits ? Long.parseLong(text) : -1;
        return value <= largest ? value : -1;
    }
}
