package lastack.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import lastack.classroom.RoomCode;
import lastack.terminal.ColorDepth;
import lastack.terminal.TtyScreen;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.channel.ChannelSubsystem;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.net.SshdSocketAddress;
import org.apache.sshd.core.CoreModuleProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server without a class in it: who gets in, what is to be had there, and how it ends. */
class ClassServerTest {
    private static final String CODE = "FIN-4271";

    @TempDir
    Path folder;

    private final List<String> log = new CopyOnWriteArrayList<>();
    private final SshClient client = Guest.client();
    private ClassServer server;

    @BeforeEach
    void start() throws ServeException {
        server = started(Limits.DEFAULT);
    }

    private ClassServer started(Limits limits) throws ServeException {
        ClassServer.Settings settings = new ClassServer.Settings(
                "127.0.0.1",
                0,
                HostKey.in(folder.resolve("host-key")),
                TeacherKeys.NONE,
                limits,
                new Slowing(Duration.ofMillis(20)),
                false);
        return ClassServer.start(
                settings, new OneCode(), ClassServerTest::echo, new ClassLog(log::add, Clock.systemUTC()));
    }

    private static final class OneCode implements Door.Passwords {
        @Override
        public Optional<Caller.Pass> code(String password) {
            return password.equals(CODE) ? Optional.of(new Caller.Pass.Code(new RoomCode(CODE))) : Optional.empty();
        }

        @Override
        public Optional<Caller.Pass> word(String user, String password) {
            return Optional.empty();
        }
    }

    @AfterEach
    void stop() {
        client.close(true);
        server.close();
    }

    /** Shows who is there and how large the window is, and what was typed; {@code !} is a fault, {@code q} the end. */
    private static int echo(Desk desk) throws IOException {
        StringBuilder typed = new StringBuilder();
        try (TtyScreen screen = new TtyScreen(desk.tty(), ColorDepth.ANSI)) {
            screen.startScreen();
            while (desk.ending() == null) {
                screen.doResizeIfNecessary();
                var graphics = screen.newTextGraphics();
                graphics.setForegroundColor(TextColor.ANSI.DEFAULT);
                graphics.fill(' ');
                graphics.putString(
                        0,
                        0,
                        desk.caller().user() + " " + screen.getTerminalSize().getColumns() + "x"
                                + screen.getTerminalSize().getRows());
                graphics.putString(0, 1, typed.toString());
                screen.refresh();
                screen.await(Duration.ofSeconds(10));
                for (KeyStroke key = screen.pollInput(); key != null; key = screen.pollInput()) {
                    if (key.getKeyType() == KeyType.EOF) {
                        return 0;
                    } else if (key.getKeyType() == KeyType.Character) {
                        typed.append(key.getCharacter());
                    }
                    if (typed.toString().endsWith("!")) {
                        throw new IllegalStateException("a fault on purpose");
                    } else if (typed.toString().endsWith("q")) {
                        desk.tty().partWith("Goodbye.\n");
                        return 0;
                    }
                }
            }
            desk.tty().partWith(desk.ending().en() + "\n");
            return 0;
        }
    }

    private Guest call(Guest.Call call) throws IOException {
        return Guest.call(client, server.port(), call);
    }

    @Test
    void whoKnowsTheCodeSitsAtATerminal() throws IOException {
        try (Guest mira = call(Guest.Call.by("Mira", CODE))) {
            mira.sees("Mira 80x24");
            mira.type("四次挥手");
            mira.sees("四次挥手");
            mira.resize(100, 30);
            mira.sees("Mira 100x30");
            mira.type("q");
            assertEquals(0, mira.ended());
            assertTrue(mira.isSane());
            assertTrue(mira.lines().contains("Goodbye."));
        }
        assertTrue(
                log.stream().anyMatch(line -> line.contains(" login user=Mira by=Code from=127.0.0.1:")),
                log::toString);
    }

    @Test
    void anySizeIsASize() throws IOException {
        for (List<Integer> size : List.of(List.of(0, 0), List.of(9999, 9999), List.of(1, 1))) {
            try (Guest guest = call(Guest.Call.by("Ann", CODE).at("xterm", size.get(0), size.get(1)))) {
                guest.sees("A");
                guest.type("x");
                // A frame of one cell never changes.
                guest.until(
                        "a second frame",
                        () -> size.get(0) == 1 || guest.rows().get(1).startsWith("x"));
                guest.resize(90, 30);
                guest.sees("Ann 90x30");
            }
        }
    }

    @Test
    void withoutATerminalThereIsAdvice() throws IOException {
        try (Guest guest = call(Guest.Call.by("Ann", CODE).withoutTerminal().speaking("zh_CN.UTF-8"))) {
            assertEquals(2, guest.ended());
            assertTrue(guest.errors().contains("需要终端"), guest::errors);
            assertEquals("", guest.lines());
        }
    }

