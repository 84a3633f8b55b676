package lastack.course;

import java.util.Collection;
import java.util.Optional;

/** What a person who named something that does not exist may have meant. */
public final class Suggestions {
    private Suggestions() {}

    /** The nearest of {@code choices}, if one is near enough to be meant. */
    public static Optional<String> nearest(String written, Collection<String> choices) {
        return Nearest.to(written, choices);
    }

    /** {@code written} without anything that could steer a terminal. */
    public static String printable(String written) {
        return Quoted.path(written);
    }
}
