package lastack.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lastack.tcp.SeqNum;
import org.jspecify.annotations.Nullable;

/**
 * A number as a drawn question writes it: letters and digits, added and taken away, as {@code y+n+1}.
 *
 * @param terms its parts, at least one
 */
public record Sum(List<Term> terms) {
    private static final Pattern TERM = Pattern.compile("([+-]?)(?:([a-z])|([0-9]{1,10}))");
    private static final int MOST_TERMS = 8;

    /**
     * One part.
     *
     * @param sign 1 or -1
     * @param letter whose number it is, or null for {@code digits}
     */
    public record Term(int sign, @Nullable String letter, long digits) {}

    public Sum {
        terms = List.copyOf(terms);
    }

    /** What {@code written} says, if it is a sum. */
    public static Optional<Sum> read(String written) {
        List<Term> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(written);
        int at = 0;
        while (at < written.length() && terms.size() < MOST_TERMS) {
            if (!matcher.find(at)
                    || matcher.start() != at
                    || (terms.isEmpty() != matcher.group(1).isEmpty())) {
                return Optional.empty();
            }
            String digits = matcher.group(3);
            terms.add(new Term(
                    "-".equals(matcher.group(1)) ? -1 : 1,
                    matcher.group(2),
                    digits == null ? 0 : Long.parseLong(digits)));
            at = matcher.end();
        }
        return terms.isEmpty() || at < written.length() ? Optional.empty() : Optional.of(new Sum(terms));
    }

    public static Sum of(long number) {
        return new Sum(List.of(new Term(1, null, number)));
    }

    /** The letters it names. */
    public List<String> letters() {
        List<String> letters = new ArrayList<>();
        for (Term term : terms) {
            if (term.letter() != null) {
                letters.add(term.letter());
            }
        }
        return letters;
    }

    /**
     * The number meant, round the circle of sequence numbers.
     *
     * @throws IllegalArgumentException if it names a letter that {@code numbers} has not: a checked deck has none such
     */
    public SeqNum in(Map<String, Long> numbers) {
        return SeqNum.of(Math.floorMod(plain(numbers), SeqNum.MODULUS));
    }

    /** The same as a plain number, which may be below zero. */
    long plain(Map<String, Long> numbers) {
        long total = 0;
        for (Term term : terms) {
            total += term.sign() * (term.letter() == null ? term.digits() : number(term.letter(), numbers));
        }
        return total;
    }

    private static long number(String letter, Map<String, Long> numbers) {
        Long number = numbers.get(letter);
        if (number == null) {
            throw new IllegalArgumentException("nothing in this question is called " + letter);
        }
        return number;
    }
}
