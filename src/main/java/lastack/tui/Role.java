package lastack.tui;

/**
 * What a cell is there for. Views name roles and never colours; {@link Palette} says how each role looks.
 *
 * <p>Amber ({@link #ACCENT}, {@link #FOCUS}) means "here" and is used once on a screen. Red and green are verdicts only.
 */
enum Role {
    /** A cell nothing was drawn on. */
    GROUND,
    /** What one reads. */
    TEXT,
    /** The title, a heading, a key, the player's own numbers. */
    STRONG,
    /** Labels, units, reasons. */
    DIM,
    /** What is over, unused or also said elsewhere. */
    GHOST,
    /** Lines and open stars, never words. */
    FAINT,
    /** Here, now. */
    ACCENT,
    /** The value of a header field that closing uses. */
    MARK,
    /** The name of such a field. */
    MARK_LABEL,
    /** The A or F bit and its letter when it is 1. */
    MARK_ON,
    /** The A or F bit and its letter when it is 0. */
    MARK_OFF,
    /** The field being edited. */
    FOCUS,
    /** A field without focus. */
    FIELD,
    /** The selected row of a list. */
    SELECTED,
    /** The less important words of the selected row. */
    SELECTED_DIM,
    /** The player's newest arrow, name, current state. */
    YOU,
    /** The player's older arrows. */
    YOU_BEFORE,
    /** The peer's newest arrow, name, current state. */
    PEER,
    /** The peer's older arrows. */
    PEER_BEFORE,
    /** The player's state now. */
    YOU_BADGE,
    /** The peer's state now. */
    PEER_BADGE,
    /** A sign or number that is right. */
    RIGHT,
    /** The word of a verdict that is right. */
    RIGHT_STRONG,
    /** A sign or number that is wrong. */
    WRONG,
    /** The word of a verdict that is not right. */
    WRONG_STRONG,
    /** A field whose value is wrong. */
    WRONG_FIELD,
    /** Recall under 60 percent. */
    HEAT_WEAK,
    /** Recall from 60 percent. */
    HEAT_60,
    /** Recall from 75 percent. */
    HEAT_75,
    /** Recall from 90 percent. */
    HEAT_90,
    /** Not asked yet. */
    HEAT_NEW
}
