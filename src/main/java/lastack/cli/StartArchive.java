package lastack.cli;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.terminal.OwnTerminal;

/**
 * The archive of loaded classes that lets the program start in half the time. Java makes it at the end of a run, on the machine and by the
 * Java that will use it; the start script uses it if it is there. A Java that finds it does not fit goes without and says nothing.
 *
 * @param folder where it is kept, one folder for each Java
 */
record StartArchive(Path folder) {
    /** Names the folder; the start script says it, and whoever starts the program otherwise wants no archive. */
    private static final String FOLDER = "lastack.cache";

    private static final int FIRST_WITH_AOT = 25;

    static Optional<StartArchive> told() {
        String folder = System.getProperty(FOLDER, "");
        return folder.isEmpty() ? Optional.empty() : Optional.of(new StartArchive(Path.of(folder)));
    }

    /** The name the start script looks for: from JDK 25 on an archive holds more than classes, and is another option's. */
    private static String name() {
        return withAot() ? "start.aot" : "start.jsa";
    }

    private static boolean withAot() {
        return Runtime.version().feature() >= FIRST_WITH_AOT;
    }

    Path file() {
        return folder.resolve(name());
    }

    /** Under a name of its own: who starts meanwhile must not find half of it. */
    Path unfinished() {
        return folder.resolve("unfinished-" + ProcessHandle.current().pid() + (withAot() ? ".aot" : ".jsa"));
    }

    private Path note() {
        return folder.resolve("start.made-for");
    }

    /** What Java is told to make it when the run ends. */
    static String making(Path file) {
        return (withAot() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + file;
    }

    /** Begins to make one, behind the back of a player who has just left, unless there is one for this program and this Java. */
    void renew() {
        try {
            if (!isCurrent()) {
                Files.createDirectories(folder);
                // The terminal may go with the player; and whoever works on meanwhile goes first.
                List<String> line = new ArrayList<>(List.of("nohup", "nice"));
                line.addAll(java());
                line.add(ArchiveMaker.class.getName());
                line.add(folder.toString());
                new ProcessBuilder(line)
                        .redirectInput(new File(OwnTerminal.NOTHING))
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(Redirect.DISCARD)
                        .start();
            }
        } catch (IOException slower) {
            // The next start takes longer, and that is all: nobody waits for this, so nobody is told.
            return;
        }
    }

    /** This Java with this class path, for a short run; a class or an option of Java's is still to be added. */
    static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xlog:disable",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"));
    }

    /** Whether the archive is what was made last for this program and this Java, or it is known that none can be made. */
    boolean isCurrent() throws IOException {
        return Files.isRegularFile(note()) && Files.readString(note()).equals(description());
    }

    /** Puts the archive that lies at {@code made} in its place; where nothing lies there, that none could be made is kept in mind. */
    void put(Path made) throws IOException {
        Files.deleteIfExists(note());
        Files.deleteIfExists(folder.resolve("start.aot"));
        Files.deleteIfExists(folder.resolve("start.jsa"));
        if (Files.isRegularFile(made)) {
            Files.move(made, file());
        }
        Files.writeString(note(), description());
    }

    /** All that must be the same: Java, the jars, the archive itself. */
    private String description() throws IOException {
        StringBuilder all = new StringBuilder(System.getProperty("java.vm.version")).append('\n');
        for (String jar : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            all.append(stamp(Path.of(jar))).append('\n');
        }
        return all.append(stamp(file())).append('\n').toString();
    }

    private static String stamp(Path file) throws IOException {
        return Files.isRegularFile(file)
                ? file + " " + Files.size(file) + " "
                        + Files.getLastModifiedTime(file).toMillis()
                : file + " -";
    }
}
