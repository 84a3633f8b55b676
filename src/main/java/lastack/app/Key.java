package lastack.app;

/**
 * A key as the program understands it, whatever sent it.
 *
 * @param kind which key
 * @param character the character typed, for {@link Kind#CHARACTER} and {@link Kind#PASTED}; 0 otherwise
 */
public record Key(Kind kind, char character) {
    /** The keys there are; the game needs no others. */
    public enum Kind {
        CHARACTER,
        /** A character that was pasted: text where text is typed, and never a command. */
        PASTED,
        ENTER,
        ESCAPE,
        TAB,
        BACK_TAB,
        BACKSPACE,
        UP,
        DOWN,
        LEFT,
        RIGHT,
        HOME,
        END,
        PAGE_UP,
        PAGE_DOWN,
        /** Ctrl-C, or the end of input: always leaves. */
        LEAVE
    }

    public static Key of(char character) {
        return new Key(Kind.CHARACTER, character);
    }

    public static Key of(Kind kind) {
        return new Key(kind, (char) 0);
    }

    public static Key pasted(char character) {
        return new Key(Kind.PASTED, character);
    }

    /** Whether this is that key. */
    public boolean is(Kind other) {
        return kind == other;
    }

    /** Whether this is the character {@code wanted}, in either case: a Caps Lock key left on must not stop anybody. */
    public boolean is(char wanted) {
        return kind == Kind.CHARACTER && Character.toLowerCase(character) == wanted;
    }
}
