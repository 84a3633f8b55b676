package lastack.app;

/** The row of the header that is being edited. */
public enum Focus {
    FLAGS,
    SEQ,
    ACK,
    LENGTH
}
