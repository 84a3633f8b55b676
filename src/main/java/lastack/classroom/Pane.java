package lastack.classroom;

import org.jspecify.annotations.Nullable;

/** What lies over a teacher's board, or stands in its place. */
public sealed interface Pane {
    /** Nothing: the board itself. */
    record Bare() implements Pane {}

    /** A message to all is being written. */
    record Saying(String typed) implements Pane {
        /** The most characters that are taken; what is longer than a message is cut when it is said. */
        public static final int MOST_CHARACTERS = 300;
    }

    /** The next round is being put together. */
    record Planning(RoundDraft draft) implements Pane {}

    /** Which worlds are open; {@code at} is the selected one, by its place among the packs of the course. */
    record Worlds(int at) implements Pane {}

    /** The house rules; {@code at} is the selected one, in the order of {@link HouseRules}. */
    record Rules(int at) implements Pane {}

    /** What can be done with a student. */
    record Managing(StudentId student) implements Pane {}

    /** Whether the teacher is sure; {@code student} is null where it is about the room. */
    record Sure(Deed deed, @Nullable StudentId student) implements Pane {}

    /** A student's screen; {@code seen} is null while that student has none. */
    record Watching(StudentId student, @Nullable Attending seen) implements Pane {}

    /** What a round came to, for the wall; {@code scroll} is the first line shown of what does not fit. */
    record Result(RoundResult result, int scroll) implements Pane {}

    /** The keys of the board. */
    record Help(int scroll) implements Pane {}

    /** The teacher's own settings: the model's screen. */
    record Settings() implements Pane {}

    /** What cannot be undone by the same key. */
    enum Deed {
        LET_GO,
        KICK,
        BAN,
        RESET,
        END_ROUND,
        CLOSE_ROOM
    }
}
