package lastack.ssh;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import org.jspecify.annotations.Nullable;

/**
 * Connections that nobody has logged in on. When there are too many, the oldest of the address with the most of them goes: who floods
 * pushes out only what comes from the same place, and a class that is merely large is below the limit.
 */
final class Antechamber implements SessionListener {
    private final int most;
    private final ClassLog log;

    /** Each with its address, the oldest first. */
    private final Map<Session, String> waiting = new LinkedHashMap<>();

    Antechamber(int most, ClassLog log) {
        this.most = most;
        this.log = log;
    }

    @Override
    public void sessionCreated(Session session) {
        Session gone = come(session);
        if (gone != null) {
            log.tell("pushed-out", "from", address(gone));
            gone.close(true);
        }
    }

    private synchronized @Nullable Session come(Session session) {
        waiting.put(session, address(session));
        if (waiting.size() <= most) {
            return null;
        }
        Map<String, Integer> crowds = new HashMap<>();
        waiting.values().forEach(address -> crowds.merge(address, 1, Integer::sum));
        int largest = crowds.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        Session oldest = waiting.entrySet().stream()
                .filter(one -> crowds.getOrDefault(one.getValue(), 0) == largest)
                .findFirst()
                .orElseThrow()
                .getKey();
        waiting.remove(oldest);
        return oldest;
    }

    @Override
    public synchronized void sessionEvent(Session session, Event event) {
        if (event == Event.Authenticated) {
            waiting.remove(session);
        }
    }

    @Override
    public synchronized void sessionClosed(Session session) {
        waiting.remove(session);
    }

    private static String address(Session session) {
        SocketAddress address = session.getRemoteAddress();
        return address instanceof InetSocketAddress there && there.getAddress() != null
                ? there.getAddress().getHostAddress()
                : String.valueOf(address);
    }
}
