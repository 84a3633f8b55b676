package lastack.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code lastack} and everything behind it. */
@Command(
        name = "lastack",
        description = "Learn how TCP connections close, by closing them.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class Commands implements CommandLine.IExitCodeGenerator, Runnable {
    @CommandLine.Mixin
    private final CommonOptions options = new CommonOptions();

    private int exitCode;

    /** The commands, in the order of the help. */
    private static Map<String, Class<?>> named() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("play", PlayCommand.class);
        commands.put("lab", LabCommand.class);
        commands.put("demo", DemoCommand.class);
        commands.put("levels", LevelsCommand.class);
        commands.put("quiz", QuizCommand.class);
        commands.put("grade", GradeCommand.class);
        commands.put("judge", JudgeCommand.class);
        commands.put("progress", ProgressCommand.class);
        commands.put("doctor", DoctorCommand.class);
        commands.put("serve", ServeCommand.class);
        commands.put("replay", ReplayCommand.class);
        commands.put("trace", TraceCommand.class);
        commands.put("class", ClassCommand.class);
        commands.put("completion", CompletionCommand.class);
        commands.put("manual", ManualCommand.class);
        return commands;
    }

    /** @param args at least one */
    static int run(String[] args) {
        if (args[0].equals("help")) {
            // Where one would look first: "help play" is "play --help".
            String[] asked = Arrays.copyOfRange(args, 1, args.length + 1);
            asked[args.length - 1] = "--help";
            return run(asked);
        }
        Commands commands = new Commands();
        CommandLine line = new CommandLine(commands);
        asked(args[0]).forEach(line::addSubcommand);
        WrongUsage wrong = new WrongUsage(commands);
        return line.setParameterExceptionHandler(wrong)
                .setExecutionStrategy(parsed -> wrong.unless(parsed, args))
                .execute(args);
    }

    /** Everything there is, to be described. */
    static CommandLine whole() {
        CommandLine line = new CommandLine(new Commands());
        named().forEach(line::addSubcommand);
        return line;
    }

    /** Where a line begins with a command, the others are not even loaded: that takes longer than most commands do. */
    private static Map<String, Class<?>> asked(String first) {
        Map<String, Class<?>> all = named();
        Class<?> asked = all.get(first);
        return asked == null ? all : Map.of(first, asked);
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
