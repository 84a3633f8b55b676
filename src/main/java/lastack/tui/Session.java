package lastack.tui;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.screen.Screen;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import lastack.app.Key;
import lastack.app.Msg;

/**
 * One person at one screen: keys in, frames out. All keys that are there are taken, then one frame is drawn, so a fast typist and a slow
 * line cost no more than they must. One thread runs it from start to end.
 *
 * @param <S> what the program knows that can be seen
 */
public final class Session<S> {
    /** How long a step of something that moves lasts. */
    public static final Duration STEP = Duration.ofMillis(30);

    /** A frame of something that moves that takes longer than this to send comes too late for the next. */
    private static final Duration LATE = Duration.ofMillis(60);

    /** One may be late for many reasons; so many in a row are late because of the line. */
    private static final int LATE_IN_A_ROW = 3;

    private final Screen screen;
    private final Waiting waiting;
    private final Program<S> program;
    private boolean interrupted;
    private int late;

    /** Waits for the next key, or for the time to pass, or until somebody else wakes it. */
    @FunctionalInterface
    public interface Waiting {
        void await(Duration atMost) throws IOException;
    }

    /** A session at {@code screen}, which is started already. */
    public Session(Screen screen, Waiting waiting, Program<S> program) {
        this.screen = screen;
        this.waiting = waiting;
        this.program = program;
    }

    /** Runs from {@code first} until the program wants to leave; true if that was by Ctrl-C, or by the terminal's end. */
    public boolean run(S first) throws IOException {
        Optional<S> now = draw(first).flatMap(program::begin);
        while (now.isPresent()) {
            Optional<S> drawn = draw(now.get());
            if (drawn.isEmpty()) {
                break;
            }
            S shown = drawn.get();
            waiting.await(program.moving(shown) ? STEP : program.rest(shown));
            now = next(shown);
        }
        return interrupted;
    }

    /** The program after everything that has come in meanwhile; empty when it wants to leave. */
    private Optional<S> next(S shown) throws IOException {
        Optional<S> now = program.heard(shown);
        TerminalSize size = screen.doResizeIfNecessary();
        if (size != null && now.isPresent()) {
            now = program.told(now.get(), new Msg.Resized(size.getColumns(), size.getRows()));
        }
        boolean typed = false;
        for (KeyStroke stroke = now.isPresent() ? screen.pollInput() : null; stroke != null; ) {
            Optional<Key> key = Keys.translate(stroke);
            if (key.isPresent()) {
                typed = true;
                interrupted = key.get().kind() == Key.Kind.LEAVE;
                now = program.told(now.get(), new Msg.Pressed(key.get()));
            }
            stroke = now.isPresent() ? screen.pollInput() : null;
        }
        return !typed && now.isPresent() && program.moving(now.get()) ? program.told(now.get(), new Msg.Ticked()) : now;
    }

    /** The program, knowing what of it was seen. */
    private Optional<S> draw(S now) throws IOException {
        int first = program.paint(now, screen);
        boolean moving = program.moving(now);
        long before = System.nanoTime();
        screen.refresh();
        if (moving) {
            late = System.nanoTime() - before > LATE.toNanos() ? late + 1 : 0;
        }
        if (late >= LATE_IN_A_ROW) {
            late = 0;
            return program.told(now, new Msg.Lagged()).flatMap(still -> program.told(still, new Msg.Seen(first)));
        }
        return program.told(now, new Msg.Seen(first));
    }
}
