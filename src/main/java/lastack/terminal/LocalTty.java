package lastack.terminal;

import com.googlecode.lanterna.TerminalSize;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jline.nativ.CLibrary;
import org.jline.terminal.Size;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/**
 * The terminal the program was started in. JLine sets its modes, tells its size and the signals; the bytes go directly, since
 * JLine's own input hands out one at a time. Every key comes as a byte, Ctrl-C too. The terminal is given back on
 * {@link #close} and when the process ends by a signal or by a fault, once; a suspended program takes it over again.
 */
public final class LocalTty implements Tty {

    private static final int CTRL_C = 0x03;
    private static final int CTRL_L = 0x0C;
    private static final int POLL_MILLIS = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** The terminal must not be taken over by one thread after another has given it back. */
    private static final Duration LONGEST_START = Duration.ofSeconds(10);

    private static final TerminalSize USUAL = new TerminalSize(80, 24);

    private final Map<String, String> environment;
    private final Runnable unanswered;
    private final InputPipe pipe = new InputPipe(65_536);
    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private final ReentrantLock writing = new ReentrantLock();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicBoolean listening = new AtomicBoolean();
    private final CountDownLatch attended = new CountDownLatch(1);
    private final Thread restore = new Thread(this::closeAtExit, "terminal-restore");
    /** What handled the signals before. */
    private final Map<String, Object> replaced = new HashMap<>();

    /** Null until they are needed, where the start script has told the size. */
    private volatile @Nullable Modes modes;

    private byte[] enter = {};
    private byte[] leave = {};

    private LocalTty(Map<String, String> environment, Runnable unanswered, @Nullable Modes modes) {
        this.environment = environment;
        this.unanswered = unanswered;
        this.modes = modes;
    }

    /**
     * Opens the terminal; it must be {@link Fitness#FIT}.
     *
     * @param environment for {@code COLUMNS} and {@code LINES}, which count where the terminal tells no size
     * @param unanswered is run, after the terminal was given back, when Ctrl-C was typed and nobody read it for two seconds;
     *     it should end the process
     */
    public static LocalTty open(Map<String, String> environment, Runnable unanswered) throws IOException {
        return new LocalTty(environment, unanswered, Told.window() == null ? Modes.open() : null);
    }

    @Override
    public void begin(byte[] enter, byte[] leave) throws IOException {
        this.enter = enter.clone();
        this.leave = leave.clone();
        Runtime.getRuntime().addShutdownHook(restore);
        Modes known = modes;
        if (known != null) {
            known.raw();
        }
        out.write(enter);
    }

    /** Keys and signals, once something is to be seen: until then they wait, and to listen for them takes as long as drawing. */
    private void listen() {
        if (listening.compareAndSet(false, true)) {
            Thread reader = new Thread(this::receive, "terminal-input");
            reader.setDaemon(true);
            reader.start();
        }
    }

    private void attend() throws IOException {
        writing.lock();
        try {
            if (!closed.get()) {
                if (modes == null) {
                    takeOver();
                }
                on("WINCH", pipe::wake);
                on("TSTP", this::suspend);
                on("CONT", this::resume);
            }
        } finally {
            writing.unlock();
            attended.countDown();
        }
        // The size may have changed before anybody attended to that.
        pipe.wake();
    }

    /** What has been typed until now, the terminal itself has shown, somewhere in the frame. */
    private void takeOver() throws IOException {
        Modes opened = Modes.open();
        opened.raw();
        modes = opened;
        if (CLibrary.pollForInput(0, 0) != 0) {
            pipe.put(new byte[] {CTRL_L}, 0, 1);
        }
    }

    private void on(String signal, Runnable handler) {
        Object before = Signals.register(signal, handler);
        if (before != null) {
            replaced.put(signal, before);
        }
    }

