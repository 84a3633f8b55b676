package lastack.app;

/** Something could not be kept or read. The message is one sentence for the player. */
public final class KeepingException extends Exception {
    private static final long serialVersionUID = 1L;

    public KeepingException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public KeepingException(String sentence) {
        super(sentence);
    }
}
