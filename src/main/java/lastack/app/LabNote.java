package lastack.app;

/** What the lab says in one line about the last key, until the next one: mostly why it did nothing. */
public enum LabNote {
    /** A number is missing or too large; leaving its field would lose what was typed. */
    MEND_FIELD,
    /** The endpoint cannot be. */
    MEND_ENDPOINT,
    /** The step was refused, or nothing happened. */
    NOT_TAKEN,
    /** There are as many steps as an experiment can have. */
    FULL,
    /** No step has been made that could be taken back. */
    NOTHING_TO_UNDO,
    /** The level still asks for a number that the lab would show. */
    OTHER_NUMBERS
}
