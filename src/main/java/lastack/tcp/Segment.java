package lastack.tcp;

/**
 * One TCP segment, as far as opening and closing look at it (RFC 9293, section 3.1).
 *
 * @param flags the control bits
 * @param seq the number of the first octet of data, or of SYN or FIN where there is none
 * @param ack the next number the sender expects; {@link SeqNum#ZERO} when ACK is not set, for then the field has no meaning
 * @param length octets of data, 0..{@value #LONGEST}, SYN and FIN not counted
 * @param window how many octets from {@code ack} on the sender is ready to take, 0..65535 (no scaling: the game shows the header's field)
 */
public record Segment(Flags flags, SeqNum seq, SeqNum ack, int length, int window) {
    /** The most octets a segment can have here, so that they, a SYN and a FIN can be counted; no header comes near it. */
    public static final int LONGEST = Integer.MAX_VALUE - 2;

    /** The window of a segment whose sender did not say otherwise. */
    public static final int DEFAULT_WINDOW = 65535;

    /** @throws IllegalArgumentException if the length is outside 0..{@value #LONGEST} or the window outside 0..65535 */
    public Segment {
        if (length < 0 || length > LONGEST) {
            throw new IllegalArgumentException("a segment's length is 0.." + LONGEST + ", not " + length);
        }
        if (window < 0 || window > DEFAULT_WINDOW) {
            throw new IllegalArgumentException("a window is 0..65535, not " + window);
        }
        if (!flags.has(Flag.ACK)) {
            ack = SeqNum.ZERO;
        }
    }

    public boolean has(Flag flag) {
        return flags.has(flag);
    }

    public boolean syn() {
        return has(Flag.SYN);
    }

    public boolean fin() {
        return has(Flag.FIN);
    }

    public boolean rst() {
        return has(Flag.RST);
    }

    public boolean hasAck() {
        return has(Flag.ACK);
    }

    /** SEG.LEN: the sequence numbers this segment takes, data and one each for SYN and FIN (R07; RFC 9293, section 3.4). */
    public int seqLength() {
        return length + (syn() ? 1 : 0) + (fin() ? 1 : 0);
    }

    /** The number behind the last one this segment takes: what its sender's next one will carry. */
    public SeqNum end() {
        return seq.plus(seqLength());
    }

    /** The same with another window: levels and stacks choose it freely, and no rule of closing looks at it. */
    public Segment withWindow(int size) {
        return new Segment(flags, seq, ack, length, size);
    }

    /** The notation used everywhere: {@code FIN,ACK seq=4381 ack=9007 len=0}. */
    @Override
    public String toString() {
        return (flags.equals(Flags.NONE) ? "" : flags + " ") + "seq=" + seq + (hasAck() ? " ack=" + ack : "") + " len="
                + length;
    }
}
