package lastack.wire;

/** What was found in a packet. Only {@link #TCP} gives a segment; the rest say why there is none. */
public enum Content {
    /** A TCP header, whole or with cut options. */
    TCP,
    /** Something else than TCP over IP. */
    OTHER,
    /** One of several pieces of an IP packet that holds TCP: no piece alone shows the whole segment, and pieces are not put together. */
    FRAGMENT,
    /** The capture kept too few octets of this packet to show its TCP header, or to know whether it has one. */
    CUT,
    /** A header that contradicts itself. */
    MALFORMED,
    /** A link type that is not read: the file says what carried the packet, and it is none of ours. */
    UNKNOWN_LINK
}
