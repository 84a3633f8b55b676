package lastack.classroom;

import lastack.app.Msg;
import lastack.game.Bilingual;
import org.jspecify.annotations.Nullable;

/** Something a visit is told. */
public sealed interface VisitMsg {
    /** What the game is told too: a key, the window's size, that a move is safe. */
    record Told(Msg msg) implements VisitMsg {}

    /** The room as it is at {@code now}, in milliseconds since 1970. Told whenever the room is another one, and once a second. */
    record Heard(Room room, long now) implements VisitMsg {}

    /** Whether the teacher looks at this student's screen. */
    record Watched(boolean now) implements VisitMsg {}

    /** What the student who is being watched sees; null while that student has no screen. */
    record Seen(@Nullable Attending student) implements VisitMsg {}

    /**
     * The student has a seat.
     *
     * @param lessons what can be played
     * @param seat the seat
     * @param sitting the number of the happening by which the student came to it
     * @param room the room with this student in it
     * @param seatWord the word that is asked for next time, told now and never again; null where a key is the login
     * @param now in milliseconds since 1970
     */
    record Seated(
            Lessons lessons,
            Seat seat,
            long sitting,
            Room room,
            @Nullable String seatWord,
            long now) implements VisitMsg {}

    /** The student has no seat. */
    record Refused(Refusal why, long now) implements VisitMsg {}

    /** Something did not work; the sentence says what. */
    record Failed(Bilingual sentence) implements VisitMsg {}
}
