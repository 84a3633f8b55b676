package lastack.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import lastack.course.Courses;
import lastack.course.Decks;
import lastack.course.Suggestions;
import lastack.game.Course;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lastack completion}: what a shell needs to know to complete a command line. */
@Command(
        name = "completion",
        description = "Prints what bash or zsh needs to complete commands, options, levels and decks.",
        footer = {
            "%nFor this shell: source <(lastack completion bash)",
            "For good: put that line into ~/.bashrc, or for zsh behind compinit in ~/.zshrc."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class CompletionCommand implements Callable<Integer> {
    @ParentCommand
    private Commands root = new Commands();

    @Parameters(paramLabel = "bash|zsh", description = "For which shell.")
    private String shell = "";

    @Override
    public Integer call() {
        Settings settings = root.settings();
        return Main.guarded(settings, () -> run(settings));
    }

    private int run(Settings settings) {
        List<Tree> commands = Tree.all(Commands.whole());
        switch (shell.toLowerCase(Locale.ROOT)) {
            case "bash" ->
                BashCompletion.of(commands, List.copyOf(levels().keySet()), List.copyOf(decks().keySet()))
                        .forEach(System.out::println);
            case "zsh" -> ZshCompletion.of(commands, levels(), decks()).forEach(System.out::println);
            default -> {
                System.err.println(Says.NO_SUCH_SHELL.in(settings.language(), Suggestions.printable(shell)));
                return Exit.USAGE;
            }
        }
        return Exit.DONE;
    }

    /** Ids and titles of all levels that come with the program: a completion must not wait for files to be read. */
    private static Map<String, String> levels() {
        Map<String, String> all = new LinkedHashMap<>();
        for (Course.Place place : Courses.builtIn().course().places()) {
            all.put(
                    place.level().id(),
                    place.number() + " " + place.level().title().en());
        }
        return all;
    }

    private static Map<String, String> decks() {
        Map<String, String> all = new LinkedHashMap<>();
        Decks.builtIn().forEach(deck -> all.put(deck.id(), deck.title().en()));
        return all;
    }
}
