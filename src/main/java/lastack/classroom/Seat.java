package lastack.classroom;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a student of a room proves who they are.
 *
 * @param room the room
 * @param student the student's number in it
 * @param name the name it was taken under
 * @param keys the fingerprints of the public keys that are remembered, {@code SHA256:...}: each of them is the login
 * @param secret the word that is asked for where there is no key; null where whoever comes first under this name has the seat
 */
public record Seat(
        RoomCode room,
        StudentId student,
        Name name,
        Set<String> keys,
        @Nullable Secret secret) {
    public Seat {
        keys = Set.copyOf(keys);
    }

    /** The name under which the student's runs and answers are kept. */
    public String player() {
        return student.player(room);
    }

    /** Whether nothing is remembered of who sits here: the next of this name has the seat. */
    public boolean isFree() {
        return keys.isEmpty() && secret == null;
    }
}
