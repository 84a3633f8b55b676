package lastack.cli;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lastack.course.Suggestions;

/**
 * Where the program starts. The plain start does not load the command-line parser, which would take longer than all the rest, and
 * {@code trace} of a few files does not either.
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // By itself Java would write question marks for all Chinese wherever the locale is C, in JSON for scripts too.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        lookBesideTheJar();
        System.exit(run(args));
    }

    /** Started with {@code java -jar}, the program has not been told what its start script would have told it. */
    private static void lookBesideTheJar() {
        File jar = new File(System.getProperty("java.class.path", ""));
        if (jar.getName().equals("lastack.jar") && System.getProperty("lastack.texts") == null) {
            File libraries = new File(jar.getAbsoluteFile().getParentFile(), "lastack/lib");
            System.setProperty("lastack.texts", new File(libraries, "text").getPath());
            System.setProperty("library.jline.path", new File(libraries, "native/org/jline/nativ").getPath());
        }
    }

    static int run(String[] args) {
        List<String> words = List.of(args);
        if (words.size() > 1 && words.get(0).equals("trace") && onlyNames(words)) {
            return TraceCommand.of(words.subList(1, words.size()));
        }
        if (args.length > 0) {
            return Commands.run(args);
        }
        Settings settings = Settings.plain();
        return guarded(settings, () -> new Play(settings).menu(new LateLibrary(settings)));
    }

    /** Whether there is nothing to parse: no option, and no file of arguments. */
    private static boolean onlyNames(List<String> words) {
        for (String word : words) {
            boolean parsed = word.startsWith("-") || word.startsWith("@");
            if (word.isEmpty() || (parsed && !word.equals("-"))) {
                return false;
            }
        }
        return true;
    }

    /** A command. */
    @FunctionalInterface
    interface Body {
        int run();
    }

    /** Runs {@code body}; a fault of ours becomes a sentence, never a stack trace, unless one is asked for. */
    static int guarded(Settings settings, Body body) {
        try {
            return body.run();
        } catch (RuntimeException | Error fault) {
            System.err.println(Says.FAULT.in(settings.language(), Suggestions.printable(fault.toString())));
            if (settings.verbose()) {
                for (StackTraceElement line : fault.getStackTrace()) {
                    System.err.println("  at " + line);
                }
            }
            return Exit.FAULT;
        }
    }
}
