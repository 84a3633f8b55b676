package lastack.classroom;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is expected in a room.
 *
 * @param entries in the order of the list
 */
public record Roster(List<Entry> entries) {
    /** Nobody in particular. */
    public static final Roster EMPTY = new Roster(List.of());

    public Roster {
        entries = List.copyOf(entries);
    }

    /**
     * Somebody who is expected.
     *
     * @param ref what the school's own list calls them, for reports; empty where nobody said
     * @param password good for coming the first time; null where the name is enough
     */
    public record Entry(Name name, String ref, @Nullable String password) {
        /** Without what must stand in no log. */
        @Override
        public String toString() {
            return name.text();
        }
    }
}
