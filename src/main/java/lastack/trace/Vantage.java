package lastack.trace;

import org.jspecify.annotations.Nullable;

/**
 * Finds the end at which a capture was taken: what that end answers, it answers at once, while an answer of the other end has to travel
 * both ways. Between two ends of one machine or one quick network there is no such difference, and then nothing is said.
 */
final class Vantage {
    /** Below this much nanoseconds of difference a journey is no longer than a thought. */
    private static final long LEAST = 150_000;

    /** What comes so many nanoseconds after it was asked for was not answered beside the place of the capture. */
    static final long TRAVELS = 1_000_000;

    private static final int TIMES = 4;

    private long client = Long.MAX_VALUE;
    private long server = Long.MAX_VALUE;

    /** {@code end} answered what had passed {@code nanos} before. */
    void answered(End end, long nanos) {
        if (nanos >= 0) {
            client = end == End.CLIENT ? Math.min(client, nanos) : client;
            server = end == End.SERVER ? Math.min(server, nanos) : server;
        }
    }

    /** How long what is sent to {@code far} and answered at once is under way, at most; 0 where nothing was answered. */
    long journey(End far) {
        long least = far == End.CLIENT ? client : server;
        return least == Long.MAX_VALUE ? 0 : least;
    }

    @Nullable
    End near() {
        if (client == Long.MAX_VALUE || server == Long.MAX_VALUE) {
            return null;
        }
        long less = Math.min(client, server);
        long more = Math.max(client, server);
        if (more - less < LEAST || more / TIMES < less) {
            return null;
        }
        return client < server ? End.CLIENT : End.SERVER;
    }
}
