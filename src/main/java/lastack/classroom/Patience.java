package lastack.classroom;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long somebody has to wait who has guessed wrong: each wrong guess doubles it, a right one ends it. It is kept for each identity, a
 * user's name or a key, and never for an address: a whole school is one address. Its methods may be called from any thread, and none of
 * them waits.
 */
public final class Patience {
    /** Behind the first wrong guess, in milliseconds. */
    private static final long FIRST = 1000;

    /** Nobody waits longer than this, in milliseconds. */
    private static final long LONGEST = 60_000;

    /** After so long without a wrong guess all is forgotten, in milliseconds. */
    private static final long FORGOTTEN = 600_000;

    /** More identities than a class has, so that who makes up new ones cannot fill the memory. */
    private static final int MOST = 10_000;

    private final Map<String, Guesses> guesses = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Guesses> eldest) {
            return size() > MOST;
        }
    };

    private record Guesses(int wrong, long last) {
        long until() {
            return last + Math.min(LONGEST, FIRST << Math.min(wrong - 1, 10));
        }
    }

    /** How many milliseconds {@code identity} has to wait still at {@code now}; 0 for not at all. */
    public synchronized long left(String identity, long now) {
        Guesses made = guesses.get(identity);
        return made == null ? 0 : Math.max(0, made.until() - now);
    }

    /** {@code identity} has guessed wrong at {@code now}; returns how many milliseconds it has to wait from now on. */
    public synchronized long wrong(String identity, long now) {
        Guesses made = guesses.get(identity);
        int before = made == null || now - made.last() > FORGOTTEN ? 0 : made.wrong();
        Guesses next = new Guesses(Math.min(before + 1, 1000), now);
        guesses.put(identity, next);
        return next.until() - now;
    }

    /** {@code identity} has proven who it is. */
    public synchronized void right(String identity) {
        guesses.remove(identity);
    }
}
