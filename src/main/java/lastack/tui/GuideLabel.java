package lastack.tui;

/** The words of what guides: the demo and the tour. Their texts are in the bundles {@code GuideLabels_xx.properties}, by these names. */
enum GuideLabel {
    DEMO,
    /** Which thought, how many there are. */
    DEMO_OF,
    DEMO_RULE,
    DEMO_NUMBERS,
    DEMO_RUNS,
    DEMO_PAUSED,
    /** The level in which one plays it. */
    DEMO_OVER,
    KEY_SPACE,
    DO_PAUSE,
    DO_GO_ON,
    DO_STEP,
    DO_PLAY_IT,
    IN_DEMO,
    HELP_DEMO,
    TOUR,
    /** The level one begins with. */
    TOUR_OFFERED,
    TOUR_TITLE,
    TOUR_FIN,
    TOUR_ACK,
    TOUR_TOO_MUCH,
    TOUR_NUMBERS,
    TOUR_SEND,
    TOUR_WAIT,
    TOUR_DONE,
    NEXT_FIN,
    NEXT_ACK,
    NEXT_TOO_MUCH,
    /** The number to send, the number to acknowledge. */
    NEXT_NUMBERS,
    NEXT_SEND,
    NEXT_WAIT,
    NEXT_DONE,
    DO_TOUR,
    DO_SKIP,
    IN_TOUR,
    HELP_TOUR
}
