package lastack.classroom;

import lastack.game.Bilingual;

/** Why somebody has no seat. */
public enum Refusal {
    /** No room that is open has this code. */
    NO_ROOM,
    /** Nothing of what was written names anybody. */
    NO_NAME,
    /** Only those on the roster may come, and this name is not on it. */
    NOT_ON_ROSTER,
    /** Somebody of this name has a seat, and the word for it was not given. */
    WORD_WANTED,
    /** The word is not the one for this seat. */
    WRONG_WORD,
    /** The teacher has banned this student. */
    BANNED,
    /** The teacher has sent this student out, not long ago. */
    KICKED,
    /** As many are in the room as there can be. */
    FULL,
    /** Too many wrong tries: the next is heard only after a while. */
    TOO_SOON;

    /** What happened, and what to do. */
    public Bilingual sentence() {
        return Sentence.valueOf(name()).of();
    }

    /** Whether it was a guess that did not hit, so that the next one has to wait. */
    public boolean isGuess() {
        return this == NO_ROOM || this == WRONG_WORD;
    }
}
