package lastack.tui;

/** How many colours the terminal is taken to have. */
public enum Depth {
    /** None: bold and reverse video only. */
    NONE,
    /** The sixteen the terminal itself defines, on the terminal's own ground. */
    SIXTEEN,
    /** The fixed part of the 256-colour table. */
    INDEXED,
    /** 24 bits. */
    TRUE
}
