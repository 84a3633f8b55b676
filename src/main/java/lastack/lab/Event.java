package lastack.lab;

import lastack.tcp.Call;
import lastack.tcp.Segment;

/** Something that happens to the endpoint, or that it does. */
public sealed interface Event {
    /** A segment arrives. */
    record Receives(Segment segment) implements Event {}

    /** The endpoint is to send a segment, right or wrong. */
    record Sends(Segment segment) implements Event {
        /** The window of what one sends oneself never matters (R99), so it is not told apart. */
        public Sends {
            segment = segment.withWindow(Segment.DEFAULT_WINDOW);
        }
    }

    /** The application asks for something. */
    record Calls(Call call) implements Event {}

    /** Time passes. */
    enum Time implements Event {
        /** The retransmission timer runs out. */
        RESEND,
        /** 2MSL are over, or the peer has been silent for too long. */
        EXPIRY
    }
}
