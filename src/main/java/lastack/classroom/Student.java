package lastack.classroom;

/**
 * A student of a room.
 *
 * @param id the number under which everything of the student is kept
 * @param name what the student is called
 * @param nth 1, or for one of several of the same name which of them
 * @param ref what the school's own list calls the student, for reports; empty where nobody said
 */
public record Student(StudentId id, Name name, int nth, String ref) {
    /** The longest {@code ref}. */
    public static final int LONGEST_REF = 40;

    /** @throws IllegalArgumentException if {@code nth} is below 1 or {@code ref} is too long */
    public Student {
        if (nth < 1 || ref.length() > LONGEST_REF) {
            throw new IllegalArgumentException("not a student: " + id);
        }
    }

    /** What everybody reads: {@code Mira}, or {@code Mira 2} for the second of that name. No other student of the room has it. */
    public String shown() {
        return nth == 1 ? name.text() : name.text() + " " + nth;
    }
}
