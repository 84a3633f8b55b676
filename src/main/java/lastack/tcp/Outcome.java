package lastack.tcp;

/** What became of a segment that arrived, in one word. */
public enum Outcome {
    /** Went through all checks, and something in it counted. */
    ACCEPTED("accepted"),
    /** Went through, but nothing in it counts here. */
    IGNORED("ignored"),
    /** Out of order inside the window: kept, an ACK sent. */
    HELD("held"),
    /** Outside the window: an ACK sent, no change. */
    UNACCEPTABLE("unacceptable"),
    /** RST or SYN in the window but not exact: a challenge ACK. */
    CHALLENGE("challenge"),
    /** The ACK number cannot be: an ACK in synchronized states, a reset in LISTEN, SYN-SENT and SYN-RECEIVED. */
    BAD_ACK("bad-ack"),
    /** Gone without a word. */
    DROPPED("dropped"),
    /** A valid RST: CLOSED, or LISTEN from a passive SYN-RECEIVED. */
    RESET("reset"),
    /** CLOSED answers with RST. */
    NO_CONNECTION("no-connection"),
    /** SYN in a passive SYN-RECEIVED. */
    RETURNS_TO_LISTEN("returns-to-listen");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** As in files: {@code bad-ack}. */
    @Override
    public String toString() {
        return label;
    }
}
