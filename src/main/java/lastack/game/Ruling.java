package lastack.game;

import java.util.Locale;
import lastack.tcp.Judgement;

/** What a move in a level was: the referee's judgement of a segment or a wait, or right or wrong for an answer. */
public enum Ruling {
    REQUIRED,
    LEGAL,
    USELESS,
    HARMFUL,
    IMPOSSIBLE,
    RIGHT,
    WRONG;

    static Ruling of(Judgement judgement) {
        return switch (judgement) {
            case REQUIRED -> REQUIRED;
            case LEGAL -> LEGAL;
            case USELESS -> USELESS;
            case HARMFUL -> HARMFUL;
            case IMPOSSIBLE -> IMPOSSIBLE;
        };
    }

    /** Whether the move was made. */
    public boolean accepted() {
        return this == REQUIRED || this == LEGAL || this == RIGHT;
    }

    /** The name in files: {@code required}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
