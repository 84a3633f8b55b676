package lastack.game;

import java.util.Locale;

/** One of the figures of a recorded segment, as a row of a trace or an arrow of a drawing shows them. */
public enum Cell {
    /** Who sent it: the way its arrow points. */
    FROM,
    FLAGS,
    SEQ,
    ACK,
    LENGTH,
    /** The client's state behind it. */
    CLIENT,
    /** The server's state behind it. */
    SERVER;

    /** Whether it says in which state an end is, and is no part of the segment itself. */
    public boolean ofState() {
        return this == CLIENT || this == SERVER;
    }

    /** The name on screens and in files: {@code seq}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
