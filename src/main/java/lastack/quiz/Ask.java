package lastack.quiz;

import java.util.Arrays;

/** What a drawn question asks the referee. */
public enum Ask {
    /** The state the end is in afterwards. */
    STATE("state"),
    /** What it sends then: the first segment that is due, built field by field. */
    SEGMENT("segment"),
    /** That segment's sequence number. */
    SEQ("seq"),
    /** That segment's acknowledgment number. */
    ACK("ack"),
    /** That segment's flags, as {@code FIN,ACK}; {@code nothing} where none is due. */
    FLAGS("flags"),
    SND_UNA("sndUna"),
    SND_NXT("sndNxt"),
    RCV_NXT("rcvNxt"),
    /** What became of the last segment that came, in the referee's word. */
    OUTCOME("outcome");

    /** The answer where nothing is sent. */
    public static final String NOTHING = "nothing";

    private final String label;

    Ask(String label) {
        this.label = label;
    }

    /** Whether the answer is a number. */
    public boolean numeric() {
        return Arrays.asList(SEQ, ACK, SND_UNA, SND_NXT, RCV_NXT).contains(this);
    }

    /** The name in files: {@code sndNxt}. */
    @Override
    public String toString() {
        return label;
    }
}
