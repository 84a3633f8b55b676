package lastack.tui;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.screen.Screen;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import lastack.app.Key;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Performer;
import lastack.app.Step;
import lastack.app.Update;

/**
 * One person at one screen: keys in, frames out. All keys that are there are taken, then one frame is drawn, so a fast typist and a slow
 * line cost no more than they must. One thread runs it from start to end.
 */
public final class Session {
    /** How long a step of something that moves lasts. */
    private static final Duration STEP = Duration.ofMillis(30);

    /** Nothing moves: as long as it takes. */
    private static final Duration LONG = Duration.ofHours(1);

    private final Screen screen;
    private final Waiting waiting;
    private final Performer performer;
    private final Painter painter;
    private boolean interrupted;
    private boolean linesWanted;

    /** Waits for the next key, or for the time to pass. */
    @FunctionalInterface
    public interface Waiting {
        void await(Duration atMost) throws IOException;
    }

    /** Draws a model into the back buffer of a screen. */
    @FunctionalInterface
    public interface Painter {
        /** Draws it and returns the first line shown of what scrolls, 0 where nothing does. */
        int paint(Model model, Screen screen);
    }

    public Session(Screen screen, Waiting waiting, Performer performer, Painter painter) {
        this.screen = screen;
        this.waiting = waiting;
        this.performer = performer;
        this.painter = painter;
    }

    /** Plays from {@code start} until the player leaves; true if that was by Ctrl-C, or by the terminal's end. */
    public boolean run(Step start) throws IOException {
        draw(start.model());
        Optional<Model> now = performer.settle(start);
        if (now.isPresent() && now.get().preferences().plain()) {
            linesWanted = true;
            return false;
        }
        while (now.isPresent()) {
            Model model = draw(now.get());
            waiting.await(model.moving() ? STEP : LONG);
            now = next(model);
        }
        return interrupted;
    }

    /** Whether the player has chosen to play line by line, which is known when what is kept has been read: then nothing was played here. */
    public boolean linesWanted() {
        return linesWanted;
    }

    /** The program after everything that has come in meanwhile; empty when it wants to leave. */
    private Optional<Model> next(Model model) throws IOException {
        Optional<Model> now = Optional.of(model);
        TerminalSize size = screen.doResizeIfNecessary();
        if (size != null) {
            now = told(model, new Msg.Resized(size.getColumns(), size.getRows()));
        }
        boolean typed = false;
        for (KeyStroke stroke = screen.pollInput(); now.isPresent() && stroke != null; ) {
            Optional<Key> key = Keys.translate(stroke);
            if (key.isPresent()) {
                typed = true;
                interrupted = key.get().kind() == Key.Kind.LEAVE;
                now = told(now.get(), new Msg.Pressed(key.get()));
            }
            stroke = now.isPresent() ? screen.pollInput() : null;
        }
        return !typed && now.isPresent() && now.get().moving() ? told(now.get(), new Msg.Ticked()) : now;
    }

    private Optional<Model> told(Model model, Msg msg) {
        return performer.settle(Update.update(model, msg));
    }

    /** The program, knowing what of it was seen. */
    private Model draw(Model model) throws IOException {
        int first = painter.paint(model, screen);
        screen.refresh();
        return Update.update(model, new Msg.Seen(first)).model();
    }
}
