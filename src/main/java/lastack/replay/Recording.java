package lastack.replay;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lastack.app.Fingers;
import lastack.app.Key;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Opening;
import lastack.app.Performer;
import lastack.app.Screen;
import lastack.app.Update;
import lastack.game.Course;
import lastack.game.Game;
import lastack.game.Move;
import lastack.game.Verdict;
import lastack.store.MemoryKeeper;
import lastack.terminal.ColorDepth;
import lastack.terminal.TtyScreen;
import lastack.text.Words;
import lastack.tui.Depth;
import lastack.tui.Surroundings;
import lastack.tui.Views;

/**
 * A run as one would have seen it, made by playing it once more: the same keys, the same program, a terminal that notes what it is sent.
 * How long it took the player to think is not known; the recording leaves the time that reading takes.
 */
public final class Recording {
    private static final int COLUMNS = 80;
    private static final int ROWS = 24;
    private static final Duration KEY = Duration.ofMillis(140);
    private static final Duration STEP = Duration.ofMillis(30);
    private static final Duration LOOK = Duration.ofMillis(900);
    private static final Duration READ = Duration.ofMillis(3500);

    /** A key may only have meant that one has read on; then the move is made by trying once more. */
    private static final int MOST_TRIES = 3;

    private final Reel reel;
    private final TtyScreen screen;
    private final Views views;
    private final Performer performer = new Performer(new MemoryKeeper(Clock.systemUTC()));
    private Model model;

    private Recording(Reel reel, TtyScreen screen, Views views, Model model) {
        this.reel = reel;
        this.screen = screen;
        this.views = views;
        this.model = model;
    }

    /**
     * The lines of an asciicast, version 2.
     *
     * @param course all that can be played: what stands on the last screen depends on it
     * @param looks language and signs, and colours or none: of all depths a recording has the one that every player of recordings knows
     * @param words in the same language, for the title
     */
    public static List<String> of(Replay replay, Course course, Surroundings looks, Words words) throws IOException {
        Reel reel =
                new Reel(COLUMNS, ROWS, "Last ACK: " + words.of(replay.level().title()));
        ColorDepth depth = looks.depth() == Depth.NONE ? ColorDepth.NONE : ColorDepth.INDEXED;
        try (TtyScreen screen = new TtyScreen(reel, depth)) {
            screen.startScreen();
            new Recording(reel, screen, new Views(looks), opened(replay, course)).play(replay.moves());
        }
        return reel.lines();
    }

    /**
     * The screen behind the first {@code moves} moves as a picture (SVG); behind the last of a level that is solved, what stands at its
     * end. Colours as for {@link #of}.
     */
    public static String picture(Replay replay, Course course, Surroundings looks, Words words, int moves)
            throws IOException {
        Reel reel = new Reel(COLUMNS, ROWS, "");
        try (TtyScreen screen = new TtyScreen(reel, ColorDepth.INDEXED)) {
            screen.startScreen();
            List<Move> all = replay.moves();
            new Recording(reel, screen, new Views(looks), opened(replay, course))
                    .play(all.subList(0, Math.min(moves, all.size())));
            return Picture.of(screen, "Last ACK: " + words.of(replay.level().title()));
        }
    }

    private static Model opened(Replay replay, Course course) {
        Game start = replay.games().get(0);
        Model fresh = Model.fresh(course, COLUMNS, ROWS, start.seed(), LocalDate.EPOCH);
        Model open = Opening.level(fresh, replay.place(), start.written(), start.seed());
        return replay.code() == null ? open : Opening.named(open, replay.code());
    }

    private void play(List<Move> moves) throws IOException {
        draw(READ);
        for (Move move : moves) {
            int made = made();
            for (int tries = 0; tries < MOST_TRIES && made() == made; tries++) {
                make(move);
            }
            if (made() == made) {
                throw new IllegalStateException("no key makes this move: " + move);
            }
            draw(waitAfter());
        }
        if (model.screen() instanceof Screen.Playing playing && playing.game().solved()) {
            press(Key.of(Key.Kind.ENTER));
            draw(READ);
        }
    }

    private int made() {
        return model.screen() instanceof Screen.Playing playing
                ? playing.game().moves().size()
                : 0;
    }

    private void make(Move move) throws IOException {
        if (model.screen() instanceof Screen.Playing playing) {
            List<Key> keys = Fingers.keys(playing, move);
            for (int at = 0; at < keys.size(); at++) {
                draw(at + 1 == keys.size() ? LOOK : KEY);
                press(keys.get(at));
            }
        }
    }

    /** What is refused has more to read than what was right. */
    private Duration waitAfter() {
        Verdict verdict = model.screen() instanceof Screen.Playing playing
                ? playing.game().verdict()
                : null;
        return verdict == null || !verdict.ruling().accepted() ? READ : LOOK.multipliedBy(2);
    }

    private void press(Key key) throws IOException {
        told(new Msg.Pressed(key));
        while (model.moving()) {
            draw(STEP);
            told(new Msg.Ticked());
        }
    }

    private void told(Msg msg) {
        Optional<Model> next = performer.settle(Update.update(model, msg));
        model = next.orElse(model);
    }

    /** Draws what is to be seen, and leaves it so for a while. */
    private void draw(Duration time) throws IOException {
        views.paint(model, screen);
        screen.refresh();
        reel.pass(time);
    }
}
