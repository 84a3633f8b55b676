package lastack.classroom;

/** What is asked of somebody who joins, in the order of the form. */
public enum JoinField {
    /** The room's code. It cannot be changed by who has given the right one at the login. */
    ROOM,
    NAME,
    /** The seat word, or the one-time password of the roster. */
    WORD,
    /** The language of everything that is read. */
    LANGUAGE,
    /** The whole screen, or line by line. */
    PLAIN
}
