package lastack.cli;

import java.util.concurrent.Callable;
import lastack.course.Library;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lastack play}: one level, or where one stopped. */
@Command(
        name = "play",
        description = "Plays a level, or goes on where you stopped.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class PlayCommand implements Callable<Integer> {
    @ParentCommand
    private Commands root = new Commands();

    @Parameters(
            arity = "0..1",
            paramLabel = "LEVEL",
            description = "A level's id such as first-wave, its number such as 2-1, or a level file.")
    private @Nullable String level;

    @Option(names = "--seed", paramLabel = "N", description = "The seed of a level whose numbers are new at each play.")
    private @Nullable Long seed;

    @Option(names = "--plain", description = "Play line by line, as sentences: for screen readers and pipes.")
    private boolean plain;

    @Override
    public Integer call() {
        Settings settings = root.settings();
        return Main.guarded(settings, () -> run(settings));
    }

    private int run(Settings settings) {
        Library library = Play.library(settings);
        Play play = new Play(settings, plain);
        if (level == null) {
            return play.run(library, null);
        }
        LevelFinder finder = new LevelFinder(settings, library);
        LevelFinder.Found found = finder.find(level);
        return found.level() == null
                ? found.exitCode()
                : play.run(library, new Play.Request(found.place(), found.level(), seed));
    }
}
