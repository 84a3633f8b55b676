package lastack.tcp;

/**
 * What the application has asked for and the endpoint has not yet carried out (RFC 9293, section 3.10).
 *
 * @param open an active OPEN: a SYN is to be sent
 * @param bytes octets written and not yet sent, 0 or more
 * @param close CLOSE (or SHUTDOWN of the sending direction): a FIN is to be sent behind the bytes
 * @param abort ABORT: a reset is to be sent
 * @param listen a passive OPEN during TIME-WAIT: a new SYN may take the place of the old connection (R38)
 */
public record Orders(boolean open, int bytes, boolean close, boolean abort, boolean listen) {
    public static final Orders NONE = new Orders(false, 0, false, false, false);

    Orders withBytes(int count) {
        return new Orders(open, count, close, abort, listen);
    }

    Orders opening() {
        return new Orders(true, bytes, close, abort, listen);
    }

    /** What is left of them once a segment has taken along the SYN, {@code octets}, the FIN: this itself where it took nothing. */
    Orders carriedOut(boolean syn, int octets, boolean fin) {
        boolean left = open && !syn;
        int unsent = Math.max(0, bytes - octets);
        boolean asked = close && !fin;
        return left == open && unsent == bytes && asked == close
                ? this
                : new Orders(left, unsent, asked, abort, listen);
    }

    /** ABORT: all else is forgotten. */
    Orders aborting() {
        return new Orders(false, 0, false, true, false);
    }

    Orders closing() {
        return new Orders(open, bytes, true, abort, listen);
    }

    Orders listening() {
        return new Orders(open, bytes, close, abort, true);
    }
}
