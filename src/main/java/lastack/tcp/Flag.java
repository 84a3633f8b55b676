package lastack.tcp;

/** A control bit of the header, in the order of the RFC's diagram from left to right (RFC 9293, section 3.1). */
public enum Flag {
    CWR(0x80),
    ECE(0x40),
    URG(0x20),
    ACK(0x10),
    PSH(0x08),
    RST(0x04),
    SYN(0x02),
    FIN(0x01);

    private final int mask;

    Flag(int mask) {
        this.mask = mask;
    }

    /** The bit's place in the header's fourteenth octet. */
    public int mask() {
        return mask;
    }
}
