package lastack.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.app.KeptRun;
import lastack.app.RunCode;
import lastack.course.Diagnostic;
import lastack.course.Library;
import lastack.course.RunReader;
import lastack.course.Suggestions;
import lastack.game.Course;
import lastack.game.PlayLevel;
import lastack.game.RecordedLevel;
import lastack.game.Run;
import lastack.replay.PuzzleText;
import lastack.replay.Replay;
import lastack.text.Lang;
import lastack.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds the run a person names, by its code or its file, and plays it again. */
final class RunFinder {
    private final Settings settings;
    private final Library library;
    private final @Nullable String level;

    /** @param level the file of the level that was played, or null where it is one of the course */
    RunFinder(Settings settings, Library library, @Nullable String level) {
        this.settings = settings;
        this.library = library;
        this.level = level;
    }

    /**
     * What was found.
     *
     * @param replay the run, or null where there is none; then the reason has been printed, unless there are lines
     * @param lines a run in which nothing was sent, told already; empty for every other
     * @param exitCode what to exit with where there is no run
     */
    record Found(@Nullable Replay replay, List<String> lines, int exitCode) {
        static Found none(int exitCode) {
            return new Found(null, List.of(), exitCode);
        }
    }

    Found find(String name) {
        Optional<PlayLevel> named = Optional.empty();
        if (level != null) {
            LevelFinder.Found found = new LevelFinder(settings, library).find(level);
            if (found.level() == null) {
                return Found.none(found.exitCode());
            }
            named = Optional.of(found.level())
                    .filter(PlayLevel.class::isInstance)
                    .map(PlayLevel.class::cast);
        }
        Optional<RunCode> code = RunCode.read(name);
        Optional<Path> file = file(name);
        if (code.isPresent() && file.isEmpty()) {
            return kept(code.get(), named);
        } else if (file.isEmpty() || !(Files.exists(file.get()) || name.contains("/") || name.endsWith(".json"))) {
            return refused(Says.NO_SUCH_RUN, name, Exit.USAGE);
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<PlayLevel> own = named;
        Optional<Run> run = RunReader.read(
                file.get(), id -> own.filter(one -> one.id().equals(id)).or(() -> played(id)), diagnostics);
        LevelFinder.print(diagnostics, settings);
        return run.map(read -> again(null, read, own)).orElse(Found.none(Exit.UNREADABLE));
    }

    /** A file by this name, if there is one, or one is certainly meant. */
    private static Optional<Path> file(String name) {
        try {
            Path path = Path.of(name);
            return RunCode.read(name).isEmpty() || Files.exists(path) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private Found kept(RunCode code, Optional<PlayLevel> named) {
        List<KeptRun> found = new ArrayList<>();
        int exit = OpenStore.with(settings, keeper -> {
            keeper.run(code).ifPresent(found::add);
            return Exit.DONE;
        });
        if (exit != Exit.DONE) {
            return Found.none(exit);
        } else if (found.isEmpty()) {
            return refused(Says.NO_SUCH_RUN, code.text(), Exit.USAGE);
        }
        KeptRun kept = found.get(0);
        return again(code, new Run(kept.level(), kept.seed(), kept.moves()), named);
    }

    private Optional<PlayLevel> played(String id) {
        return library.course()
                .find(id)
                .map(Course.Place::level)
                .filter(PlayLevel.class::isInstance)
                .map(PlayLevel.class::cast);
    }

    private Found again(@Nullable RunCode code, Run run, Optional<PlayLevel> named) {
        Optional<PlayLevel> level =
                named.filter(one -> one.id().equals(run.level())).or(() -> played(run.level()));
        Course.Place known = library.course().find(run.level()).orElse(null);
        if (level.isEmpty() && code != null && known != null && known.level() instanceof RecordedLevel recorded) {
            return PuzzleText.of(code, known, recorded, run, Words.in(settings.language()))
                    .map(lines -> new Found(null, lines, Exit.DONE))
                    .orElseGet(() -> refused(Says.LEVEL_OF_RUN_CHANGED, run.level(), Exit.UNREADABLE));
        } else if (level.isEmpty()) {
            return refused(Says.NO_LEVEL_OF_RUN, run.level(), Exit.UNREADABLE);
        }
        Course.Place place = named.isPresent() ? null : known;
        return Replay.of(code, place, level.get(), run)
                .map(replay -> new Found(replay, List.of(), Exit.DONE))
                .orElseGet(() -> refused(Says.LEVEL_OF_RUN_CHANGED, run.level(), Exit.UNREADABLE));
    }

    private Found refused(Says why, String what, int exit) {
        Lang lang = settings.language();
        System.err.println(why.in(lang, Suggestions.printable(what)));
        return Found.none(exit);
    }
}
