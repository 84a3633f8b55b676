package lastack.ssh;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.common.compression.BuiltinCompressions;
import org.apache.sshd.common.global.KeepAliveHandler;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionHeartbeatController;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.ServerBuilder;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.server.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.global.NoMoreSessionsHandler;
import org.apache.sshd.server.shell.ShellFactory;

/** The server while it runs: connections in, a {@link Shell} for each that logs in, and nothing else to be had from it. */
final class ClassServer implements AutoCloseable {
    private static final Duration LOOK_AFTER = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(60);
    private static final Duration FAREWELL = Duration.ofSeconds(5);
    private static final int WRONG_LOGINS = 10;

    /** To check a word is made to be slow: guesses must not take the machine from those who play. */
    private static final int WORDS_AT_ONCE = 1;

    private final SshServer server;
    private final Connected connected;
    private final Sittings sittings;
    private final ScheduledExecutorService later;
    private final ExecutorService threads;
    private final ExecutorService words;
    private final ClassLog log;

    private ClassServer(
            SshServer server,
            Connected connected,
            Sittings sittings,
            ScheduledExecutorService later,
            ExecutorService threads,
            ExecutorService words,
            ClassLog log) {
        this.server = server;
        this.connected = connected;
        this.sittings = sittings;
        this.later = later;
        this.threads = threads;
        this.words = words;
        this.log = log;
    }

    /**
     * Where it listens and who may come in.
     *
     * @param address a host name or an address
     * @param port 0 for any that is free
     * @param verbose whether a fault is logged with its whole trace
     */
    record Settings(
            String address,
            int port,
            HostKey key,
            TeacherKeys teachers,
            Limits limits,
            Slowing slowing,
            boolean verbose) {}

    /**
     * Starts to listen.
     *
     * @throws ServeException if it cannot listen there
     */
    static ClassServer start(Settings settings, Door.Passwords passwords, Sittings.Sitting sitting, ClassLog log)
            throws ServeException {
        ExecutorService threads = Threads.perTask();
        ScheduledExecutorService later =
                Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "class-later"));
        Sittings sittings = new Sittings(settings.limits(), threads, sitting, log, settings.verbose());
        SshServer server = wired(settings);
        ExecutorService words = Executors.newFixedThreadPool(WORDS_AT_ONCE, task -> daemon(task, "class-words"));
        Door door = new Door(settings.teachers(), passwords, settings.slowing(), words, later, log);
        server.setPasswordAuthenticator(door);
        server.setPublickeyAuthenticator(door);
        server.setShellFactory(shells(sittings));
        server.addSessionListener(new Antechamber(settings.limits().strangers(), log));
        Connected connected = new Connected(sittings, later, log);
        server.addSessionListener(connected);
        ClassServer running = new ClassServer(server, connected, sittings, later, threads, words, log);
        try {
            server.start();
        } catch (IOException | RuntimeException failed) {
            running.close();
            throw Sentence.PORT.refusal(settings.address() + ":" + settings.port(), why(failed));
        }
        running.every(LOOK_AFTER, sittings::lookAfter);
        return running;
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private static String why(Exception failed) {
        Throwable deepest = failed;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String message = deepest.getMessage();
        return message == null ? deepest.getClass().getSimpleName() : message;
    }

    /** Everything is off but what is switched on here. */
    private static SshServer wired(Settings settings) {
        SshServer server = ServerBuilder.builder()
                .channelFactories(List.of(new Channels()))
                .globalRequestHandlers(List.of(KeepAliveHandler.INSTANCE, NoMoreSessionsHandler.INSTANCE))
                .compressionFactories(List.of(BuiltinCompressions.none))
                .build();
        server.setHost(settings.address());
        server.setPort(settings.port());
        server.setKeyPairProvider(KeyPairProvider.wrap(settings.key().pair()));
        server.setUserAuthFactories(List.of(UserAuthPublicKeyFactory.INSTANCE, UserAuthPasswordFactory.INSTANCE));
        server.setCommandFactory(null);
        server.setSubsystemFactories(List.of());
        server.setForwardingFilter(null);
        server.setAgentFactory(null);
        CoreModuleProperties.SERVER_IDENTIFICATION.set(server, "LastACK");
        CoreModuleProperties.AUTH_TIMEOUT.set(server, settings.limits().login());
        CoreModuleProperties.MAX_AUTH_REQUESTS.set(server, WRONG_LOGINS);
        // Frames that go out would reset this timer; ours counts keys.
        CoreModuleProperties.IDLE_TIMEOUT.set(server, Duration.ZERO);
        // Something has to be sent for a lost link to be noticed at all.
        server.setSessionHeartbeat(SessionHeartbeatController.HeartbeatType.IGNORE, HEARTBEAT);
        CoreModuleProperties.TCP_NODELAY.set(server, true);
        CoreModuleProperties.SOCKET_KEEPALIVE.set(server, true);
        // A second one is told that one is enough; a third ends the connection.
        CoreModuleProperties.MAX_CONCURRENT_CHANNELS.set(server, 1);
        CoreModuleProperties.WINDOW_SIZE.set(server, 64L * 1024);
        CoreModuleProperties.LIMIT_PACKET_SIZE.set(server, 64L * 1024);
        return server;
    }

    private static ShellFactory shells(Sittings sittings) {
        return channel -> {
            Shell shell = new Shell(sittings, channel.getServerSession());
            channel.setDataReceiver(shell.incoming());
            return shell;
        };
    }

    /** Channels as {@link ClassChannel} has them. */
    private static final class Channels implements org.apache.sshd.common.channel.ChannelFactory {
        @Override
        public String getName() {
            return "session";
        }

        @Override
        public ChannelSession createChannel(Session session) {
            return new ClassChannel();
        }
    }

    /** The port it listens on. */
    int port() {
        return server.getBoundAddresses().stream()
                .filter(InetSocketAddress.class::isInstance)
                .map(address -> ((InetSocketAddress) address).getPort())
                .findFirst()
                .orElseThrow();
    }

    /** Does something again and again, from one thread. */
    void every(Duration time, Runnable task) {
        Runnable guarded = () -> {
            try {
                task.run();
            } catch (RuntimeException fault) {
                // Thrown on it would be the last time.
                log.tell("fault", "what", fault);
            }
        };
        Future<?> unused =
                later.scheduleWithFixedDelay(guarded, time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Stops in order: nobody comes in, everybody is told and gets the terminal back, then the connections end. */
    @Override
    public void close() {
        sittings.close();
        threads.shutdown();
        try {
            long end = System.nanoTime() + FAREWELL.toNanos();
            threads.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
            // Clients that have their exit code leave by themselves; what was said to them is not to be overtaken by
            // the end.
            connected.awaitNone(end - System.nanoTime());
            server.stop(true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException failed) {
            throw new IllegalStateException("the server could not be stopped", failed);
        } finally {
            words.shutdownNow();
            later.shutdownNow();
        }
    }
}
