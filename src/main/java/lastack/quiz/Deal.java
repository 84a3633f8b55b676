package lastack.quiz;

import lastack.tcp.Call;

/** Something that happens to the end of a drawn question. */
public sealed interface Deal {
    /** A segment comes. */
    record Comes(Shape segment) implements Deal {}

    /**
     * Its application calls.
     *
     * @param bytes how many, for a write; they are drawn, so the call's own number does not count
     */
    record Calls(Call call, Sum bytes) implements Deal {}

    /** All that is due is sent. */
    record Sends() implements Deal {}

    /** The retransmission timer runs out. */
    record Resends() implements Deal {}

    /** 2MSL are over, or the peer has been silent for too long. */
    record Expires() implements Deal {}
}
