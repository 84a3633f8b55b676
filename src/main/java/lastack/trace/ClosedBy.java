package lastack.trace;

import java.util.Locale;

/** Who sent the first FIN, or the RST. */
public enum ClosedBy {
    CLIENT,
    SERVER,
    /** Each sent its FIN before it had the other's. */
    BOTH,
    /** The connection is open, as far as the capture shows. */
    NOBODY;

    static ClosedBy of(End end) {
        return end == End.CLIENT ? CLIENT : SERVER;
    }

    /** As in files: {@code client}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
