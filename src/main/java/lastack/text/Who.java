package lastack.text;

import java.util.Locale;
import lastack.game.Role;

/** An endpoint as a sentence names it. */
public enum Who {
    /** The player. */
    YOU,
    /** The endpoint that one looks at from the inside, in the lab and in the rules. */
    WE,
    PEER,
    CLIENT,
    SERVER;

    public static Who of(Role role) {
        return switch (role) {
            case CLIENT -> CLIENT;
            case SERVER -> SERVER;
        };
    }

    String key(String form) {
        return "who." + name().toLowerCase(Locale.ROOT) + "." + form;
    }

    /** The form of an English verb behind this one: the server <i>does</i>, you <i>do</i>. */
    String verb() {
        return this == YOU || this == WE ? "do" : "does";
    }
}
