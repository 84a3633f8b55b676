package lastack.ssh;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long a wrong login waits for its answer: longer with every wrong one of the same identity, and never because of anybody's at the
 * same address, which a whole school may share. A right one is answered at once. What is remembered is bounded.
 */
final class Slowing {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final Duration FORGOTTEN = Duration.ofMinutes(10);
    private static final int MOST = 10_000;

    private final Duration first;

    /** The longest unheard of first. */
    private final Map<String, Wrong> wrong = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
            return size() > MOST;
        }
    };

    private record Wrong(int times, long last) {}

    Slowing() {
        this(FIRST);
    }

    Slowing(Duration first) {
        this.first = first;
    }

    /** Counts a wrong login of {@code identity} at {@code now}, in nanoseconds of a clock that only goes forward, and says how long it waits. */
    synchronized Duration wrong(String identity, long now) {
        Wrong before = wrong.get(identity);
        int times = before == null || now - before.last() > FORGOTTEN.toNanos() ? 1 : before.times() + 1;
        wrong.put(identity, new Wrong(times, now));
        Duration wait = first.multipliedBy(1L << Math.min(times - 1, 10));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }

    /** A right login of {@code identity}: whoever mistyped is forgiven. */
    synchronized void right(String identity) {
        wrong.remove(identity);
    }
}
