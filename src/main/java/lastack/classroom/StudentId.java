package lastack.classroom;

import java.util.Optional;

/** A student's number in a room, from 1. It never becomes another student's, whoever leaves or is erased. */
public record StudentId(int number) implements Comparable<StudentId> {
    /** More than any room has. */
    public static final int MOST = 9999;

    /** @throws IllegalArgumentException if the number is not 1..{@link #MOST} */
    public StudentId {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("not a student's number: " + number);
        }
    }

    /** The number that the digits say; none if they say none. */
    static Optional<StudentId> read(String digits) {
        return digits.matches("[1-9]\\d{0,3}")
                ? Optional.of(new StudentId(Integer.parseInt(digits)))
                : Optional.empty();
    }

    /** The name under which this student's runs and answers are kept: {@code FIN-4271/7}. */
    public String player(RoomCode room) {
        return room + "/" + number;
    }

    @Override
    public int compareTo(StudentId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
