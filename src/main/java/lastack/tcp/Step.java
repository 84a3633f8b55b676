package lastack.tcp;

import java.util.Locale;

/** One check that an arriving segment goes through; which ones, and in which order, depends on the state (RFC 9293, section 3.10.7). */
public enum Step {
    SEQUENCE,
    RST,
    SECURITY,
    SYN,
    ACK,
    URG,
    TEXT,
    FIN;

    /** The name on screens and in files: {@code sequence}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