    @Test
    void nothingElseIsToBeHad() throws IOException {
        try (ClientSession session = Guest.login(client, server.port(), Guest.Call.by("Eve", CODE))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ChannelExec exec = session.createExecChannel("id");
            exec.setOut(out);
            exec.setErr(out);
            exec.open().verify(Duration.ofSeconds(10));
            ChannelSubsystem sftp = session.createSubsystemChannel("sftp");
            sftp.setOut(out);
            sftp.setErr(out);
            sftp.open().verify(Duration.ofSeconds(10));
            // The answer to this comes behind the one to the command, which the client does not hand out.
            Buffer barrier = session.createBuffer(SshConstants.SSH_MSG_GLOBAL_REQUEST);
            barrier.putString("keepalive@lastack");
            barrier.putBoolean(true);
            session.request("keepalive@lastack", barrier, Duration.ofSeconds(10));
            assertNull(exec.getExitStatus());
            assertNull(sftp.getExitStatus());
            assertEquals("", out.toString(StandardCharsets.UTF_8));
            exec.close(true);
            sftp.close(true);
            assertThrows(
                    IOException.class,
                    () -> session.startRemotePortForwarding(
                            new SshdSocketAddress("127.0.0.1", 0), new SshdSocketAddress("127.0.0.1", server.port())));
            var tunnel = session.createDirectTcpipChannel(
                    new SshdSocketAddress("127.0.0.1", 0), new SshdSocketAddress("127.0.0.1", server.port()));
            assertThrows(IOException.class, () -> tunnel.open().verify(Duration.ofSeconds(10)));
            tunnel.close(true);
        }
    }

    @Test
    void aWrongPasswordWaitsLongerEachTimeAndIsLoggedWithoutIt() throws IOException {
        for (int i = 0; i < 3; i++) {
            assertThrows(IOException.class, () -> Guest.login(client, server.port(), Guest.Call.by("Eve", "FIN-0000")));
        }
        List<String> wrong =
                log.stream().filter(line -> line.contains("wrong-login")).toList();
        assertEquals(3, wrong.size(), log::toString);
        for (int i = 0; i < 3; i++) {
            assertTrue(wrong.get(i).contains("user=Eve"), wrong.get(i));
            assertTrue(wrong.get(i).endsWith(" wait=" + (20 << i) + "ms"), wrong.get(i));
            assertFalse(wrong.get(i).contains("0000"), wrong.get(i));
        }
        try (Guest eve = call(Guest.Call.by("Ann", CODE))) {
            eve.sees("Ann 80x24");
        }
        assertFalse(log.stream().anyMatch(line -> line.contains("wrong-login user=Ann")));
    }

    @Test
    void oneFaultEndsOneSession() throws IOException {
        try (Guest mira = call(Guest.Call.by("Mira", CODE));
                Guest bob = call(Guest.Call.by("Bob", CODE))) {
            mira.sees("Mira 80x24");
            bob.sees("Bob 80x24");
            bob.type("!");
            assertEquals(70, bob.ended());
            assertTrue(bob.isSane());
            assertTrue(bob.lines().contains("Something went wrong on our side"), bob::lines);
            mira.type("still");
            mira.sees("still");
        }
        List<String> faults =
                log.stream().filter(line -> line.contains(" fault ")).toList();
        assertEquals(1, faults.size(), log::toString);
        assertTrue(faults.get(0).contains("user=Bob") && faults.get(0).contains("a fault on purpose"), faults.get(0));
    }

    @Test
    void whenItStopsEverybodyIsToldAndEveryTerminalIsGivenBack() throws IOException {
        try (Guest mira = call(Guest.Call.by("Mira", CODE));
                Guest bob = call(Guest.Call.by("Bob", CODE))) {
            mira.sees("Mira 80x24");
            bob.sees("Bob 80x24");
            server.close();
            for (Guest guest : List.of(mira, bob)) {
                assertEquals(0, guest.ended());
                assertTrue(guest.isSane());
                assertTrue(guest.lines().contains("The class is over for now"), guest::lines);
            }
        }
    }

    @Test
    void noMoreThanThereArePlacesFor() throws IOException, ServeException {
        server.close();
        server = started(new Limits(1, 10, Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(60)));
        try (Guest mira = call(Guest.Call.by("Mira", CODE));
                Guest bob = call(Guest.Call.by("Bob", CODE))) {
            mira.sees("Mira 80x24");
            assertEquals(69, bob.ended());
            assertTrue(bob.lines().contains("There is no free place"), bob::lines);
        }
    }

