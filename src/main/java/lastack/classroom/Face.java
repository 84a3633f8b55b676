package lastack.classroom;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands before a student in a room. */
public sealed interface Face {
    /**
     * The room, before anything else: who one is here, and what is kept.
     *
     * @param seatWord the word for coming again without a key; null where a key is remembered
     */
    record Welcome(@Nullable String seatWord) implements Face {}

    /** The game: the model's screen, with what the room says in the row under the title. */
    record Playing() implements Face {}

    /** Done with the round before its end: who waits for the others. */
    record Waiting() implements Face {}

    /** What the last round came to; {@code scroll} is the first line shown of what does not fit. */
    record Result(RoundResult result, int scroll) implements Face {
        /** This student's row; none for who was not in the round. */
        public Optional<RoundResult.Row> row(StudentId student) {
            return result.of(student);
        }
    }
}
