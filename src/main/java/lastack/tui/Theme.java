package lastack.tui;

/** The sets of colours a player chooses from. */
enum Theme {
    DARK,
    LIGHT,
    /** On black; everything but lines in history at 7 to 1 or more. */
    HIGH_CONTRAST,
    /** Right is blue and wrong is orange, which all three kinds of colour vision tell apart. */
    COLOUR_BLIND,
    /** Dark, but where the ground is the terminal's own it may be a light one. Nobody chooses it: it is what is taken while nothing is known. */
    ANY
}
