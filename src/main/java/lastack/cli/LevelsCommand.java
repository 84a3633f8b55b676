package lastack.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lastack.course.AnswerWriter;
import lastack.course.Diagnostic;
import lastack.course.Inspection;
import lastack.course.Library;
import lastack.course.Listing;
import lastack.course.Skeleton;
import lastack.course.Solution;
import lastack.course.Solver;
import lastack.course.Suggestions;
import lastack.game.Course;
import lastack.game.Daily;
import lastack.game.Kind;
import lastack.game.Notation;
import lastack.text.Lang;
import lastack.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code lastack levels}: lists, checks and solves levels. */
@Command(
        name = "levels",
        description = "Lists, checks and solves levels.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        subcommands = ImportCommand.class)
final class LevelsCommand implements Runnable {
    @ParentCommand
    private Commands root = new Commands();

    @Spec
    private @Nullable CommandSpec spec;

    /** What was said before the name of a command and behind it. */
    Settings settings() {
        return root.settings();
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(), Says.LEVELS_WHAT.in(root.settings().language()));
        }
    }

    @Command(
            name = "list",
            description = "All levels, in the order of play.",
            mixinStandardHelpOptions = true,
            versionProvider = Commands.Version.class)
    int list(@Option(names = "--json", description = "One JSON object a line.") boolean json) {
        Settings settings = root.settings();
        return Main.guarded(settings, () -> {
            Library library = Play.library(settings);
            Words words = Words.in(settings.language());
            for (Course.Place place : library.course().places()) {
                String line = json
                        ? Listing.line(place)
                        : String.format(
                                Locale.ROOT,
                                "%-6s%-28s%s",
                                place.number(),
                                place.level().id(),
                                words.of(place.level().title()));
                System.out.println(line);
            }
            LevelFinder.print(library.diagnostics(), settings);
            return Exit.DONE;
        });
    }

    @Command(
            name = "check",
            description = "Checks the built-in levels, or the files and folders named.",
            mixinStandardHelpOptions = true,
            versionProvider = Commands.Version.class)
    int check(
            @Parameters(arity = "0..*", paramLabel = "PATH", description = "Level files, or folders with packs.")
                    List<String> paths) {
        Settings settings = root.settings();
        return Main.guarded(settings, () -> checked(settings, paths == null ? List.of() : paths));
    }

    private static int checked(Settings settings, List<String> paths) {
        Lang lang = settings.language();
        List<Path> places = new ArrayList<>();
        for (String path : paths) {
            try {
                places.add(Path.of(path));
            } catch (InvalidPathException notAPath) {
                System.err.println(Says.NO_LEVELS_THERE.in(lang));
                return Exit.NOT_SOLVED;
            }
        }
        List<Diagnostic> found = places.isEmpty() ? Inspection.builtIn() : Inspection.of(places);
        LevelFinder.print(found, settings);
        long errors = found.stream().filter(Diagnostic::isError).count();
        if (!settings.quiet()) {
            System.out.println(
                    found.isEmpty()
                            ? Says.CHECKED_FINE.in(lang)
                            : Says.CHECKED.in(lang, errors, found.size() - errors));
        }
        return errors > 0 ? Exit.NOT_SOLVED : Exit.DONE;
    }

    @Command(
            name = "new",
            description = "Writes a new level to ID.json, small and complete, to be changed.",
            mixinStandardHelpOptions = true,
            versionProvider = Commands.Version.class)
    int begin(
            @Parameters(paramLabel = "KIND", description = "What it is: play, fill, order, spot or quiz.") String kind,
            @Parameters(paramLabel = "ID", description = "Lower-case letters, digits and hyphens.") String id) {
        Settings settings = root.settings();
        return Main.guarded(settings, () -> begun(settings.language(), kind, id));
    }

    private static int begun(Lang lang, String kind, String id) {
        Optional<Kind> known = Stream.of(Kind.values())
                .filter(one -> one.toString().equals(kind))
                .findFirst();
        if (known.isEmpty()) {
            System.err.println(Says.NO_SUCH_KIND.in(lang, Suggestions.printable(kind)));
            return Exit.USAGE;
        } else if (!Skeleton.fits(id)) {
            System.err.println(Says.NO_ID.in(lang, Suggestions.printable(id)));
            return Exit.USAGE;
        }
        return NewLevelFile.write(lang, Path.of(id + ".json"), Skeleton.of(known.get(), id));
    }

    @Command(
            name = "solve",
            description = "The moves that earn all points in a level.",
            mixinStandardHelpOptions = true,
            versionProvider = Commands.Version.class)
    int solve(
            @Parameters(paramLabel = "LEVEL", description = "A level's id, its number, or a level file.") String level,
            @Option(names = "--json", description = "As an answer sheet for 'lastack grade'.") boolean json,
            @Option(names = "--seed", paramLabel = "N", description = "The seed of a level with new numbers.") @Nullable
                    Long seed) {
        Settings settings = root.settings();
        return Main.guarded(settings, () -> {
            LevelFinder.Found found = new LevelFinder(settings, Play.library(settings)).find(level);
            if (found.level() == null) {
                return found.exitCode();
            }
            long numbers = seed == null ? Daily.seed(found.level(), Settings.today()) : seed;
            Optional<Solution> solution = Solver.solve(found.level(), numbers);
            if (solution.isEmpty()) {
                System.err.println(
                        Says.NOT_SOLVABLE.in(settings.language(), found.level().id()));
                return Exit.NOT_SOLVED;
            }
            if (json) {
                System.out.println(AnswerWriter.write(
                        found.level(), numbers, solution.get().moves()));
            } else {
                solution.get().moves().forEach(move -> System.out.println(Notation.write(move)));
            }
            return Exit.DONE;
        });
    }
}
