package lastack.app;

import java.time.LocalDate;
import java.util.Optional;
import lastack.game.Bilingual;
import lastack.game.Course;
import lastack.game.Game;
import org.jspecify.annotations.Nullable;

/**
 * Everything the program knows that can be seen.
 *
 * @param course what can be played
 * @param preferences what the player has chosen
 * @param progress how far the player has come
 * @param study what there is to ask, and what is remembered of it
 * @param loaded whether what was kept has been read
 * @param columns the window's width in cells
 * @param rows the window's height in cells
 * @param screen what is shown
 * @param notice a sentence that must be read: something could not be kept; null otherwise
 * @param entropy where seeds and run codes come from; another one after each use
 * @param today the day it is, in UTC
 * @param unstored whether moves are made that could not be stored yet
 * @param still whether nothing moves here, whatever is preferred: it was asked for, or the line is too slow for it
 */
public record Model(
        Course course,
        Preferences preferences,
        Progress progress,
        Study study,
        boolean loaded,
        int columns,
        int rows,
        Screen screen,
        @Nullable Bilingual notice,
        long entropy,
        LocalDate today,
        boolean unstored,
        boolean still) {
    /** Below this width there is nothing but a notice. */
    public static final int LEAST_COLUMNS = 60;

    /** Below this height there is nothing but a notice. */
    public static final int LEAST_ROWS = 20;

    /** Below this width what would be drawn is listed. */
    public static final int DRAWING_COLUMNS = 80;

    /** Below this height what would be drawn is listed. */
    public static final int DRAWING_ROWS = 24;

    /** The program before anything was read. */
    public static Model fresh(Course course, int columns, int rows, long entropy, LocalDate today) {
        return new Model(
                course,
                Preferences.DEFAULT,
                Progress.NONE,
                Study.NONE,
                false,
                columns,
                rows,
                new Screen.Menu(0),
                null,
                entropy,
                today,
                false,
                false);
    }

    /** Whether the window is too small for anything but a notice. */
    public boolean tooSmall() {
        return columns < LEAST_COLUMNS || rows < LEAST_ROWS;
    }

    /** Whether the window is so small that what would be drawn is listed, row below row. */
    boolean listing() {
        return columns < DRAWING_COLUMNS || rows < DRAWING_ROWS;
    }

    /** Whether something moves, so that {@link Msg.Ticked} is wanted. */
    public boolean moving() {
        boolean moving =
                (screen instanceof Screen.Playing playing && !playing.motion().over())
                        || (screen instanceof Screen.Menu menu && menu.drawing())
                        || (screen instanceof Screen.Tour tour
                                && !tour.playing().motion().over())
                        || (screen instanceof Screen.Demo demo && demo.running());
        return moving && !tooSmall();
    }

    /** Whether whoever begins is shown around first: who has played or seen it needs no tour. */
    public boolean tourOffered() {
        return loaded
                && !preferences.toured()
                && progress.equals(Progress.NONE)
                && TourKeys.level(course).isPresent();
    }

    /** Whether a move could not be kept, and the player is to say what becomes of it. */
    public boolean awaitsWord() {
        boolean pending = (screen instanceof Screen.Playing playing && playing.pending() != null)
                || (screen instanceof Screen.Puzzling puzzling && puzzling.pending() != null);
        return notice != null && pending;
    }

    /** The same at another screen. */
    public Model showing(Screen next) {
        return new Model(
                course,
                preferences,
                progress,
                study,
                loaded,
                columns,
                rows,
                next,
                notice,
                entropy,
                today,
                unstored,
                still);
    }

    Model sized(int width, int height) {
        return new Model(
                course,
                preferences,
                progress,
                study,
                loaded,
                width,
                height,
                screen,
                notice,
                entropy,
                today,
                unstored,
                still);
    }

    /** The same with other preferences. */
    public Model preferring(Preferences chosen) {
        return new Model(
                course, chosen, progress, study, loaded, columns, rows, screen, notice, entropy, today, unstored,
                still);
    }

    /** The same with a sentence that must be read; null for none. */
    public Model noting(@Nullable Bilingual sentence) {
        return new Model(
                course,
                preferences,
                progress,
                study,
                loaded,
                columns,
                rows,
                screen,
                sentence,
                entropy,
                today,
                unstored,
                still);
    }

    Model progressed(Progress made) {
        return new Model(
                course,
                preferences,
                made,
                study,
                loaded,
                columns,
                rows,
                screen,
                notice,
                entropy,
                today,
                unstored,
                still);
    }

    /** The same, in which this can be played. What is on the screen stays as it was begun. */
    public Model teaching(Course other) {
        return new Model(
                other,
                preferences,
                progress,
                study,
                loaded,
                columns,
                rows,
                screen,
                notice,
                entropy,
                today,
                unstored,
                still);
    }

    /** The same, in which this can be asked and that is remembered. */
    public Model studying(Study other) {
        return new Model(
                course,
                preferences,
                progress,
                other,
                loaded,
                columns,
                rows,
                screen,
                notice,
                entropy,
                today,
                unstored,
                still);
    }

    Model loaded(Kept kept) {
        Model then = read(kept);
        return then.moves() || !(screen instanceof Screen.Menu menu) ? then : then.showing(new Screen.Menu(menu.at()));
    }

    private Model read(Kept kept) {
        return new Model(
                course,
                kept.preferences(),
                Progress.of(kept.runs(), course, today),
                study,
                true,
                columns,
                rows,
                screen,
                notice,
                entropy,
                today,
                unstored,
                still);
    }

    Model on(LocalDate day) {
        return new Model(
                course,
                preferences,
                progress,
                study,
                loaded,
                columns,
                rows,
                screen,
                notice,
                entropy,
                day,
                unstored,
                still);
    }

    Model unstored(boolean now) {
        return new Model(
                course,
                preferences,
                progress,
                study,
                loaded,
                columns,
                rows,
                screen,
                notice,
                entropy,
                today,
                now,
                still);
    }

    /** The same, in which nothing moves: what has begun to is there at once. */
    public Model standing() {
        Screen stood = screen instanceof Screen.Playing playing
                ? Shown.at(
                        playing,
                        playing.desk().with(Motion.still(playing.motion().total())))
                : screen instanceof Screen.Menu menu ? new Screen.Menu(menu.at()) : screen;
        return new Model(
                course,
                preferences,
                progress,
                study,
                loaded,
                columns,
                rows,
                stood,
                notice,
                entropy,
                today,
                unstored,
                true);
    }

    /** Whether a segment is seen to travel. Signs of ASCII alone are for terminals that draw as little as they must. */
    boolean moves() {
        return preferences.motion() && !preferences.ascii() && !still;
    }

    Model stirred() {
        return new Model(
                course,
                preferences,
                progress,
                study,
                loaded,
                columns,
                rows,
                screen,
                notice,
                Entropy.next(entropy),
                today,
                unstored,
                still);
    }

    /** The level that teaches the rule which has been missed too often in {@code game}; none if there is no such rule or level. */
    public Optional<Course.Place> offered(Game game) {
        return game.hardRule()
                .flatMap(rule -> course.teaching(rule, game.level().id()));
    }
}
