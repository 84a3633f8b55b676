package lastack.tui;

/** The words of the screen on which two play. Their texts are in the bundles {@code PairLabels_xx.properties}, by these names. */
enum PairLabel {
    /** The partner's name. */
    WITH,
    POINTS,
    KEY_LET_IN,
    KEY_OBJECT,
    KEY_SLIP,
    KEY_HONEST,
    SLIPPING,
    DO_ASKED,
    DO_CAME,
    DO_SLIP,
    DO_WAIT,
    DO_WAITING,
    DO_OVER,
    DO_MEND,
    UNKNOWN_STATE,
    HELP
}
