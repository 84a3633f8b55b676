package lastack.tui;

/** The words of what guides: the demo. Their texts are in the bundles {@code GuideLabels_xx.properties}, by these names. */
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
    HELP_DEMO
}
