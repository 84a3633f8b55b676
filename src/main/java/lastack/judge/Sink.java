package lastack.judge;

/** Where verdicts go. */
@FunctionalInterface
public interface Sink {
    /**
     * Takes the first {@code length} of {@code bytes}, whole lines, and passes them on at once. The array is used again afterwards.
     *
     * @return whether anybody is still there to read more
     */
    boolean take(byte[] bytes, int length);
}
