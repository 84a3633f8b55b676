package lastack.app;

import lastack.lab.StepWords;
import lastack.tcp.ReceiveSpace;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;

/** A field of the lab that keys can go to. */
public enum LabField {
    ISS(SeqNum.MODULUS - 1, true),
    UNA(SeqNum.MODULUS - 1, true),
    NXT(SeqNum.MODULUS - 1, true),
    RCV_NXT(SeqNum.MODULUS - 1, true),
    RCV_WND(ReceiveSpace.LARGEST_WINDOW, true),
    MAX_WND(ReceiveSpace.LARGEST_WINDOW, true),
    /** For SYN-RECEIVED: whether it came from LISTEN. */
    ORIGIN(0, true),
    FLAGS(0, false),
    SEQ(SeqNum.MODULUS - 1, false),
    ACK(SeqNum.MODULUS - 1, false),
    LENGTH(65535, false),
    WINDOW(Segment.DEFAULT_WINDOW, false),
    /** What else can happen: a call or a timer; the number is what is written. */
    OCCASION(StepWords.MOST_BYTES, false);

    private final long largest;
    private final boolean endpoint;

    LabField(long largest, boolean endpoint) {
        this.largest = largest;
        this.endpoint = endpoint;
    }

    /** The largest number it takes. */
    public long largest() {
        return largest;
    }

    /** The smallest number it takes. */
    long least() {
        return this == OCCASION ? 1 : 0;
    }

    /** Whether it belongs to the endpoint and not to what happens to it. */
    public boolean ofEndpoint() {
        return endpoint;
    }

    /** Whether its numbers go round in a circle. */
    boolean circular() {
        return largest == SeqNum.MODULUS - 1;
    }
}
