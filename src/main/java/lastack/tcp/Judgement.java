package lastack.tcp;

import java.util.Locale;

/** What a move is worth, best first. */
public enum Judgement {
    /** Exactly what is due. */
    REQUIRED,
    /** Allowed by the RFC, and it does something. */
    LEGAL,
    /** Changes nothing at the other end: says nothing new, or is dropped there. */
    USELESS,
    /** Breaks something at one end or the other: loses data, or leaves a number that can never be mended. */
    HARMFUL,
    /** Cannot be formed at all: there is no connection, or no such byte. */
    IMPOSSIBLE;

    /** The name in files: {@code required}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the move is made: a refused one leaves no trace on the wire. */
    public boolean accepted() {
        return this == REQUIRED || this == LEGAL;
    }

    Judgement worse(Judgement other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
