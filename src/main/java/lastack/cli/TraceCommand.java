package lastack.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import lastack.course.Suggestions;
import lastack.terminal.Fitness;
import lastack.trace.End;
import lastack.wire.CaptureReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** {@code lastack trace}: what happened in a capture. */
@Command(
        name = "trace",
        description = "Explains the TCP connections of a capture: states, verdicts, and how each closed.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class TraceCommand implements Callable<Integer> {
    /** The name of standard input. */
    private static final String INPUT = "-";

    @ParentCommand
    private Commands root = new Commands();

    @Parameters(
            arity = "1..*",
            paramLabel = "CAPTURE",
            description = "Capture files, pcap or pcapng; - is standard input.")
    private List<String> captures = List.of();

    @Option(names = "--json", description = "One JSON object a line: each segment, and at the end each connection.")
    private boolean json;

    @Option(names = "--text", description = "Print it, in a terminal too.")
    private boolean text;

    @Option(names = "--connection", paramLabel = "N", description = "Only this one, by its number.")
    private @Nullable Integer connection;

    @Option(
            names = "--near",
            paramLabel = "auto|client|server",
            description = "At which end it was captured.",
            converter = NearConverter.class)
    private Near near = Near.AUTO;

    enum Near {
        AUTO(null),
        CLIENT(End.CLIENT),
        SERVER(End.SERVER);

        private final @Nullable End end;

        Near(@Nullable End end) {
            this.end = end;
        }
    }

    /** {@code lastack trace} with nothing but these names. */
    static int of(List<String> captures) {
        TraceCommand command = new TraceCommand();
        command.captures = captures;
        return command.call();
    }

    @Override
    public Integer call() {
        Settings settings = root.settings();
        return Main.guarded(settings, () -> run(settings));
    }

    private int run(Settings settings) {
        boolean screen =
                !json && !text && captures.size() == 1 && !captures.get(0).equals(INPUT);
        if (screen && Fitness.here(settings.environment()) == Fitness.FIT) {
            return run(
                    settings,
                    captures.get(0),
                    path -> new TraceScreen(settings, path)
                            .run(near.end, connection)
                            .orElseGet(() -> run(settings, captures.get(0))));
        }
        int exit = Exit.DONE;
        for (String capture : captures) {
            exit = Math.max(exit, run(settings, capture));
        }
        return exit;
    }

    private int run(Settings settings, String capture) {
        String file = captures.size() > 1 ? capture : null;
        TraceReport report = json
                ? new TraceLines(settings.language(), file)
                : new TraceText(settings.language(), file, connection != null);
        TraceRun run = new TraceRun(settings, near.end, connection, report);
        return capture.equals(INPUT) ? input(settings, run) : run(settings, capture, run::run);
    }

    private static int input(Settings settings, TraceRun run) {
        if (Descriptor.INPUT.isTerminal()) {
            System.err.println(Says.CAPTURE_FROM_KEYS.in(settings.language()));
            return Exit.USAGE;
        }
        return run.run(INPUT, () -> CaptureReader.of(System.in));
    }

    private static int run(Settings settings, String capture, ToIntFunction<Path> body) {
        try {
            return body.applyAsInt(Path.of(capture));
        } catch (InvalidPathException notAPath) {
            System.err.println(Says.CAPTURE_UNREADABLE.in(
                    settings.language(),
                    Suggestions.printable(capture),
                    Suggestions.printable(String.valueOf(notAPath.getReason()))));
            return Exit.UNREADABLE;
        }
    }

    static final class NearConverter implements ITypeConverter<Near> {
        @Override
        public Near convert(String value) {
            for (Near near : List.of(Near.values())) {
                if (near.name().equalsIgnoreCase(value)) {
                    return near;
                }
            }
            throw new TypeConversionException(value);
        }
    }
}
