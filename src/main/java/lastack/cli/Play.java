package lastack.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lastack.app.Bench;
import lastack.app.Keeper;
import lastack.app.Model;
import lastack.app.Opening;
import lastack.app.Performer;
import lastack.app.Recorder;
import lastack.app.Step;
import lastack.app.Update;
import lastack.course.Courses;
import lastack.course.Decks;
import lastack.course.Diagnostic;
import lastack.course.Library;
import lastack.course.Suggestions;
import lastack.game.Bilingual;
import lastack.game.Course;
import lastack.game.Level;
import lastack.quiz.Deck;
import lastack.terminal.Fitness;
import lastack.text.Lang;
import org.jspecify.annotations.Nullable;

/** Plays: on the whole screen where there is one, else line by line. */
final class Play {
    private final Settings settings;
    private final boolean plain;
    private final Recorder recorder;

    Play(Settings settings) {
        this(settings, false, Recorder.NONE);
    }

    /**
     * @param plain whether to play line by line where the full screen would be possible too
     * @param recorder who writes down what is played
     */
    Play(Settings settings, boolean plain, Recorder recorder) {
        this.settings = settings;
        this.plain = plain;
        this.recorder = recorder;
    }

    /**
     * What to open first.
     *
     * @param place where the level stands in the course; null for a file of its own
     * @param seed the seed of its numbers, or null for whatever comes
     */
    record Request(
            Course.@Nullable Place place,
            Level level,
            @Nullable Long seed) {}

    /** The courses to choose from: ours, and the player's own. */
    static Library library(Settings settings) {
        Path own = settings.ownPacks();
        return own == null ? Courses.builtIn() : Courses.withOwn(own);
    }

    /** What can be asked: our decks, and the player's own. */
    static List<Deck> decks(Settings settings) {
        Path own = settings.ownPacks();
        return own == null ? Decks.builtIn() : Decks.withOwn(own);
    }

    /** Makes what is seen first of a program in which nothing has been read; empty if it wants to leave at once. */
    @FunctionalInterface
    interface Opener {
        Optional<Step> open(Performer performer, Model fresh);
    }

    /** Opens the menu, of which there is something to see before anything has been read. */
    static final Opener MENU = (performer, fresh) -> Optional.of(Update.begin(fresh));

    /** Plays until the player leaves, beginning with the menu. */
    int menu(LateLibrary library) {
        return opening(library, MENU);
    }

    /** Plays until the player leaves: the menu first, or {@code request} if there is one. */
    int run(Library library, @Nullable Request request) {
        return opening(library, request == null ? MENU : (performer, fresh) -> requested(performer, fresh, request));
    }

    /** The lab and nothing else. */
    int lab(Library library, Bench bench) {
        return opening(
                library,
                (performer, fresh) -> performer
                        .settle(Update.begin(fresh))
                        .map(loaded -> new Step(Opening.lab(loaded, bench), List.of())));
    }

    /** A level that plays itself, and what one does then. */
    int demo(Library library) {
        return opening(
                library,
                (performer, fresh) -> performer
                        .settle(Update.begin(fresh))
                        .map(loaded -> new Step(Opening.demo(loaded, null), List.of())));
    }

    /** Plays until the player leaves, beginning with what {@code opener} opens. */
    int opening(Library library, Opener opener) {
        return opening(new LateLibrary(library, settings), opener);
    }

    private int opening(LateLibrary library, Opener opener) {
        Fitness fitness = Fitness.here(settings.environment());
        try (Keeper keeper = new LateKeeper(settings, () -> ownPacks(library.library()))) {
            Performer performer = new Performer(keeper, recorder).by(Settings::today);
            int exit = run(fitness, performer, library, opener);
            if (fitness == Fitness.FIT) {
                StartArchive.told().ifPresent(StartArchive::renew);
            }
            if (performer.unkept() > 0) {
                System.err.println(Says.NOT_STORED.in(settings.language()));
            }
            return exit;
        } catch (IOException gone) {
            return refuse(Says.TERMINAL_FAILED.in(settings.language(), String.valueOf(gone.getMessage())));
        }
    }

    private int run(Fitness fitness, Performer performer, LateLibrary library, Opener opener) throws IOException {
        boolean terminal = fitness == Fitness.FIT || fitness == Fitness.DUMB;
        if (!terminal) {
            return LineMode.piped(settings, performer, library, opener);
        }
        if (fitness == Fitness.DUMB) {
            return LineMode.atDumbTerminal(settings, performer, library, opener);
        }
        OptionalInt played = plain ? OptionalInt.empty() : FullScreen.run(settings, performer, library, opener);
        return played.isPresent() ? played.getAsInt() : LineMode.atTerminal(settings, performer, library, opener);
    }

    /** What is to be said about the player's own packs; nothing where all of them can be played. */
    private Optional<Bilingual> ownPacks(Library library) {
        long errors = library.diagnostics().stream().filter(Diagnostic::isError).count();
        String folder = Suggestions.printable(String.valueOf(settings.ownPacks()));
        return errors == 0
                ? Optional.empty()
                : Optional.of(new Bilingual(
                        Says.OWN_PACKS.in(Lang.EN, errors, folder), Says.OWN_PACKS.in(Lang.ZH, errors, folder)));
    }

    private static int refuse(String sentence) {
        System.err.println(sentence);
        return Exit.USAGE;
    }

    /** A level asked for by name goes on where it was left, unless a seed says that it is to begin anew. */
    private static Optional<Step> requested(Performer performer, Model fresh, Request request) {
        return performer.settle(Update.begin(fresh)).map(loaded -> {
            Course.Place place = request.place();
            Model opened = place == null || request.seed() != null
                    ? Opening.level(loaded, place, request.level(), request.seed())
                    : Opening.resume(loaded, place);
            return new Step(opened, List.of());
        });
    }
}
