package lastack.ssh;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import org.apache.sshd.server.session.ServerSession;
import org.jspecify.annotations.Nullable;

/** All who sit at a terminal now, and the limits they are held to. */
final class Sittings {
    /** How many sessions of one key may stand before the door at a time. */
    private static final int MOST_AT_THE_DOOR = 4;

    /** Whoever was asked to end and does not is cut off. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Whoever takes no frame for so long has no terminal any more. */
    private static final Duration TAKES_NOTHING = Duration.ofSeconds(60);

    private final Limits limits;
    private final ExecutorService threads;
    private final Sitting sitting;
    private final ClassLog log;
    private final boolean verbose;
    private final Map<Desk, Seated> seated = new ConcurrentHashMap<>();
    private volatile boolean closing;

    /** What happens at a desk, from the first frame to the last. */
    @FunctionalInterface
    interface Sitting {
        /** Runs until whoever sits there leaves or {@link Desk#ending} says so; returns the exit code. */
        int at(Desk desk) throws IOException;
    }

    private record Seated(ServerSession session, long since) {}

    Sittings(Limits limits, ExecutorService threads, Sitting sitting, ClassLog log, boolean verbose) {
        this.limits = limits;
        this.threads = threads;
        this.sitting = sitting;
        this.log = log;
        this.verbose = verbose;
    }

    ExecutorService threads() {
        return threads;
    }

    Sitting sitting() {
        return sitting;
    }

    /** Somebody wants to sit down; returns why that cannot be, or null where it can. */
    synchronized @Nullable Sentence take(ServerSession session, Desk desk) {
        if (closing) {
            return Sentence.STOPPED;
        }
        boolean twice = seated.values().stream().anyMatch(there -> there.session() == session);
        boolean full = seated.size() >= limits.sessions();
        boolean many = desk.caller().pass() instanceof Caller.Pass.Key key
                && seated.keySet().stream()
                                .filter(other -> !other.isJoined())
                                .filter(other -> key.equals(other.caller().pass()))
                                .count()
                        >= MOST_AT_THE_DOOR;
        if (full || many || twice) {
            log.tell(
                    "refused",
                    "why",
                    full ? "full" : "too-many",
                    "user",
                    desk.caller().user());
            return full ? Sentence.FULL : Sentence.TOO_MANY;
        }
        seated.put(desk, new Seated(session, System.nanoTime()));
        return null;
    }

    /** Whoever has logged in and sits at no terminal goes. */
    void sendAway(ServerSession session) {
        boolean sits = seated.values().stream().anyMatch(there -> there.session() == session);
        if (!sits && session.isOpen()) {
            log.tell("no-terminal", "user", session.getUsername());
            session.close(false);
        }
    }

    void leave(Desk desk) {
        seated.remove(desk);
    }

    /** Something in a session went wrong that nobody has thought of. */
    void fault(Desk desk, Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String where = trace.length == 0 ? "?" : trace[0].toString();
        log.tell("fault", "user", desk.caller().user(), "what", fault, "where", where);
        if (verbose) {
            for (StackTraceElement line : trace) {
                log.tell("fault", "at", line);
            }
        }
    }

    /** Looks after those who type nothing, who do not join, and who do not end. Called now and then, from one thread. */
    void lookAfter() {
        seated.forEach((desk, there) -> {
            // A teacher's board stands on the wall for hours.
            boolean teacher = desk.caller().pass() instanceof Caller.Pass.Teacher;
            if (!teacher && desk.tty().quiet().compareTo(limits.idle()) > 0) {
                desk.end(Sentence.IDLE.of());
            } else if (!desk.isJoined()
                    && System.nanoTime() - there.since() > limits.joining().toNanos()) {
                desk.end(Sentence.NOT_JOINED.of());
            }
            boolean deaf = desk.tty().behind().compareTo(TAKES_NOTHING) > 0;
            if (deaf || desk.overdue() > PATIENCE.toNanos()) {
                log.tell("cut-off", "user", desk.caller().user(), "why", deaf ? "takes-nothing" : "does-not-end");
                there.session().close(true);
            }
        });
    }

    /** Asks all to end; nobody can sit down any more. */
    synchronized void close() {
        closing = true;
        seated.keySet().forEach(desk -> desk.end(Sentence.STOPPED.of()));
    }
}
