package lastack.app;

import lastack.tcp.Segment;

/** What the header editor holds, read as a segment. */
public sealed interface Draft {
    /** It is one. */
    record Ready(Segment segment) implements Draft {}

    /** It is none yet. */
    record Unfinished(Focus field, Lack lack) implements Draft {}

    /** What is missing. */
    enum Lack {
        /** Nothing stands in the field. */
        EMPTY,
        /** The number is beyond 4294967295. */
        TOO_LARGE,
        /** It is neither a number nor one of the level's letters with or without an addition. */
        UNREADABLE
    }
}
