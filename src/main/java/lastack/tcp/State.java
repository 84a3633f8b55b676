package lastack.tcp;

import java.util.List;

/** The eleven states of a connection, by the RFC's names (RFC 9293, section 3.3.2). */
public enum State {
    CLOSED("CLOSED"),
    LISTEN("LISTEN"),
    SYN_SENT("SYN-SENT"),
    SYN_RECEIVED("SYN-RECEIVED"),
    ESTABLISHED("ESTABLISHED"),
    FIN_WAIT_1("FIN-WAIT-1"),
    FIN_WAIT_2("FIN-WAIT-2"),
    CLOSE_WAIT("CLOSE-WAIT"),
    CLOSING("CLOSING"),
    LAST_ACK("LAST-ACK"),
    TIME_WAIT("TIME-WAIT");

    private final String rfcName;

    // What List.of gives never changes; its type does not say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<State> alone;

    State(String rfcName) {
        this.rfcName = rfcName;
        this.alone = List.of(this);
    }

    /** The path of a segment that does not lead out of this state; most do not, so there is one for all. */
    List<State> alone() {
        return alone;
    }

    /** Whether the peer's FIN has been received and counted: nothing more can come from it. */
    public boolean peerFinished() {
        return this == CLOSE_WAIT || this == CLOSING || this == LAST_ACK || this == TIME_WAIT;
    }

    /** Whether data from the peer is still delivered to the application (the seventh check). */
    public boolean takesText() {
        return this == ESTABLISHED || this == FIN_WAIT_1 || this == FIN_WAIT_2;
    }

    /** As the RFC prints it: {@code FIN-WAIT-1}. */
    @Override
    public String toString() {
        return rfcName;
    }
}
