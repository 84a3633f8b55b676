package lastack.tcp;

import java.util.Locale;

/** What of a move can be at fault. */
public enum Field {
    FLAGS,
    SEQ,
    ACK,
    LENGTH,
    /** The move as such: sending when it is time to wait, or the reverse. */
    MOVE;

    /** The name on screens and in files: {@code ack}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
