package lastack.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import lastack.course.AnswerWriter;
import lastack.course.Library;
import lastack.course.Suggestions;
import lastack.game.Kind;
import lastack.replay.PacketdrillScript;
import lastack.replay.Recording;
import lastack.replay.Replay;
import lastack.replay.RunCapture;
import lastack.replay.RunText;
import lastack.terminal.ColorChoice;
import lastack.text.Lang;
import lastack.text.Words;
import lastack.tui.Depth;
import lastack.tui.Surroundings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lastack replay}: a run step by step, or written for other programs. */
@Command(
        name = "replay",
        description =
                "Tells a run step by step, or writes it as a capture, a packetdrill script, a recording or a picture.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class ReplayCommand implements Callable<Integer> {
    @ParentCommand
    private Commands root = new Commands();

    @Parameters(
            paramLabel = "RUN",
            description = "A run's code, such as K7Q-2MD (\"lastack progress runs\" lists them), or a run file.")
    private String run = "";

    @Option(names = "--pcap", paramLabel = "F", description = "Write the segments as a pcapng file.")
    private @Nullable Path pcap;

    @Option(names = "--pkt", paramLabel = "F", description = "Write the run as a packetdrill script.")
    private @Nullable Path pkt;

    @Option(names = "--cast", paramLabel = "F", description = "Write the run as an asciicast, as it looks in the game.")
    private @Nullable Path cast;

    @Option(names = "--svg", paramLabel = "F", description = "Write a picture of the screen behind the last move.")
    private @Nullable Path svg;

    @Option(names = "--after", paramLabel = "N", description = "The picture is of the screen behind move N.")
    private int after = Integer.MAX_VALUE;

    @Option(names = "--out", paramLabel = "F", description = "Write the run itself, to hand on or to replay elsewhere.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replace files that are there already.")
    private boolean force;

    @Option(names = "--level", paramLabel = "FILE", description = "The file of the level that was played.")
    private @Nullable String level;

    @Override
    public Integer call() {
        Settings settings = root.settings();
        return Main.guarded(settings, () -> run(settings));
    }

    private int run(Settings settings) {
        Library library = Play.library(settings);
        RunFinder.Found found = new RunFinder(settings, library, level).find(run);
        Replay replay = found.replay();
        boolean told = pcap == null && pkt == null && cast == null && svg == null && out == null;
        if (replay == null && !told && !found.lines().isEmpty()) {
            System.err.println(Says.REPLAY_RECORDED.in(settings.language()));
            return Exit.USAGE;
        } else if (replay == null) {
            found.lines().forEach(System.out::println);
            return found.exitCode();
        }
        Words words = Words.in(settings.language());
        if (told) {
            RunText.of(replay, words).forEach(System.out::println);
            return Exit.DONE;
        }
        Says refusal = refusal(replay);
        if (refusal != null) {
            System.err.println(refusal.in(settings.language()));
            return Exit.USAGE;
        }
        int exit = written(settings, pcap, to -> RunCapture.write(replay.end(), to));
        exit = Math.max(exit, written(settings, pkt, to -> to.write(bytes(PacketdrillScript.of(replay)))));
        exit = Math.max(exit, written(settings, cast, to -> {
            List<String> lines = Recording.of(replay, library.course(), looks(settings), words);
            to.write(bytes(String.join("\n", lines) + "\n"));
        }));
        exit = Math.max(exit, written(settings, svg, to -> {
            Surroundings looks = new Surroundings(settings.language(), settings.ascii(), Depth.INDEXED, Map.of());
            to.write(bytes(Recording.picture(replay, library.course(), looks, words, Math.max(0, after))));
        }));
        return Math.max(
                exit,
                written(
                        settings,
                        out,
                        to -> to.write(bytes(AnswerWriter.write(
                                        replay.end().written(), replay.end().run())
                                + "\n"))));
    }

    /** Why this run cannot be written as is asked; null if it can. */
    private @Nullable Says refusal(Replay replay) {
        if (pcap == null && pkt == null) {
            return null;
        } else if (replay.level().kind() == Kind.QUIZ) {
            return Says.REPLAY_NO_SEGMENTS;
        } else if (pkt != null && !PacketdrillScript.fits(replay.end())) {
            return Says.REPLAY_CRASH;
        }
        return RunCapture.fits(replay.end()) ? null : Says.REPLAY_TOO_LONG;
    }

    /** As in a terminal of 256 colours, whatever this one has: who sees it sits elsewhere. */
    private static Surroundings looks(Settings settings) {
        boolean refused = !settings.environment().getOrDefault("NO_COLOR", "").isEmpty();
        boolean none = settings.color() == ColorChoice.NEVER || (settings.color() == ColorChoice.AUTO && refused);
        // Of the environment nothing else counts: neither its ground nor its locale is that of who will see it.
        return new Surroundings(settings.language(), settings.ascii(), none ? Depth.NONE : Depth.INDEXED, Map.of());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private int written(Settings settings, @Nullable Path file, OutputFile.Content content) {
        if (file == null) {
            return Exit.DONE;
        }
        Lang lang = settings.language();
        String name = Suggestions.printable(file.toString());
        try {
            OutputFile.write(file, force, content);
        } catch (FileAlreadyExistsException there) {
            System.err.println(Says.FILE_EXISTS.in(lang, name));
            return Exit.NOT_SOLVED;
        } catch (IOException failed) {
            System.err.println(
                    Says.FILE_NOT_WRITTEN.in(lang, name, Suggestions.printable(String.valueOf(failed.getMessage()))));
            return Exit.NOT_SOLVED;
        }
        if (!settings.quiet()) {
            System.err.println(Says.FILE_WRITTEN.in(lang, name));
        }
        return Exit.DONE;
    }
}
