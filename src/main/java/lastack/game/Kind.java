package lastack.game;

import java.util.Locale;

/** The kinds that levels come in. */
public enum Kind {
    /** The player is one end of a connection. */
    PLAY,

    /** The player answers questions. */
    QUIZ;

    /** The name in files: {@code play}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
