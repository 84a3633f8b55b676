package lastack.trace;

/** How a connection closed. Of the segments of an orderly close, those sent again do not count. */
public enum Closing {
    /** Each FIN had an ACK of its own. */
    FOUR_SEGMENTS("four segments"),
    /** The second FIN carried the ACK of the first. */
    THREE_SEGMENTS("three segments"),
    /** Each end sent its FIN before it had the other's. */
    SIMULTANEOUS("simultaneous"),
    /** By RST, before both FINs had been exchanged. */
    RESET("reset"),
    /** Only one end has finished. */
    HALF_CLOSED("half-closed"),
    /** Neither end has finished. */
    OPEN("open");

    private final String label;

    Closing(String label) {
        this.label = label;
    }

    /** As in files: {@code four segments}. */
    @Override
    public String toString() {
        return label;
    }
}
