package lastack.tcp;

/** A control bit of the header, in the order of the RFC's diagram from left to right (RFC 9293, section 3.1). */
public enum Flag {
    CWR,
    ECE,
    URG,
    ACK,
    PSH,
    RST,
    SYN,
    FIN;

    int mask() {
        return 1 << ordinal();
    }
}
