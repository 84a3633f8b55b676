package lastack.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import lastack.course.Suggestions;
import lastack.judge.Judge;
import lastack.terminal.Fitness;
import lastack.text.Lang;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code lastack judge}: the referee for programs. */
@Command(
        name = "judge",
        description = "Reads probes, one JSON object a line, and answers each with the referee's verdict.",
        footerHeading = "%nA probe, which is one line:%n",
        footer = "  {\"id\":\"p1\",\"state\":\"LISTEN\",\"segment\":{\"flags\":[\"SYN\"],\"seq\":5000}}",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class JudgeCommand implements Callable<Integer> {
    @ParentCommand
    private Commands root = new Commands();

    @Override
    public Integer call() {
        Settings settings = root.settings();
        return Main.guarded(settings, () -> run(settings));
    }

    private static int run(Settings settings) {
        Locale locale = settings.language() == Lang.ZH ? Locale.CHINESE : Locale.ENGLISH;
        if (Fitness.here(settings.environment()) == Fitness.FIT) {
            System.err.println("lastack: " + Says.JUDGE_READS_KEYS.in(settings.language()));
        }
        try {
            return new Judge(System.in, JudgeCommand::print, locale).run() ? Exit.DONE : Exit.NOT_SOLVED;
        } catch (IOException e) {
            System.err.println(Says.INPUT_UNREADABLE.in(
                    settings.language(), Suggestions.printable(String.valueOf(e.getMessage()))));
            return Exit.UNREADABLE;
        }
    }

    /** False once nobody reads any more, as behind {@code | head}: that ends the work and is no fault. */
    private static boolean print(byte[] lines, int length) {
        System.out.write(lines, 0, length);
        return !System.out.checkError();
    }
}
