package lastack.ssh;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import lastack.terminal.VtModel;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.channel.PtyChannelConfiguration;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.core.CoreModuleProperties;

/** Somebody at the other end of the network: a real SSH client, with a terminal that shows what comes. */
final class Guest implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String ENTER = "\u001b[?1049h";
    private static final String LEAVE = "\u001b[?1049l";

    private final ClientSession session;
    private final ChannelShell channel;
    private final VtModel screen = new VtModel();
    private final StringBuilder lines = new StringBuilder();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private boolean drawing;
    private int bytes;

    /** How somebody calls: {@code term} is null for who asks for no terminal. */
    record Call(
            String user, String password, KeyPair key, String term, int columns, int rows, Map<String, String> env) {
        static Call by(String user, String password) {
            return new Call(user, password, null, "xterm-256color", 80, 24, Map.of());
        }

        static Call by(String user, KeyPair key) {
            return new Call(user, null, key, "xterm-256color", 80, 24, Map.of());
        }

        Call at(String other, int width, int height) {
            return new Call(user, password, key, other, width, height, env);
        }

        Call speaking(String locale) {
            return new Call(user, password, key, term, columns, rows, Map.of("LC_ALL", locale));
        }

        Call withoutTerminal() {
            return new Call(user, password, key, null, columns, rows, env);
        }
    }

    private Guest(ClientSession session, ChannelShell channel) {
        this.session = session;
        this.channel = channel;
    }

    /** A client that knows no files of whoever runs the tests. */
    static SshClient client() {
        SshClient client = SshClient.setUpDefaultClient();
        client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        client.setHostConfigEntryResolver(org.apache.sshd.client.config.hosts.HostConfigEntryResolver.EMPTY);
        CoreModuleProperties.REQUEST_EXEC_REPLY.set(client, true);
        client.start();
        return client;
    }

    static KeyPair key() throws Exception {
        return KeyUtils.generateKeyPair(KeyPairProvider.SSH_ED25519, 256);
    }

    /** Logs in; throws where that is refused. */
    static ClientSession login(SshClient client, int port, Call call) throws IOException {
        ClientSession session =
                client.connect(call.user(), "127.0.0.1", port).verify(PATIENCE).getSession();
        if (call.password() != null) {
            session.addPasswordIdentity(call.password());
        }
        if (call.key() != null) {
            session.addPublicKeyIdentity(call.key());
        }
        try {
            session.auth().verify(PATIENCE);
        } catch (IOException refused) {
            session.close(true);
            throw refused;
        }
        return session;
    }

    /** Logs in and asks for a terminal. */
    static Guest call(SshClient client, int port, Call call) throws IOException {
        ClientSession session = login(client, port, call);
        PtyChannelConfiguration pty = new PtyChannelConfiguration();
        pty.setPtyType(call.term());
        pty.setPtyColumns(call.columns());
        pty.setPtyLines(call.rows());
        ChannelShell channel = session.createShellChannel(pty, call.env());
        channel.setUsePty(call.term() != null);
        Guest guest = new Guest(session, channel);
        guest.screen.resize(shown(call.columns(), 80, 500), shown(call.rows(), 24, 300));
        channel.setOut(guest.taking());
        channel.setErr(guest.errors);
        channel.open().verify(PATIENCE);
        return guest;
    }

    private static int shown(int told, int usual, int most) {
        return told == 0 ? usual : Math.min(told, most);
    }

    private OutputStream taking() {
        return new OutputStream() {
            @Override
            public void write(int octet) {
                take(new byte[] {(byte) octet});
            }

            @Override
            public void write(byte[] chunk, int offset, int length) {
                byte[] own = new byte[length];
                System.arraycopy(chunk, offset, own, 0, length);
                take(own);
            }
        };
    }

    private synchronized void take(byte[] chunk) {
        bytes += chunk.length;
        pending.writeBytes(chunk);
        byte[] all = pending.toByteArray();
        int whole = whole(all);
        pending.reset();
        pending.write(all, whole, all.length - whole);
        String text = new String(all, 0, whole, StandardCharsets.UTF_8);
        if (!drawing && text.contains(ENTER)) {
            lines.append(text, 0, text.indexOf(ENTER));
            text = text.substring(text.indexOf(ENTER));
            drawing = true;
        }
        if (drawing) {
            int end = text.indexOf(LEAVE);
            String drawn = end < 0 ? text : text.substring(0, end + LEAVE.length());
            try {
                screen.take(drawn.getBytes(StandardCharsets.UTF_8));
            } catch (RuntimeException unfit) {
                // Told to whoever waits: thrown here it would only end the client's own thread.
                lines.append("the terminal cannot show this: ").append(unfit);
            }
            drawing = end < 0;
            text = text.substring(drawn.length());
        }
        lines.append(text);
        notifyAll();
    }

    /** How much of it is whole: a large frame comes in several pieces, and may be cut anywhere. */
    private static int whole(byte[] bytes) {
        int end = bytes.length;
        for (int back = 1; back <= Math.min(3, bytes.length); back++) {
            int octet = bytes[bytes.length - back] & 0xFF;
            int needs = octet >= 0xF0 ? 4 : octet >= 0xE0 ? 3 : octet >= 0xC0 ? 2 : 1;
            if (needs > back) {
                end = bytes.length - back;
            }
        }
        for (int at = end - 1; at >= Math.max(0, end - 20); at--) {
            if (bytes[at] == 0x1b) {
                boolean done = at + 2 < end
                        && bytes[at + 1] == '['
                        && IntStream.range(at + 2, end).anyMatch(i -> bytes[i] >= 0x40);
                return done ? end : at;
            }
        }
        return end;
    }

    /** Types, as it is. */
    void type(String keys) throws IOException {
        channel.getInvertedIn().write(keys.getBytes(StandardCharsets.UTF_8));
        channel.getInvertedIn().flush();
    }

    void resize(int columns, int rows) throws IOException {
        synchronized (this) {
            screen.resize(columns, rows);
        }
        channel.sendWindowChange(columns, rows);
    }

    /** Waits until this stands on the screen, or in what was written outside of it. */
    void sees(String text) {
        until("\"" + text + "\"", () -> screen().contains(text) || lines.indexOf(text) >= 0);
    }

    void seesNoMore(String text) {
        until("no \"" + text + "\"", () -> !screen().contains(text));
    }

    /** Waits until this is so, and asks again whenever something has come. */
    synchronized void until(String what, BooleanSupplier so) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!so.getAsBoolean()) {
                long left = (end - System.nanoTime()) / 1_000_000;
                assertTrue(left > 0, () -> "waited for " + what + " in vain; there was\n" + screen() + "\n" + lines);
                wait(left);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    synchronized boolean shows(String text) {
        return screen().contains(text);
    }

    /** What the terminal shows. */
    synchronized String screen() {
        return String.join("\n", rows());
    }

    /** What was written outside the screen, before it and after it. */
    synchronized String lines() {
        return lines.toString();
    }

    synchronized List<String> rows() {
        return IntStream.range(0, screen.rows())
                .mapToObj(row -> screen.row(row).replace(VtModel.UNDEFINED, " ").stripTrailing())
                .toList();
    }

    String errors() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    synchronized int bytes() {
        return bytes;
    }

    /** Waits for the end and returns the exit code. */
    int ended() {
        channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), PATIENCE);
        Integer status = channel.getExitStatus();
        assertTrue(status != null, () -> "it did not end; there was\n" + screen() + "\n" + lines());
        return status;
    }

    /** Whether the terminal is as it was before. */
    synchronized boolean isSane() {
        return !screen.alternate && screen.caretShown && !drawing;
    }

    ClientSession session() {
        return session;
    }

    /** The link is gone, without a word. */
    void drop() {
        session.close(true);
    }

    @Override
    public void close() {
        session.close(true);
    }
}