    @Test
    void whoPressesNoKeyAndWhoDoesNotJoinIsTold() throws IOException, ServeException {
        server.close();
        server = started(new Limits(9, 9, Duration.ofSeconds(9), Duration.ofMillis(1), Duration.ofSeconds(60)));
        try (Guest mira = call(Guest.Call.by("Mira", CODE))) {
            assertEquals(0, mira.ended());
            assertTrue(mira.lines().contains("You have not come into a room in time"), mira::lines);
        }
        server.close();
        server = started(new Limits(9, 9, Duration.ofSeconds(9), Duration.ofSeconds(60), Duration.ofMillis(1)));
        try (Guest mira = call(Guest.Call.by("Mira", CODE))) {
            assertEquals(0, mira.ended());
            assertTrue(mira.lines().contains("No key was pressed"), mira::lines);
        }
    }

    @Test
    void whoTakesNothingAndTypesWithoutEndIsNobodysConcern() throws IOException {
        try (SshClient deaf = Guest.client()) {
            CoreModuleProperties.WINDOW_SIZE.set(deaf, 2048L);
            try (ClientSession session = Guest.login(deaf, server.port(), Guest.Call.by("Deaf", CODE));
                    ChannelShell shell = session.createShellChannel();
                    Guest mira = call(Guest.Call.by("Mira", CODE))) {
                // Nobody reads what comes out of this channel, so its window is never opened again.
                shell.setUsePty(true);
                shell.open().verify(Duration.ofSeconds(10));
                for (int i = 0; i < 200; i++) {
                    shell.getInvertedIn().write(("abcdefgh" + i).repeat(50).getBytes(StandardCharsets.UTF_8));
                }
                shell.getInvertedIn().flush();
                mira.sees("Mira 80x24");
                mira.type("here");
                mira.sees("here");
                long before = System.nanoTime();
                server.close();
                assertTrue(System.nanoTime() - before < Duration.ofSeconds(9).toNanos(), "it stops in time");
                assertEquals(0, mira.ended());
            }
        }
    }

    @Test
    void theStrangersOfACrowdPushOutEachOther() throws IOException, ServeException {
        server.close();
        server = started(new Limits(9, 2, Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(60)));
        ClientSession first =
                client.connect("a", "127.0.0.1", server.port()).verify().getSession();
        ClientSession second =
                client.connect("b", "127.0.0.1", server.port()).verify().getSession();
        ClientSession third =
                client.connect("c", "127.0.0.1", server.port()).verify().getSession();
        assertTrue(first.waitFor(EnumSet.of(ClientSession.ClientSessionEvent.CLOSED), Duration.ofSeconds(10))
                .contains(ClientSession.ClientSessionEvent.CLOSED));
        assertTrue(second.isOpen() && third.isOpen());
        assertEquals(
                1,
                log.stream()
                        .filter(line -> line.contains("pushed-out from=127.0.0.1"))
                        .count());
    }

    @Test
    void theKeyIsMadeOnceAndForItsOwnerAlone() throws Exception {
        HostKey again = HostKey.in(folder.resolve("host-key"));
        assertEquals(HostKey.in(folder.resolve("host-key")).fingerprint(), again.fingerprint());
        assertEquals(
                "rw-------",
                java.nio.file.attribute.PosixFilePermissions.toString(
                        java.nio.file.Files.getPosixFilePermissions(folder.resolve("host-key"))));
        java.nio.file.Files.setPosixFilePermissions(
                folder.resolve("host-key"), java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        ServeException open = assertThrows(ServeException.class, () -> HostKey.in(folder.resolve("host-key")));
        assertTrue(open.sentence().en().contains("can be read or changed by others"));
        Path damaged = folder.resolve("damaged");
        java.nio.file.Files.writeString(damaged, "no key at all\n");
        java.nio.file.Files.setPosixFilePermissions(
                damaged, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
        assertThrows(ServeException.class, () -> HostKey.in(damaged));
        assertEquals("no key at all\n", java.nio.file.Files.readString(damaged));
    }

    @Test
    void aPortThatIsTakenIsASentence() {
        ServeException taken = assertThrows(
                ServeException.class,
                () -> ClassServer.start(
                        new ClassServer.Settings(
                                "127.0.0.1",
                                server.port(),
                                HostKey.in(folder.resolve("host-key")),
                                TeacherKeys.NONE,
                                Limits.DEFAULT,
                                new Slowing(),
                                false),
                        new OneCode(),
                        desk -> 0,
                        new ClassLog(log::add, Clock.systemUTC())));
        assertTrue(taken.sentence().en().startsWith("Nobody can be let in at 127.0.0.1:"), taken.getMessage());
    }
}
