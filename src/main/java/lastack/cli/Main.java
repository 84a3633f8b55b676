package lastack.cli;

/** Where the program starts. The plain start does not load the command-line parser, which would take longer than all the rest. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String[] args) {
        if (args.length > 0) {
            return Commands.run(args);
        }
        Settings settings = Settings.plain();
        return guarded(settings, () -> new Play(settings).run(Play.library(settings), null));
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
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError fault) {
            System.err.println(Says.FAULT.in(settings.language(), fault));
            if (settings.verbose()) {
                for (StackTraceElement line : fault.getStackTrace()) {
                    System.err.println("  at " + line);
                }
            }
            return Exit.FAULT;
        }
    }
}
