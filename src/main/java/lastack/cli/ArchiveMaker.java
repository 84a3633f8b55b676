package lastack.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lastack.terminal.OwnTerminal;

/**
 * Makes a {@link StartArchive}: sits down at a terminal of its own, plays as a new player would, and leaves; the program that was played
 * writes the archive when it ends. Runs by itself, and says nothing to anybody.
 */
final class ArchiveMaker {
    /** What is loaded for these keys is loaded at once the next time: into the first level, a wrong segment, help, and out again. */
    private static final List<String> KEYS = List.of("\r", "\r", "f", "a", "\t", "1", "\r", "?", "q", "q", "q", "q");

    private static final String CONTROL_C = "\u0003";

    /** A screen that has not changed for so long is complete. */
    private static final Duration QUIET = Duration.ofMillis(300);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private ArchiveMaker() {}

    /**
     * Makes the archive.
     *
     * @param args the folder that the archive belongs into
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        StartArchive archive = new StartArchive(Path.of(args[0]));
        try (FileChannel turns = FileChannel.open(
                        archive.folder().resolve("making"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock turn = turns.tryLock()) {
            // Several may have left the game at once: one makes it for all.
            if (turn != null && !archive.isCurrent()) {
                make(archive);
            }
        }
    }

    private static void make(StartArchive archive) throws IOException, InterruptedException {
        sweep(archive);
        Path unfinished = archive.unfinished();
        Path progress = Files.createTempDirectory(archive.folder(), "progress");
        try {
            play(unfinished, progress);
            archive.put(unfinished);
        } finally {
            Files.deleteIfExists(unfinished);
            delete(progress);
        }
    }

    /** What others left who were killed. */
    private static void sweep(StartArchive archive) throws IOException {
        try (Stream<Path> entries = Files.list(archive.folder())) {
            for (Path entry : entries.toList()) {
                String name = entry.getFileName().toString();
                if (name.startsWith("unfinished-") || name.startsWith("progress")) {
                    delete(entry);
                }
            }
        }
    }

    private static void play(Path unfinished, Path progress) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(StartArchive.java());
        line.add(1, StartArchive.making(unfinished));
        for (String same : List.of("lastack.texts", "library.jline.path")) {
            String value = System.getProperty(same);
            if (value != null) {
                line.add(1, "-D" + same + "=" + value);
            }
        }
        line.add(1, "-Dlastack.window=" + OwnTerminal.ROWS + " " + OwnTerminal.COLUMNS);
        line.add(Main.class.getName());
        Map<String, String> environment = Map.of(
                "TERM", "xterm-256color", "XDG_STATE_HOME", progress.toString(), "XDG_DATA_HOME", progress.toString());
        try (OwnTerminal terminal = OwnTerminal.open()) {
            Process player = terminal.start(line, environment);
            try {
                for (String keys : KEYS) {
                    terminal.awaitQuiet(player, QUIET, PATIENCE);
                    terminal.type(keys);
                }
                terminal.awaitQuiet(player, QUIET, PATIENCE);
                if (player.isAlive()) {
                    terminal.type(CONTROL_C);
                }
                terminal.awaitEnd(player, PATIENCE);
            } finally {
                player.destroyForcibly();
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(entry);
            }
        }
    }
}
