package lastack.app;

import java.util.List;
import java.util.Optional;
import lastack.game.Course;
import lastack.game.Daily;
import lastack.game.Deed;
import lastack.game.Expected;
import lastack.game.Game;
import lastack.game.Happening;
import lastack.game.Level;
import lastack.game.PlayLevel;
import lastack.game.Puzzle;
import lastack.game.RecordedLevel;
import lastack.game.Run;
import lastack.game.Side;
import lastack.tcp.Call;
import lastack.tcp.Segment;
import org.jspecify.annotations.Nullable;

/** Begins levels, and takes up runs where they were left. */
public final class Opening {
    private Opening() {}

    /** {@code level} from its start, with {@code seed}, or with a seed of its own if that is null. */
    public static Model level(Model model, Course.@Nullable Place place, Level level, @Nullable Long seed) {
        if (level instanceof RecordedLevel recorded) {
            return recorded(model, place, recorded, seed);
        }
        return played(model, place, (PlayLevel) level, seed);
    }

    private static Model recorded(Model model, Course.@Nullable Place place, RecordedLevel level, @Nullable Long seed) {
        long entropy = model.entropy();
        long numbers = seed != null ? seed : level.seeded() ? Entropy.seed(entropy) : 0;
        Puzzle puzzle = Puzzle.begin(level, numbers);
        return model.stirred().showing(puzzling(place, Entropy.code(entropy), puzzle));
    }

    private static Screen puzzling(Course.@Nullable Place place, RunCode code, Puzzle puzzle) {
        return new Screen.Puzzling(place, code, puzzle, null, List.of(), Slate.laid(puzzle));
    }

    private static Model played(Model model, Course.@Nullable Place place, PlayLevel level, @Nullable Long seed) {
        long entropy = model.entropy();
        long numbers = seed != null
                ? seed
                : level.seeded() && !level.daily() ? Entropy.seed(entropy) : Daily.seed(level, model.today());
        Game game = Game.begin(level, numbers);
        return model.stirred().showing(playing(place, Entropy.code(entropy), game));
    }

    /** The level at {@code place}, where it was left if it was left in the middle, else from its start. */
    public static Model resume(Model model, Course.Place place) {
        if (place.level() instanceof RecordedLevel recorded) {
            return resume(model, place, recorded);
        }
        PlayLevel level = (PlayLevel) place.level();
        KeptRun open = model.progress().left(level.id());
        // Yesterday's level is not today's.
        boolean past = open != null && level.daily() && open.seed() != Daily.seed(model.today());
        if (open == null || open.moves().isEmpty() || past) {
            return level(model, place, level, null);
        }
        Game game = new Run(level.id(), open.seed(), open.moves()).replay(level);
        // A level that was changed since may have lost some of its moves on the way; then it begins anew.
        return game.moves().size() == open.moves().size() && !game.solved()
                ? model.showing(playing(place, open.code(), game))
                : level(model, place, level, null);
    }

    /** The connections of {@code capture} and nothing else: leaving them leaves the program. Of a single one its segments are shown at once. */
    public static Step capture(Model model, Capture capture, int connection) {
        return ConnectionsKeys.open(model, capture, connection);
    }

    /** The level that is open, as a run of another name. */
    public static Model named(Model model, RunCode code) {
        return model.screen() instanceof Screen.Playing playing
                ? model.showing(new Screen.Playing(
                        playing.place(), code, playing.game(), playing.pending(), playing.ahead(), playing.desk()))
                : model;
    }

    private static Model resume(Model model, Course.Place place, RecordedLevel level) {
        KeptRun open = model.progress().left(level.id());
        if (open == null || open.moves().isEmpty()) {
            return level(model, place, level, null);
        }
        Puzzle puzzle = Puzzle.replay(level, new Run(level.id(), open.seed(), open.moves()));
        return puzzle.moves().size() == open.moves().size() && !puzzle.solved()
                ? model.showing(puzzling(place, open.code(), puzzle))
                : level(model, place, level, null);
    }

    /** The lab and nothing else: leaving it leaves the program. */
    public static Model lab(Model model, Bench bench) {
        return model.showing(Screen.Lab.at(null, bench));
    }

    /** The menu as it is seen at the start: its emblem draws itself, and is {@code drawn} so far, unless nothing is to move. */
    public static Model menu(Model model, int drawn) {
        return model.moves() ? model.showing(new Screen.Menu(0, drawn)) : model;
    }

    /** A level that plays itself; the same model where there is none for it. {@code back} is where leaving it leads, null out of the program. */
    public static Model demo(Model model, @Nullable Screen back) {
        return DemoKeys.open(model, back);
    }

    static Model place(Model model, Optional<Course.Place> place) {
        return place.map(one -> level(model, one, one.level(), null)).orElse(model);
    }

    static Screen.Playing playing(Course.@Nullable Place place, RunCode code, Game game) {
        boolean data = data(game.level());
        Segment last = lastSent(game);
        Editor editor = last == null ? Editor.empty(data) : Editor.holding(last, data);
        Motion still = Motion.still(game.world().history().size());
        Desk desk = Desk.laid(editor, still, !game.moves().isEmpty());
        return new Screen.Playing(place, code, game, null, List.of(), desk);
    }

    private static boolean data(PlayLevel level) {
        return level.yourApp().stream()
                        .anyMatch(step -> step.deed() instanceof Deed.Asks asks && asks.call() instanceof Call.Write)
                || level.tasks().stream()
                        .anyMatch(task -> task.expected() instanceof Expected.Send send && send.length() > 0);
    }

    /** What the player sent last in this run; what the level did before does not count, for it would give numbers away. */
    private static @Nullable Segment lastSent(Game game) {
        int before = Game.begin(game.level(), game.seed()).world().history().size();
        List<Happening> since =
                game.world().history().subList(before, game.world().history().size());
        Segment last = null;
        for (Happening happening : since) {
            if (happening instanceof Happening.Crossed crossed && crossed.from() == Side.YOU) {
                last = crossed.segment();
            }
        }
        return last;
    }
}
