package lastack.tui;

/** The characters that are drawn and not written: lines, arrow heads, signs. {@link Glyphs} says what each looks like. */
enum Glyph {
    HORIZONTAL,
    VERTICAL,
    TOP_LEFT,
    TOP_RIGHT,
    BOTTOM_LEFT,
    BOTTOM_RIGHT,
    TEE_RIGHT,
    TEE_LEFT,
    TEE_DOWN,
    TEE_UP,
    BAR,
    /** Where an arrow leaves the left lifeline. */
    FROM_LEFT,
    /** Where an arrow leaves the right lifeline. */
    FROM_RIGHT,
    /** The line of a segment that is sent again, or sent in a what-if only. */
    AGAIN,
    /** The lifeline of an end that waits in TIME-WAIT. */
    WAITING,
    /** The last cell of such a lifeline. */
    WAITED,
    POINTER,
    HEAD_RIGHT,
    HEAD_LEFT,
    HEAD_DOWN,
    HEAD_UP,
    PASS,
    FAIL,
    NOT_REACHED,
    VERDICT_RIGHT,
    VERDICT_WRONG,
    STAR,
    OPEN_STAR
}
