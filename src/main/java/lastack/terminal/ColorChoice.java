package lastack.terminal;

/** What the user asked for with {@code --color}. */
public enum ColorChoice {
    /** As the environment says. */
    AUTO,
    /** Colours even where the environment speaks against them. */
    ALWAYS,
    /** Bold, underline and reverse only. */
    NEVER
}
