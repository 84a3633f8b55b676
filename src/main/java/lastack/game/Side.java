package lastack.game;

import java.util.Locale;

/** The player's end of the connection, or the other. */
public enum Side {
    YOU,
    PEER;

    public Side other() {
        return this == YOU ? PEER : YOU;
    }

    /** The name in files: {@code you}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
