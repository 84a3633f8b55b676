package lastack.game;

import java.util.Locale;

/** The kinds that levels come in. */
public enum Kind {
    /** The player is one end of a connection. */
    PLAY,

    /** The player restores figures in a recording. */
    FILL,
    /** The player puts the segments of a recording in order. */
    ORDER,
    /** The player finds the one figure that cannot be, and mends it. */
    SPOT,
    /** The player answers questions. */
    QUIZ;

    /** Whether it is about a recording. */
    public boolean ofRecording() {
        return this == FILL || this == ORDER || this == SPOT;
    }

    /** The name in files: {@code play}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
