package lastack.tui;

import com.googlecode.lanterna.screen.Screen;
import java.time.Duration;
import java.util.Optional;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Performer;
import lastack.app.Step;
import lastack.app.Update;

/** The program as one plays it alone: nobody else has a word in it, and by the clock nothing happens but that a day ends. */
public final class Alone implements Program<Model> {
    /** Nothing moves: as long as it takes. */
    private static final Duration LONG = Duration.ofHours(1);

    private final Performer performer;
    private final Painter painter;
    private final Step start;
    private boolean linesWanted;

    /** Draws a model into the back buffer of a screen. */
    @FunctionalInterface
    public interface Painter {
        /** Draws it and returns the first line shown of what scrolls, 0 where nothing does. */
        int paint(Model model, Screen screen);
    }

    /** @param start where it begins, with what is to be done behind the first frame */
    public Alone(Performer performer, Painter painter, Step start) {
        this.performer = performer;
        this.painter = painter;
        this.start = start;
    }

    /** Whether the player has chosen to play line by line, which is known when what is kept has been read: then nothing was played here. */
    public boolean linesWanted() {
        return linesWanted;
    }

    @Override
    public Optional<Model> begin(Model first) {
        Optional<Model> begun = performer.settle(start);
        linesWanted = begun.isPresent() && begun.get().preferences().plain();
        return begun.filter(model -> !model.preferences().plain());
    }

    @Override
    public Optional<Model> told(Model now, Msg msg) {
        return performer.settle(Update.update(performer.today(now), msg));
    }

    @Override
    public boolean moving(Model now) {
        return now.moving();
    }

    @Override
    public Duration rest(Model now) {
        return LONG;
    }

    @Override
    public int paint(Model now, Screen screen) {
        return painter.paint(now, screen);
    }
}
