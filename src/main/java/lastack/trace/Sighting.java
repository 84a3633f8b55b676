package lastack.trace;

import java.util.OptionalLong;
import lastack.tcp.Connection;
import lastack.tcp.Segment;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/**
 * One segment of a capture, explained by what was known when it passed.
 *
 * @param frame its packet's place in the file, from 1
 * @param time nanoseconds since the file's first packet
 * @param flow the connection it belongs to
 * @param from who sent it
 * @param segment its header
 * @param relSeq its sequence number with the sender's first number as 0
 * @param relAck its acknowledgment number with the peer's first number as 0; empty where ACK is not set
 * @param client the client's state, the segment counted where it is known to count; null where the state is not known
 * @param server the server's
 * @param finding what was found about it
 * @param receiver the end it reached, as it was before, as far as it is known: with {@link lastack.tcp.Referee#arrive} for the checks one
 *     by one. Null where too little is known
 */
public record Sighting(
        long frame,
        long time,
        Flow flow,
        End from,
        Segment segment,
        long relSeq,
        OptionalLong relAck,
        @Nullable State client,
        @Nullable State server,
        Finding finding,
        @Nullable Connection receiver) {

    /** The state of {@code end}; null where it is not known. */
    public @Nullable State state(End end) {
        return end == End.CLIENT ? client : server;
    }
}
