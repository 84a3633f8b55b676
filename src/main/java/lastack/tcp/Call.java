package lastack.tcp;

/** What an application asks of its endpoint (RFC 9293, section 3.10). */
public sealed interface Call {
    /** An active OPEN. */
    record Open() implements Call {}

    /** A passive OPEN. In TIME-WAIT it waits for the old connection to end, or for a SYN that may follow it at once (RFC 9293, MAY-2). */
    record Listen() implements Call {}

    /**
     * SEND.
     *
     * @param bytes octets, 1 or more
     */
    record Write(int bytes) implements Call {
        /** @throws IllegalArgumentException if there is nothing to write */
        public Write {
            if (bytes < 1) {
                throw new IllegalArgumentException("a write has 1 octet or more, not " + bytes);
            }
        }
    }

    /** SHUTDOWN of the sending direction: the RFC's CLOSE as it is meant, half of the connection; what still arrives is received. */
    record Shutdown() implements Call {}

    /** CLOSE as operating systems offer it: nothing more will be sent and nobody is left to read either (RFC 9293, MAY-1). */
    record Close() implements Call {}

    /** ABORT. */
    record Abort() implements Call {}
}
