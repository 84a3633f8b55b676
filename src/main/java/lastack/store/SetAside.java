package lastack.store;

import java.nio.file.Path;
import lastack.game.Bilingual;

/**
 * A progress file that could not be used and was renamed; a new one was begun in its place.
 *
 * @param from its name before
 * @param to its name now
 * @param why what was wrong with it
 */
public record SetAside(Path from, Path to, Why why) {
    /** What was wrong with it. */
    public enum Why {
        /** It is damaged, or was never a progress file. */
        DAMAGED,
        /** A later version of Last ACK wrote it. */
        NEWER
    }

    /** What happened, and what the player can do. */
    public Bilingual sentence() {
        Sentence sentence = why == Why.NEWER ? Sentence.NEWER_SET_ASIDE : Sentence.DAMAGED_SET_ASIDE;
        return sentence.of(from, to);
    }
}
