package lastack.tcp;

/** What sets off a change of state (RFC 9293, section 3.3.2: calls, segments that arrive, timeouts). */
public enum Cue {
    PASSIVE_OPEN(Kind.CALL),
    ACTIVE_OPEN(Kind.CALL),
    CLOSE(Kind.CALL),
    SYN(Kind.SEGMENT),
    SYN_ACK(Kind.SEGMENT),
    ACK_OF_SYN(Kind.SEGMENT),
    FIN(Kind.SEGMENT),
    ACK_OF_FIN(Kind.SEGMENT),
    FIN_AND_ACK_OF_FIN(Kind.SEGMENT),
    RST(Kind.SEGMENT),
    TIMEOUT_2MSL(Kind.TIMEOUT);

    /** Who has it in hand: the application, the peer, nobody. */
    public enum Kind {
        CALL,
        SEGMENT,
        TIMEOUT
    }

    private final Kind kind;

    Cue(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
