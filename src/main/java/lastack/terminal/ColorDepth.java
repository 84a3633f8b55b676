package lastack.terminal;

import java.util.Locale;
import java.util.Map;

/** How many colours a terminal can be sent. */
public enum ColorDepth {
    /** No colour at all: bold, underline and reverse only. */
    NONE,
    /** The sixteen ANSI colours. */
    ANSI,
    /** The 256 colours of xterm's table. */
    INDEXED,
    /** 24 bits a colour. */
    TRUE_COLOR;

    /**
     * The depth that the environment of a session speaks for. A terminal is never asked: over a network the answer would
     * arrive as keystrokes.
     *
     * @param environment of the session; over SSH only {@code TERM}, {@code LANG} and {@code LC_*} arrive
     */
    public static ColorDepth of(Map<String, String> environment, ColorChoice choice) {
        boolean refused = choice == ColorChoice.AUTO
                && !environment.getOrDefault("NO_COLOR", "").isEmpty();
        if (choice == ColorChoice.NEVER || refused) {
            return NONE;
        }
        String colorTerm = environment.getOrDefault("COLORTERM", "").toLowerCase(Locale.ROOT);
        if (colorTerm.equals("truecolor") || colorTerm.equals("24bit")) {
            return TRUE_COLOR;
        }
        String term = environment.getOrDefault("TERM", "").toLowerCase(Locale.ROOT);
        if (term.contains("256color")) {
            return INDEXED;
        }
        boolean plain = term.isEmpty() || term.equals("dumb");
        return plain && choice == ColorChoice.AUTO ? NONE : ANSI;
    }
}
