package lastack.app;

import java.util.Set;

/**
 * An answer being given to a question.
 *
 * @param at which option the pointer is on, from 0; -1 while none is, so that Enter alone never answers. Where something is typed, -1
 *     while the field has the keys
 * @param chosen the ids chosen, where several may be
 * @param typed what is typed, where a number, a word or a state is asked for
 */
public record Reply(int at, Set<String> chosen, String typed) {
    static final Reply EMPTY = new Reply(-1, Set.of(), "");
    /** Longer than any answer. */
    public static final int MOST_CHARACTERS = 40;

    public Reply {
        chosen = Set.copyOf(chosen);
    }

    /** Where something is typed: whether the keys are those of the level, and not letters for the field. */
    public boolean aside() {
        return at >= 0;
    }

    /** The same with an empty field: what was written was wrong, and is written anew. */
    Reply untyped() {
        return new Reply(at, chosen, "");
    }
}
