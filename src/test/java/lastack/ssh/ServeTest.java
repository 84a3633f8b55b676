package lastack.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.client.SshClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lastack serve} as a process of its own: what it says, what it refuses, and how a signal ends it. */
class ServeTest {
    @TempDir
    Path folder;

    private Process lastack(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "lastack.cli.Main",
                "serve",
                "--lang",
                "en",
                "--data-dir",
                folder.resolve("data").toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    @Test
    void itSaysHowToJoinAndASignalEndsItInOrder() throws Exception {
        int port = free();
        Process serving = lastack("--port", Integer.toString(port));
        try (SshClient client = Guest.client();
                BufferedReader out =
                        new BufferedReader(new InputStreamReader(serving.getInputStream(), StandardCharsets.UTF_8))) {
            assertTrue(out.readLine().matches("Host key +SHA256:[A-Za-z0-9+/]{43}"));
            String code = out.readLine().replaceFirst("Room +", "");
            assertEquals(
                    "Students ssh -p " + port + " NAME@localhost password: the room's code",
                    out.readLine().replaceAll(" +", " "));
            assertTrue(out.readLine().contains("without --teacher-key there is no board"));
            try (Guest mira = Guest.call(client, port, Guest.Call.by("Mira", code))) {
                mira.sees("Join a room");
                serving.destroy();
                assertEquals(0, mira.ended());
                assertTrue(mira.isSane());
                assertTrue(mira.lines().contains("The class is over for now"), mira::lines);
            }
            assertTrue(serving.waitFor(20, TimeUnit.SECONDS));
            assertEquals(143, serving.exitValue());
        } finally {
            serving.destroyForcibly();
        }
    }

    @Test
    void whatIsWrongIsSaidBeforeAnybodyComesIn() throws Exception {
        Path roster = Files.writeString(folder.resolve("list.csv"), "name,age\nAda,12\n,13\n");
        Ended listed = ended("--roster", roster.toString());
        assertEquals(3, listed.code());
        assertTrue(listed.errors().contains("list.csv:1:6: error: There is no column age."), listed.errors());
        Path notKey = Files.writeString(folder.resolve("teacher.pub"), "ssh-ed25519 AAAA nobody\n");
        Ended keyed = ended("--teacher-key", notKey.toString());
        assertEquals(69, keyed.code());
        assertTrue(keyed.errors().contains("Line 1 of"), keyed.errors());
        assertEquals(2, ended("--room", "nonsense").code());
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ended late = ended("--port", Integer.toString(taken.getLocalPort()));
            assertEquals(69, late.code());
            assertTrue(late.errors().contains("Nobody can be let in at 127.0.0.1:"), late.errors());
        }
        Files.writeString(folder.resolve("data").resolve("host-key"), "no key\n");
        Ended unreadable = ended();
        assertEquals(69, unreadable.code());
        assertTrue(unreadable.errors().contains("There is no usable key in"), unreadable.errors());
    }

    private record Ended(int code, String errors) {}

    private Ended ended(String... arguments) throws Exception {
        Process process = lastack(arguments);
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        return new Ended(process.exitValue(), errors);
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
