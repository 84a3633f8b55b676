package lastack.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code lastack} and everything behind it. */
@Command(
        name = "lastack",
        description = "Learn how TCP connections close, by closing them.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        subcommands = {
            PlayCommand.class,
            LabCommand.class,
            LevelsCommand.class,
            QuizCommand.class,
            GradeCommand.class,
            JudgeCommand.class,
            ProgressCommand.class,
            DoctorCommand.class,
            ReplayCommand.class,
            TraceCommand.class
        })
final class Commands implements CommandLine.IExitCodeGenerator, Runnable {
    @CommandLine.Mixin
    private final CommonOptions options = new CommonOptions();

    private int exitCode;

    static int run(String[] args) {
        Commands commands = new Commands();
        return new CommandLine(commands)
                .setParameterExceptionHandler(new WrongUsage(commands))
                .execute(args);
    }

    /** What was said before the name of a command and behind it. */
    Settings settings() {
        return options.settings();
    }

    @Override
    public void run() {
        Settings settings = settings();
        exitCode = Main.guarded(settings, () -> new Play(settings).menu(new LateLibrary(settings)));
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    /** The version in the jar's manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Commands.class.getPackage().getImplementationVersion();
            return new String[] {"lastack " + (version == null ? "(not packaged)" : version)};
        }
    }
}
