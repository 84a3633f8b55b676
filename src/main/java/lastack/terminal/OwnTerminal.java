package lastack.terminal;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.Pty;

/** A terminal that this program itself sits at: another runs in it, and what that one shows is looked at only for whether it changes. */
public final class OwnTerminal implements Closeable {
    public static final int COLUMNS = 80;
    public static final int ROWS = 24;

    /** A file from which nothing comes. */
    public static final String NOTHING = "/dev/null";

    private static final int POLL_MILLIS = 20;

    private final Pty pty;
    private final String name;

    private OwnTerminal(Pty pty, String name) {
        this.pty = pty;
        this.name = name;
    }

    /**
     * Opens one.
     *
     * @throws IOException where there are no such terminals
     */
    public static OwnTerminal open() throws IOException {
        Pty pty = new JniTerminalProvider().open(null, Size.of(COLUMNS, ROWS));
        return new OwnTerminal(pty, ((JniNativePty) pty).getName());
    }

    /** Starts a program in it. */
    public Process start(List<String> line, Map<String, String> environment) throws IOException {
        File device = new File(name);
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectInput(device)
                .redirectOutput(device)
                .redirectError(Redirect.DISCARD);
        builder.environment().putAll(environment);
        return builder.start();
    }

    public void type(String keys) throws IOException {
        pty.getMasterOutput().write(keys.getBytes(StandardCharsets.UTF_8));
    }

    /** Waits until {@code program} has shown something and then nothing for {@code quiet}, or has ended, or the time is over. */
    public void awaitQuiet(Process program, Duration quiet, Duration atMost) throws IOException, InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        long last = System.nanoTime();
        boolean shown = false;
        while (program.isAlive()
                && System.nanoTime() < end
                && !(shown && System.nanoTime() - last >= quiet.toNanos())) {
            if (drain()) {
                shown = true;
                last = System.nanoTime();
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    /** Waits until {@code program} ends, or the time is over. */
    public void awaitEnd(Process program, Duration atMost) throws IOException, InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (program.isAlive() && System.nanoTime() < end) {
            drain();
            Thread.sleep(POLL_MILLIS);
        }
    }

    /** Takes what is shown, for a terminal that nobody reads lets nobody write. */
    private boolean drain() throws IOException {
        InputStream master = pty.getMasterInput();
        byte[] bytes = new byte[4096];
        boolean any = false;
        while (master.available() > 0) {
            any |= master.read(bytes) > 0;
        }
        return any;
    }

    @Override
    public void close() throws IOException {
        pty.close();
    }
}
