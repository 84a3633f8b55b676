package lastack.cli;

/** How far a long file has been read, on standard error, and only where a person looks at it. */
final class TraceProgress implements AutoCloseable {
    /** Nobody is kept waiting by less, in nanoseconds. */
    private static final long PATIENCE = 700_000_000;

    private static final long OFTEN = 100_000_000;
    private static final int WIDTH = 40;

    private final boolean shown;
    private long next = System.nanoTime() + PATIENCE;
    private boolean drawn;

    private TraceProgress(boolean shown) {
        this.shown = shown;
    }

    static TraceProgress of(boolean quiet) {
        return new TraceProgress(!quiet && Descriptor.ERROR.isTerminal());
    }

    /** @param size -1 where it is not known, and then nothing is shown */
    void at(long position, long size) {
        if (!shown || size < 0 || System.nanoTime() < next) {
            return;
        }
        next = System.nanoTime() + OFTEN;
        int percent = (int) (size <= 0 ? 0 : Math.min(100, position * 100 / size));
        int done = percent * WIDTH / 100;
        System.err.print("\r[" + "#".repeat(done) + "-".repeat(WIDTH - done) + "] " + percent + "%");
        drawn = true;
    }

    @Override
    public void close() {
        if (drawn) {
            System.err.print("\r" + " ".repeat(WIDTH + 7) + "\r");
            drawn = false;
        }
    }
}
