package lastack.wire;

/**
 * Why a capture could not be read to its end. What stands before the damage has been read and holds.
 *
 * @param offset the octet of the file at which the damaged header, record or block begins, from 0
 * @param reason what is wrong with it
 */
public record Damage(long offset, Reason reason) {

    /** What can be wrong with a capture file. */
    public enum Reason {
        /** It begins like no capture file. */
        NOT_A_CAPTURE,
        /** It is compressed and has to be unpacked first. */
        COMPRESSED,
        /** It has a version of its format other than the one all programs write: pcap 2.x, pcapng 1.x. */
        VERSION,
        /** It ends in the middle of a header, a record or a block. */
        CUT_OFF,
        /** A record or block claims to be longer than any may be. */
        TOO_LONG,
        /** A block's length is impossible, too short for what it holds, or not the one repeated at its end. */
        BLOCK_LENGTH,
        /** A section does not say in which order its octets are. */
        BYTE_ORDER,
        /** A packet names an interface that was not described. */
        INTERFACE,
        /** A section describes more interfaces than are read. */
        TOO_MANY_INTERFACES,
        /** An option of an interface is longer than the block it stands in, or not as long as it must be. */
        OPTION
    }
}
