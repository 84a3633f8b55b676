package lastack.classroom;

import java.util.Optional;
import lastack.tcp.Rule;

/**
 * A student as the teacher sees one.
 *
 * @param presence where the student is
 * @param since since when, in milliseconds since 1970
 * @param position how far the student has come
 * @param calledAt when the student called for help that has not come yet; 0 for not
 * @param sitting the number of the happening by which the student came last: whoever came by an earlier one has been taken over; 0 for
 *     who has never come
 */
public record Attendee(Student student, Presence presence, long since, Position position, long calledAt, long sitting) {
    public StudentId id() {
        return student.id();
    }

    public boolean isHere() {
        return presence == Presence.HERE;
    }

    public boolean calls() {
        return calledAt != 0;
    }

    /** Whether the student, who is here, has been at one item for {@link Position#STUCK_AFTER} or longer. */
    public boolean isStuck(long now) {
        return isHere() && position.isStuck(now);
    }

    /** The rule that the last wrong try at this item missed; none where there was no wrong try. */
    public Optional<Rule> stuckOn() {
        Trial last = position.last();
        return last == null || position.misses() == 0 ? Optional.empty() : Optional.ofNullable(last.rule());
    }

    Attendee now(Presence other, long at) {
        return new Attendee(student, other, at, position, 0, sitting);
    }

    /** The same at a screen: by happening {@code n}. */
    Attendee sitting(long n, long at) {
        return new Attendee(student, Presence.HERE, at, position.lookedAtAgain(at), calledAt, n);
    }

    Attendee at(Position other) {
        return new Attendee(student, presence, since, other, calledAt, sitting);
    }

    Attendee calling(long at) {
        return new Attendee(student, presence, since, position, at, sitting);
    }
}
