package lastack.quiz;

import java.util.List;
import java.util.regex.Pattern;
import lastack.game.Mixing;
import lastack.tcp.Rule;

/**
 * One answer, or one rule missed in play: all that memory is made of. It is kept for ever, so that what is due can be computed anew, and
 * so that the answers of two machines can be put together.
 *
 * @param code its name, of which there is no other on any machine: 16 hexadecimal digits
 * @param at when, in milliseconds since 1970; 0 until it has been kept
 * @param source where
 * @param item the id of the question; of a level, where a rule was missed in play
 * @param seed where the question's numbers came from
 * @param rules the rules that it tests, as they were then
 * @param rating how well it was remembered
 * @param answer what was answered, as a line of the game's notation; empty for nothing
 * @param undone whether it was taken back: then it counts for nothing, and is kept all the same, so that no copy of it counts either
 */
public record Review(
        String code,
        long at,
        Source source,
        String item,
        long seed,
        List<Rule> rules,
        Rating rating,
        String answer,
        boolean undone) {
    private static final Pattern CODE = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern ITEM = Pattern.compile("[a-z0-9-]{1,40}");
    private static final int LONGEST_ANSWER = 2000;

    /** @throws IllegalArgumentException if a text is not of its form */
    public Review {
        rules = List.copyOf(rules);
        if (!CODE.matcher(code).matches() || !ITEM.matcher(item).matches() || answer.length() > LONGEST_ANSWER) {
            throw new IllegalArgumentException("no review: " + code + " of " + item);
        }
    }

    /** A code made of {@code bits} that no other review was made of. */
    public static String code(long bits) {
        return "%016x".formatted(Mixing.bits(bits));
    }

    /** The same, kept at {@code moment}. */
    public Review kept(long moment) {
        return new Review(code, moment, source, item, seed, rules, rating, answer, undone);
    }

    /** The same, taken back. */
    public Review takenBack() {
        return new Review(code, at, source, item, seed, rules, rating, answer, true);
    }

    public boolean right() {
        return rating != Rating.AGAIN;
    }
}
