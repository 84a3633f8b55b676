package lastack.classroom;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a login has shown of somebody.
 *
 * @param user the name that was given, as it was given: it is hostile until {@link Name#clean} has seen it
 * @param key the fingerprint of the public key that was used, {@code SHA256:...}; null for none
 * @param room the room whose code, or one of whose one-time passwords, was given as the password; null for none
 * @param password what was given as the password where that is to be the word for the seat; null for none
 */
public record Identity(
        String user,
        @Nullable String key,
        @Nullable RoomCode room,
        @Nullable String password) {
    /** Under this wrong guesses are counted: the key, which cannot be made up as cheaply as a name, or else the name. */
    public String name() {
        return Optional.ofNullable(key).orElse("user " + user);
    }

    /** Without what must stand in no log. */
    @Override
    public String toString() {
        return name();
    }
}
