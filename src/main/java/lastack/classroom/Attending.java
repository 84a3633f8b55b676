package lastack.classroom;

import java.util.Optional;
import lastack.app.Model;
import org.jspecify.annotations.Nullable;

/**
 * A student in a room.
 *
 * @param model the game as this student has it; the views draw its screen while the face is {@link Face.Playing}
 * @param lessons what can be played
 * @param id the student
 * @param sitting the number of the happening by which the student came to this screen
 * @param room the room as it was heard of last
 * @param now the last moment that is known, in milliseconds since 1970: times left are counted from it
 * @param face what stands before the student
 * @param unread what the teacher has said and no key has been pressed since, or null
 * @param watched whether the teacher looks at this screen
 * @param place the level that the room knows to be on the screen; empty for none
 */
public record Attending(
        Model model,
        Lessons lessons,
        StudentId id,
        long sitting,
        Room room,
        long now,
        Face face,
        @Nullable Message unread,
        boolean watched,
        String place)
        implements Visit {
    /** This student as the room has it; none if the seat was erased. */
    public Optional<Attendee> self() {
        return room.student(id);
    }

    /** The round that runs. */
    public Optional<Running> round() {
        return room.running(now);
    }

    /** Whether a round runs and stands still: keys that would move anything do nothing. */
    public boolean frozen() {
        return round().filter(Running::isPaused).isPresent();
    }

    /** How many milliseconds the round lasts still; none where none runs, or the house rules hide it. */
    public Optional<Long> left() {
        return room.rules().timer() ? round().map(round -> round.left(now)) : Optional.empty();
    }

    /** Whether this student has done all of the round that runs. */
    public boolean done() {
        return round().map(round -> round.entries().get(id)).filter(Entry::done).isPresent();
    }

    /** Whether the student has called for help that has not come. */
    public boolean calls() {
        return self().filter(Attendee::calls).isPresent();
    }

    Attending with(Model other) {
        return new Attending(other, lessons, id, sitting, room, now, face, unread, watched, place);
    }

    Attending facing(Face other) {
        return new Attending(model, lessons, id, sitting, room, now, other, unread, watched, place);
    }

    Attending hearing(Room other, long moment) {
        Message said = other.saidAt() > room.saidAt() ? other.said() : unread;
        return new Attending(model, lessons, id, sitting, other, moment, face, said, watched, place);
    }

    Attending read() {
        return new Attending(model, lessons, id, sitting, room, now, face, null, watched, place);
    }

    Attending watched(boolean looks) {
        return new Attending(model, lessons, id, sitting, room, now, face, unread, looks, place);
    }

    Attending at(String level) {
        return new Attending(model, lessons, id, sitting, room, now, face, unread, watched, level);
    }
}