    private void receive() {
        byte[] bytes = new byte[1024];
        // Not closed here: the standard input stays open for whoever reads it after the screen.
        InputStream in = new FileInputStream(FileDescriptor.in);
        try {
            attend();
            while (!closed.get()) {
                // Waiting in turns lets this thread end after the screen, so that it takes no input from what comes
                // then.
                if (CLibrary.pollForInput(0, POLL_MILLIS) == 0) {
                    continue;
                }
                int count = in.read(bytes);
                if (count < 0) {
                    break;
                }
                pipe.put(bytes, 0, count);
                if (contains(bytes, count, CTRL_C) && !pipe.isAnswered(PATIENCE)) {
                    close();
                    unanswered.run();
                }
            }
        } catch (IOException | InterruptedException | LinkageError e) {
            // The terminal is gone; the end of the input says so to whoever waits for it.
        } finally {
            pipe.end();
        }
    }

    private static boolean contains(byte[] bytes, int count, int wanted) {
        for (int i = 0; i < count; i++) {
            if (bytes[i] == wanted) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int read(byte[] into, Duration atMost) throws IOException {
        listen();
        return pipe.read(into, atMost);
    }

    @Override
    public void wake() {
        pipe.wake();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        writing.lock();
        try {
            if (!closed.get()) {
                out.write(bytes, offset, length);
            }
        } finally {
            writing.unlock();
        }
        listen();
    }

    @Override
    public TerminalSize size() {
        Modes asked = modes;
        TerminalSize told = Told.window();
        if (asked == null && told != null) {
            return told;
        }
        try {
            Size size = asked == null ? Size.of(0, 0) : asked.size();
            return new TerminalSize(
                    known(size.getColumns(), "COLUMNS", USUAL.getColumns()),
                    known(size.getRows(), "LINES", USUAL.getRows()));
        } catch (IOException e) {
            // The terminal is gone, as when its window was closed; nothing will be drawn any more.
            return USUAL;
        }
    }

    private int known(int told, String variable, int usual) {
        if (told > 0) {
            return told;
        }
        String text = environment.getOrDefault(variable, "");
        return text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : usual;
    }

    /** Shows the shell its own screen before the process stops, as it would have done without us. */
    private void suspend() {
        writing.lock();
        try {
            if (!closed.get()) {
                out.write(leave);
                restoreModes();
                String self = Long.toString(ProcessHandle.current().pid());
                new ProcessBuilder("kill", "-STOP", self).start();
            }
        } catch (IOException e) {
            // Then it is not suspended, and the next key finds the terminal as it was.
            resume();
        } finally {
            writing.unlock();
        }
    }

    private void resume() {
        writing.lock();
        try {
            if (!closed.get()) {
                Modes known = modes;
                if (known != null) {
                    known.raw();
                }
                out.write(enter);
                pipe.put(new byte[] {CTRL_L}, 0, 1);
            }
        } catch (IOException e) {
            pipe.end();
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        // Waits for a write under way, but not for ever: the terminal may have stopped taking anything.
        boolean locked = lockedInTime();
        try {
            if (closed.compareAndSet(false, true)) {
                giveBack();
            }
        } finally {
            if (locked) {
                writing.unlock();
            }
        }
    }

    private boolean lockedInTime() {
        try {
            if (listening.get() && !attended.await(LONGEST_START.toMillis(), TimeUnit.MILLISECONDS)) {
                // On a machine so busy the terminal is given back as far as it has been taken.
                return false;
            }
            return writing.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void giveBack() throws IOException {
        pipe.end();
        replaced.forEach(Signals::unregister);
        try {
            out.write(leave);
        } finally {
            restoreModes();
        }
        try {
            Runtime.getRuntime().removeShutdownHook(restore);
        } catch (IllegalStateException e) {
            // The process is ending already, and the hook will find nothing left to do.
            return;
        }
    }

    private void restoreModes() throws IOException {
        Modes known = modes;
        if (known != null) {
            known.restore();
        }
    }

    private void closeAtExit() {
        try {
            close();
        } catch (IOException e) {
            // The terminal is gone, and with it whoever could be told.
            return;
        }
    }
}
