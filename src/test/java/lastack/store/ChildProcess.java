package lastack.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@link MoveWriter} that runs as a process of its own. */
final class ChildProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private ChildProcess(Process process) {
        this.process = process;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static ChildProcess start(Path folder, int run, int moves) throws IOException {
        return start(MoveWriter.class, folder.toString(), String.valueOf(run), String.valueOf(moves));
    }

    /** Another program that prints the number of what is safe. */
    static ChildProcess start(Class<?> program, String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-Dslf4j.internal.verbosity=ERROR",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ChildProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Reads what the child says is safe until it has said so {@code many} times, or has ended. */
    int read(int many) throws IOException {
        int last = 0;
        for (int i = 0; i < many; i++) {
            String line = out.readLine();
            if (line == null) {
                return last;
            }
            last = Integer.parseInt(line);
        }
        return last;
    }

    /** Ends it as {@code kill -9} does; what it has said can still be read. */
    void kill() throws InterruptedException {
        // By its handle: Process.destroyForcibly() closes the pipe with all that has not been read.
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            throw new AssertionError("the child does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        out.close();
    }
}
