package lastack.cli;

import java.util.concurrent.Callable;
import lastack.course.Library;
import lastack.plain.DemoText;
import lastack.terminal.Fitness;
import lastack.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code lastack demo}: a close that plays itself, with captions; where there is no screen, as lines. */
@Command(
        name = "demo",
        description = "Plays a whole close by itself and says why each segment is as it is.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class DemoCommand implements Callable<Integer> {
    /** Longer lines are hard to follow. */
    private static final int COLUMNS = 80;

    @ParentCommand
    private Commands root = new Commands();

    @Option(names = "--plain", description = "Tell it as lines, in a terminal too.")
    private boolean plain;

    @Override
    public Integer call() {
        Settings settings = root.settings();
        return Main.guarded(settings, () -> run(settings));
    }

    private int run(Settings settings) {
        Library library = Play.library(settings);
        if (!plain && Fitness.here(settings.environment()) == Fitness.FIT) {
            return new Play(settings).demo(library);
        }
        DemoText.tell(library.course(), Words.in(settings.language()), COLUMNS, System.out::print);
        System.out.flush();
        return Exit.DONE;
    }
}
