package lastack.ssh;

import lastack.game.Bilingual;

/** Why the server does not start, for who started it. */
public final class ServeException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Bilingual sentence;

    ServeException(Bilingual sentence) {
        super(sentence.en());
        this.sentence = sentence;
    }

    /** What happened, and what to do. */
    public Bilingual sentence() {
        return sentence;
    }
}
