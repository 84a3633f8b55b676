package lastack.cli;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lastack.app.KeptRun;
import lastack.app.Progress;
import lastack.app.Recalled;
import lastack.game.Course;
import lastack.quiz.Memory;
import lastack.quiz.Statistics;
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

/** {@code lastack progress}: how far one has come, and what one has played. */
@Command(
        name = "progress",
        description = "Tells how far you have come, and what you have played.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class ProgressCommand implements Runnable {
    /** Stars of one level at most. */
    private static final int MOST_STARS = 3;

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    @ParentCommand
    private Commands root = new Commands();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(), Says.PROGRESS_WHAT.in(root.settings().language()));
        }
    }

    @Command(
            name = "show",
            description = "Levels solved, stars won, and what is next.",
            mixinStandardHelpOptions = true,
            versionProvider = Commands.Version.class)
    int show(@Option(names = "--json", description = "One JSON object.") boolean json) {
        Settings settings = root.settings();
        return Main.guarded(
                settings,
                () -> OpenStore.with(settings, keeper -> {
                    Course course = Play.library(settings).course();
                    Progress progress = Progress.of(keeper.load().runs(), course, Settings.today());
                    Recalled recalled = keeper.recall();
                    Statistics statistics = new Statistics(
                            Memory.of(recalled.reviews()),
                            Play.decks(settings),
                            recalled.now(),
                            ZoneId.systemDefault());
                    if (json) {
                        System.out.println(written(course, progress, statistics));
                    } else {
                        System.out.println(told(course, progress, settings.language()));
                        StudyReport.told(statistics, settings.language()).forEach(System.out::println);
                    }
                    return Exit.DONE;
                }));
    }

    private static String told(Course course, Progress progress, Lang lang) {
        int levels = course.places().size();
        String far = Says.PROGRESS_SOLVED.in(
                lang, progress.solved(course), levels, progress.stars(course), MOST_STARS * levels);
        String next = progress.next(course)
                .map(place -> Says.PROGRESS_NEXT.in(
                        lang, place.number(), Words.in(lang).of(place.level().title())))
                .orElse(Says.PROGRESS_ALL_SOLVED.in(lang));
        return far + System.lineSeparator() + next;
    }

    private static String written(Course course, Progress progress, Statistics statistics) {
        JsonObject all = new JsonObject();
        all.addProperty("solved", progress.solved(course));
        all.addProperty("levels", course.places().size());
        all.addProperty("stars", progress.stars(course));
        progress.next(course)
                .ifPresent(place -> all.addProperty("next", place.level().id()));
        all.add("quiz", StudyReport.written(statistics));
        return all.toString();
    }

    @Command(
            name = "export",
            description = "All of it as one JSON file, to carry to another machine or to keep.",
            mixinStandardHelpOptions = true,
            versionProvider = Commands.Version.class)
    int export(
            @Parameters(arity = "0..1", paramLabel = "FILE", description = "Where to; standard output if left out.")
                    @Nullable
                    String file,
            @Option(names = "--force", description = "Replace the file if it is there.") boolean force) {
        Settings settings = root.settings();
        return Main.guarded(
                settings,
                () -> OpenStore.with(settings, keeper -> {
                    String sheet = ProgressSheet.write(keeper.everything());
                    if (file == null || file.equals("-")) {
                        System.out.println(sheet);
                        return Exit.DONE;
                    }
                    return Carrying.exported(settings, file, sheet, force);
                }));
    }

    @Command(
            name = "import",
            description = "Puts what was exported elsewhere beside what is here; nothing of either is lost.",
            mixinStandardHelpOptions = true,
            versionProvider = Commands.Version.class)
    int take(
            @Parameters(paramLabel = "FILE", description = "What was exported, or - for standard input.") String file) {
        Settings settings = root.settings();
        return Main.guarded(settings, () -> Carrying.imported(settings, file));
    }

    @Command(
            name = "reset",
            description = "Forgets every run and every answer. Export first: there is no way back.",
            mixinStandardHelpOptions = true,
            versionProvider = Commands.Version.class)
    int reset(@Option(names = "--yes", description = "Yes, forget all of it.") boolean yes) {
        Settings settings = root.settings();
        return Main.guarded(settings, () -> Carrying.reset(settings, yes));
    }

    @Command(
            name = "runs",
            description = "Every run, oldest first, with the code by which \"replay\" knows it.",
            mixinStandardHelpOptions = true,
            versionProvider = Commands.Version.class)
    int runs(@Option(names = "--json", description = "One JSON object a line.") boolean json) {
        Settings settings = root.settings();
        return Main.guarded(
                settings,
                () -> OpenStore.with(settings, keeper -> {
                    Course course = Play.library(settings).course();
                    List<KeptRun> runs = keeper.load().runs();
                    runs.forEach(
                            run -> System.out.println(json ? written(run) : told(run, course, settings.language())));
                    if (runs.isEmpty() && !json && !settings.quiet()) {
                        System.err.println("lastack: " + Says.PROGRESS_NO_RUNS.in(settings.language()));
                    } else if (!json && !settings.quiet()) {
                        System.err.println(Says.PROGRESS_REPLAY.in(
                                settings.language(), runs.get(runs.size() - 1).code()));
                    }
                    return Exit.DONE;
                }));
    }

    private static String told(KeptRun run, Course course, Lang lang) {
        Optional<Course.Place> place = course.find(run.level());
        String when = MINUTES.format(Instant.ofEpochMilli(run.startedAt()).atZone(ZoneId.systemDefault()));
        int score = run.standing().score();
        String points = place.map(known -> {
                    Says stood = run.standing().solved() ? Says.RUN_SOLVED : Says.RUN_LEFT;
                    return stood.in(lang, score, known.level().max());
                })
                .orElseGet(() -> run.level().endsWith(".json")
                        ? Says.RUN_OF_FILE.in(lang, score, run.code())
                        : Says.RUN_OF_NO_LEVEL.in(lang, score));
        return String.format(
                Locale.ROOT,
                "%s  %s  %-6s%-28s%s",
                run.code(),
                when,
                place.map(Course.Place::number).orElse("-"),
                run.level(),
                points);
    }

    private static String written(KeptRun run) {
        JsonObject one = new JsonObject();
        one.addProperty("run", run.code().text());
        one.addProperty("level", run.level());
        one.addProperty("seed", run.seed());
        one.addProperty("startedAt", Instant.ofEpochMilli(run.startedAt()).toString());
        one.addProperty("score", run.standing().score());
        one.addProperty("stars", run.standing().stars());
        one.addProperty("solved", run.standing().solved());
        return one.toString();
    }
}
