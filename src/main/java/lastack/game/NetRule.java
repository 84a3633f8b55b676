package lastack.game;

import java.util.Locale;
import lastack.tcp.Flags;
import org.jspecify.annotations.Nullable;

/**
 * What the network does to one segment.
 *
 * @param from who sends it
 * @param flags which flags it carries, apart from those without meaning; null for any
 * @param nth the how-manieth of those it is, from 1
 * @param what what happens to it
 * @param millis for DELAY: how much longer it takes
 */
public record NetRule(Side from, @Nullable Flags flags, int nth, What what, int millis) {
    /** What a network can do to a segment; what it does to none is to change it. */
    public enum What {
        DROP,
        DUPLICATE,
        DELAY;

        /** The name in files: {@code drop}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
