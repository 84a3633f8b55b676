package lastack.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
        return new TraceProgress(!quiet && isTerminal());
    }

    /**
     * Java knows of a terminal only where input and output are one; here the output mostly goes into a file. Linux tells what standard
     * error is.
     */
    // From Java 22 on there is a console without a terminal, too; that matters only where there is no Linux.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException noSuchLink) {
            return System.console() != null;
        }
    }

    void at(long position, long size) {
        if (!shown || System.nanoTime() < next) {
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
