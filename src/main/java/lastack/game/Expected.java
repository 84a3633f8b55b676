package lastack.game;

import java.util.List;
import java.util.Map;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import org.jspecify.annotations.Nullable;

/** What a level expects of the player next. */
public sealed interface Expected {
    /**
     * A segment.
     *
     * @param flags its flags
     * @param seq its sequence number
     * @param ack its acknowledgment number; null where ACK is not among the flags
     * @param length octets of data, 0 or more
     */
    record Send(Flags flags, SymbolicNumber seq, @Nullable SymbolicNumber ack, int length) implements Expected {
        /** The segment meant. */
        public Segment in(Map<String, SeqNum> symbols) {
            return new Segment(
                    flags,
                    seq.in(symbols),
                    ack == null ? SeqNum.ZERO : ack.in(symbols),
                    length,
                    Segment.DEFAULT_WINDOW);
        }
    }

    /** Waiting for what comes. */
    record Wait() implements Expected {}

    /** An answer. */
    record Reply(Question question) implements Expected {}

    /** The figure that was wiped from a recording. */
    record Restore(int frame, Cell cell) implements Expected {}

    /**
     * The segments of a recording, put in order.
     *
     * @param shown the numbers of the segments, from 1, in the order in which the player sees them
     */
    record Arrange(List<Integer> shown) implements Expected {
        public Arrange {
            shown = List.copyOf(shown);
        }
    }

    /** The one figure in a drawing that cannot be, mended; {@code misprint} is what is drawn in its place. */
    record Mend(Put misprint) implements Expected {}
}
