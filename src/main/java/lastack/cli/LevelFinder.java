package lastack.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.course.Courses;
import lastack.course.Diagnostic;
import lastack.course.Exams;
import lastack.course.LevelFile;
import lastack.course.Library;
import lastack.course.Suggestions;
import lastack.game.Course;
import lastack.game.Level;
import lastack.game.PlayLevel;
import lastack.text.Lang;
import org.jspecify.annotations.Nullable;

/** Finds the level a person names: by id, by number, or by its file. */
final class LevelFinder {
    private final Settings settings;
    private final Library library;

    LevelFinder(Settings settings, Library library) {
        this.settings = settings;
        this.library = library;
    }

    /**
     * What was found.
     *
     * @param place where it stands in the course, or null
     * @param level the level, or null where there is none; then the reason has been printed
     * @param exitCode what to exit with where there is none
     */
    record Found(Course.@Nullable Place place, @Nullable Level level, int exitCode) {}

    Found find(String name) {
        Optional<Course.Place> place = library.course().find(name);
        if (place.isPresent()) {
            return new Found(place.get(), place.get().level(), Exit.DONE);
        }
        Optional<PlayLevel> exam = Exams.find(name, Play.decks(settings));
        if (exam.isPresent()) {
            return new Found(null, exam.get(), Exit.DONE);
        }
        Optional<Path> file = file(name);
        if (file.isPresent()) {
            return read(file.get());
        }
        Lang lang = settings.language();
        List<String> ids = library.course().places().stream()
                .map(known -> known.level().id())
                .toList();
        System.err.println(Suggestions.nearest(name, ids)
                .map(meant -> Says.NO_SUCH_LEVEL_MEANT.in(lang, Suggestions.printable(name), meant))
                .orElse(Says.NO_SUCH_LEVEL.in(lang, Suggestions.printable(name))));
        return new Found(null, null, Exit.USAGE);
    }

    private static Optional<Path> file(String name) {
        try {
            Path path = Path.of(name);
            boolean looksLikeFile = name.endsWith(".json") || name.contains("/");
            return Files.exists(path) || looksLikeFile ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private Found read(Path file) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<LevelFile> level = Courses.level(file, diagnostics);
        print(diagnostics, settings);
        boolean errors = diagnostics.stream().anyMatch(Diagnostic::isError);
        return level.isEmpty() || errors
                ? new Found(null, null, Exit.UNREADABLE)
                : new Found(null, level.get().level(), Exit.DONE);
    }

    /** Every complaint on a line of its own, on the error stream. */
    static void print(List<Diagnostic> diagnostics, Settings settings) {
        Lang lang = settings.language();
        diagnostics.forEach(diagnostic -> System.err.println(diagnostic.line(lang)));
    }
}
