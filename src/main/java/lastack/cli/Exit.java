package lastack.cli;

/** The exit codes that scripts rely on. */
final class Exit {
    static final int DONE = 0;
    /** Not solved, or a check found errors. */
    static final int NOT_SOLVED = 1;
    /** Wrong usage, or it needs a terminal. */
    static final int USAGE = 2;
    /** A level, answer file or capture cannot be read. */
    static final int UNREADABLE = 3;
    /** The store cannot be read. */
    static final int STORE = 4;
    /** A service is not there. */
    static final int UNAVAILABLE = 69;
    /** A fault of ours. */
    static final int FAULT = 70;
    /** Ctrl-C. */
    static final int INTERRUPTED = 130;

    private Exit() {}
}
