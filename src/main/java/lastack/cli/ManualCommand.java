package lastack.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code lastack manual}: the page of the manual, for who packs the program. */
@Command(
        name = "manual",
        description = "Prints the page of the manual, for man -l.",
        hidden = true,
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class ManualCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        ManualPage.of(Tree.all(Commands.whole())).forEach(System.out::println);
        return Exit.DONE;
    }
}
