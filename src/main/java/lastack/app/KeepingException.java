package lastack.app;

import lastack.game.Bilingual;

/** Something could not be kept or read. */
public final class KeepingException extends Exception {
    private static final long serialVersionUID = 1L;

    // A value that is not serializable; nobody sends this exception anywhere.
    private final transient Bilingual sentence;

    /** @param sentence for the player: what happened, why, and what to do */
    public KeepingException(Bilingual sentence, Throwable cause) {
        super(sentence.en(), cause);
        this.sentence = sentence;
    }

    /** @param sentence for the player: what happened, why, and what to do */
    public KeepingException(Bilingual sentence) {
        super(sentence.en());
        this.sentence = sentence;
    }

    /** What the player reads; {@link #getMessage()} is its English. */
    public Bilingual sentence() {
        return sentence;
    }
}
