package lastack.tcp;

/**
 * Text or a FIN that arrived ahead of its turn and waits for the gap before it to be filled (RFC 9293, SHLD-31).
 *
 * @param seq the number of its first octet, or of the FIN where there are none
 * @param length octets, 0 or more
 * @param fin whether a FIN follows the octets
 */
public record Held(SeqNum seq, int length, boolean fin) {
    SeqNum end() {
        return seq.plus(length);
    }
}
