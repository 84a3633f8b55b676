package lastack.ssh;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import org.apache.sshd.server.session.ServerSession;

/** Those who have logged in: their coming and going is logged, and who sits down at no terminal is sent away. */
final class Connected implements SessionListener {
    private static final Duration WITHOUT_TERMINAL = Duration.ofSeconds(20);

    private final Sittings sittings;
    private final ScheduledExecutorService later;
    private final ClassLog log;
    private final Set<Session> sessions = new HashSet<>();

    Connected(Sittings sittings, ScheduledExecutorService later, ClassLog log) {
        this.sittings = sittings;
        this.later = later;
        this.log = log;
    }

    @Override
    public void sessionEvent(Session session, Event event) {
        if (event == Event.Authenticated && session instanceof ServerSession there) {
            String by = Caller.of(there)
                    .map(caller -> caller.pass().getClass().getSimpleName())
                    .orElse("?");
            log.tell("login", "user", there.getUsername(), "by", by, "from", Caller.address(there));
            synchronized (this) {
                sessions.add(session);
            }
            Future<?> unused =
                    later.schedule(() -> sittings.sendAway(there), WITHOUT_TERMINAL.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void sessionClosed(Session session) {
        boolean knew;
        synchronized (this) {
            knew = sessions.remove(session);
            notifyAll();
        }
        if (knew && session instanceof ServerSession there) {
            log.tell("gone", "user", there.getUsername(), "from", Caller.address(there));
        }
    }

    /** Waits until nobody is connected any more, but at most so many nanoseconds. */
    synchronized void awaitNone(long nanos) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        for (long left = nanos; !sessions.isEmpty() && left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }
}
