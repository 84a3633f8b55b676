package lastack.trace;

import java.util.Locale;

/** What is to be said of a segment in one word. */
public enum Verdict {
    /** Its sender may send it, and it does what it is for. */
    LEGAL,
    /** Its sender sends once more what it has sent before (R59). */
    RETRANSMISSION,
    /** The same again, by the network's doing or without need. */
    DUPLICATE,
    /** Not what the plain RFC asks for, but what named stacks do without harm (D01 to D20). */
    TOLERATED,
    /** Nothing in it counts at the end it reaches. */
    IGNORED,
    /** No honest end sends it. */
    ILLEGAL;

    /** As in files: {@code retransmission}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
