package lastack.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lastack.course.AnswerReader;
import lastack.course.AnswerSheet;
import lastack.course.Diagnostic;
import lastack.course.Grade;
import lastack.course.GradeWriter;
import lastack.course.Grader;
import lastack.course.Reasons;
import lastack.course.Suggestions;
import lastack.game.Attempt;
import lastack.game.Daily;
import lastack.game.Level;
import lastack.text.Lang;
import lastack.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lastack grade}: what somebody's answers are worth. */
@Command(
        name = "grade",
        description = "Judges the moves of an answer sheet, as the game would.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class GradeCommand implements Callable<Integer> {
    @ParentCommand
    private Commands root = new Commands();

    @Parameters(index = "0", paramLabel = "LEVEL", description = "A level's id, its number, or a level file.")
    private String level = "";

    @Parameters(index = "1", paramLabel = "ANSWERS", description = "The answer sheet, or - for standard input.")
    private String answers = "";

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    @Option(names = "--seed", paramLabel = "N", description = "The seed of a level with new numbers.")
    private @Nullable Long seed;

    @Override
    public Integer call() {
        Settings settings = root.settings();
        return Main.guarded(settings, () -> run(settings));
    }

    private int run(Settings settings) {
        LevelFinder.Found found = new LevelFinder(settings, Play.library(settings)).find(level);
        Level played = found.level();
        if (played == null) {
            return found.exitCode();
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<AnswerSheet> sheet = sheet(played, diagnostics, settings);
        LevelFinder.print(diagnostics, settings);
        if (sheet.isEmpty() || diagnostics.stream().anyMatch(Diagnostic::isError)) {
            return Exit.UNREADABLE;
        }
        Grade grade = Grader.grade(played, seedOf(played), sheet.get().moves());
        Reasons reasons = new GradeReasons(Words.in(settings.language()), played.kind());
        System.out.println(json ? new GradeWriter(reasons).write(grade) : told(grade, settings));
        return grade.solved() ? Exit.DONE : Exit.NOT_SOLVED;
    }

    private Optional<AnswerSheet> sheet(Level played, List<Diagnostic> diagnostics, Settings settings) {
        if (answers.equals("-")) {
            return AnswerReader.read("stdin", System.in, played, seedOf(played), diagnostics);
        }
        try {
            return AnswerReader.read(Path.of(answers), played, seedOf(played), diagnostics);
        } catch (InvalidPathException notAPath) {
            System.err.println(Says.ANSWERS_UNREADABLE.in(settings.language(), Suggestions.printable(answers)));
            return Optional.empty();
        }
    }

    private long seedOf(Level played) {
        return seed == null ? Daily.seed(played, Settings.today()) : seed;
    }

    private static String told(Grade grade, Settings settings) {
        Attempt end = grade.end();
        Lang lang = settings.language();
        String id = end.level().id();
        return grade.solved()
                ? Says.GRADED_SOLVED.in(lang, id, end.score(), end.level().max(), end.stars())
                : Says.GRADED_NOT_SOLVED.in(lang, id, end.score(), end.level().max());
    }
}
