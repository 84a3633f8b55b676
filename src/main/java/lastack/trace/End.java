package lastack.trace;

/** One of the two ends of a connection. */
public enum End {
    /** Who opened it; where its beginning was not captured, the end with the higher port. */
    CLIENT("client"),
    SERVER("server");

    private final String label;

    End(String label) {
        this.label = label;
    }

    public End other() {
        return this == CLIENT ? SERVER : CLIENT;
    }

    /** As in files: {@code client}. */
    @Override
    public String toString() {
        return label;
    }
}
