package lastack.game;

import java.util.Locale;

/** Who opened the connection and who was called. Either may begin to close it. */
public enum Role {
    CLIENT,
    SERVER;

    /** The name in files: {@code client}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
