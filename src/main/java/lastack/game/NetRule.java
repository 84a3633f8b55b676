package lastack.game;

import java.util.Locale;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import org.jspecify.annotations.Nullable;

/**
 * What the network does to one segment.
 *
 * @param from who sends it
 * @param flags which flags it carries; PSH and its like make no difference (R99); null for any
 * @param nth the how-manieth of those it is, from 1
 * @param what what happens to it
 * @param millis for DELAY how much longer it takes, for DUPLICATE how much later the copy comes, 0 or more; in milliseconds
 */
public record NetRule(Side from, @Nullable Flags flags, int nth, What what, int millis) {
    /** Whether this rule counts {@code segment}, sent by {@code sender}. */
    boolean isAbout(Side sender, Segment segment) {
        return sender == from
                && (flags == null || flags.essential().equals(segment.flags().essential()));
    }

    /** The same rule, told by the other end. */
    NetRule turned() {
        return new NetRule(from.other(), flags, nth, what, millis);
    }

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
