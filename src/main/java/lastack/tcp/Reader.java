package lastack.tcp;

/** What an application does with the bytes that arrive: it decides whether CLOSE sends a FIN or a reset (R33; RFC 9293, section 3.6.1). */
public enum Reader {
    /** Takes everything at once. */
    READS,
    /** Leaves everything in the buffer for now. */
    IDLE,
    /** Has called CLOSE: nobody is left to take anything. */
    GONE
}
