package lastack.tui;

/** The short words of the screens about a recording. Their texts are in the bundles {@code PuzzleLabels_xx.properties}, by these names. */
enum PuzzleLabel {
    COLUMN_NUMBER,
    COLUMN_FROM,
    COLUMN_FLAGS,
    COLUMN_SEQ,
    COLUMN_ACK,
    COLUMN_LENGTH,
    COLUMN_TIME,
    COLUMN_WINDOW,
    /** The segment, the field. */
    PLACE,
    PLACE_SAID,
    FIELD_FROM,
    FIELD_FLAGS,
    FIELD_SEQ,
    FIELD_ACK,
    FIELD_LENGTH,
    /** The end. */
    FIELD_STATE,
    LAST,
    /** What was right: the segment, the field, the figure. */
    LAST_RIGHT,
    NOT_YET,
    SHUFFLED,
    YOUR_ORDER,
    PUT_HERE,
    SO_FAR,
    /** How many segments fit. */
    FITS_ONE,
    FITS,
    /** How many fit; the number that the last acknowledges; the place of the segment that had it. */
    FITS_FIN,
    FITS_ACK,
    NOTHING_PUT,
    CHECK_NOW,
    THIS_ONE,
    /** The segment. */
    SEGMENT,
    FIELD,
    PRINTED,
    SHOULD_BE,
    /** What a wrong try costs. */
    COSTS,
    /** Its points, what a wrong try takes. */
    STAKE,
    WAS,
    DO_NEXT_FIELD,
    DO_EDIT,
    DO_STEP,
    DO_CHECK,
    DO_FLAGS,
    DO_PUT,
    DO_TAKE_BACK,
    DO_ASK,
    DO_FRAME,
    DO_FIELD,
    DO_CHOOSE,
    DIGITS,
    /** One move of the debrief. */
    MOVE_RESTORE,
    MOVE_ORDER,
    MOVE_MEND,
    /** Wrong tries, hints. */
    DID
}
