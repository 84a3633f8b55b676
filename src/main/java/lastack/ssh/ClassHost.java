package lastack.ssh;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import lastack.app.KeepingException;
import lastack.classroom.Hall;
import lastack.classroom.Lessons;
import lastack.classroom.Registrar;
import lastack.classroom.Room;
import lastack.classroom.RoomCode;
import lastack.classroom.Running;

/** A class that can be joined over the network, until it is closed. */
public final class ClassHost implements AutoCloseable {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final ClassServer server;
    private final ClassSitting sitting;
    private final Hall.Subscription subscription;

    private ClassHost(ClassServer server, ClassSitting sitting, Hall.Subscription subscription) {
        this.server = server;
        this.sitting = sitting;
        this.subscription = subscription;
    }

    /**
     * Where it listens, and for whom.
     *
     * @param address a host name or an address
     * @param port 0 for any that is free
     * @param joinLine the command with which students come in, for the wall
     * @param verbose whether a fault is logged with its whole trace
     */
    public record Place(
            String address,
            int port,
            HostKey key,
            TeacherKeys teachers,
            Limits limits,
            String joinLine,
            boolean verbose) {}

    /**
     * Opens it.
     *
     * @param room the room it is opened for, which is live in {@code hall}
     * @param lines takes what is logged, a line at a time without its end, from any thread
     * @throws ServeException if nobody can be let in there
     */
    public static ClassHost open(
            Place place, Hall hall, Registrar registrar, Lessons lessons, RoomCode room, Consumer<String> lines)
            throws ServeException {
        return open(place, hall, registrar, lessons, room, lines, Clock.system(ZoneId.systemDefault()), new Slowing());
    }

    static ClassHost open(
            Place place,
            Hall hall,
            Registrar registrar,
            Lessons lessons,
            RoomCode room,
            Consumer<String> lines,
            Clock clock,
            Slowing slowing)
            throws ServeException {
        ClassLog log = new ClassLog(lines, clock);
        ClassServer.Settings settings = new ClassServer.Settings(
                place.address(), place.port(), place.key(), place.teachers(), place.limits(), slowing, place.verbose());
        ClassSitting sitting = new ClassSitting(hall, registrar, lessons, room, place.joinLine(), clock, log);
        ClassServer server = ClassServer.start(settings, new RoomPasswords(registrar, log), sitting, log);
        server.every(SECOND, () -> tick(hall, clock, log));
        AtomicInteger known = new AtomicInteger();
        Hall.Subscription subscription =
                hall.listen(room, () -> hall.room(room).ifPresent(now -> tell(now, known, log)));
        return new ClassHost(server, sitting, subscription);
    }

    /** What is tried every second must not end with the first failure. */
    private static void tick(Hall hall, Clock clock, ClassLog log) {
        try {
            hall.tick(clock.millis());
        } catch (KeepingException failed) {
            log.tell("not-kept", "what", failed.sentence().en());
        }
    }

    /** One line when a round begins, one when it ends. */
    private static void tell(Room room, AtomicInteger known, ClassLog log) {
        int now = Optional.ofNullable(room.running())
                .map(Running::round)
                .map(round -> round.number())
                .orElse(0);
        int before = known.getAndSet(now);
        if (before != now && before != 0) {
            log.tell("round-ended", "round", before);
        }
        if (before != now && now != 0) {
            log.tell("round-began", "round", now, "students", room.here().size());
        }
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** Stops in order: nobody comes in, everybody is told and gets the terminal back, then the connections end. */
    @Override
    public void close() {
        server.close();
        sitting.close();
        subscription.close();
    }
}
