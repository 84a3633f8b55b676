package lastack.classroom;

/** Where a student of a room is. */
public enum Presence {
    /** On the roster, and has never come. */
    EXPECTED,
    /** At a screen. */
    HERE,
    /** Has come, and the screen is gone: the link was lost, or the student has left. */
    AWAY,
    /** Was let go: nobody waits for this student. */
    LET_GO,
    /** Was sent out for a while. */
    KICKED,
    /** Was sent out for good. */
    BANNED
}
