package lastack.quiz;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lastack.game.Bilingual;
import lastack.game.Mixing;
import lastack.game.Question;
import lastack.tcp.Rule;

/** One question of a deck, which can be asked again and again. */
public sealed interface Item {
    /** Its name for ever: what is remembered is kept under it. */
    String id();

    /** The rules it tests, the foremost first. */
    List<Rule> rules();

    /** Where the numbers come from, letter by letter. */
    Map<String, Span> numbers();

    /** The question with the numbers of {@code seed}. */
    Asked ask(long seed);

    /**
     * A question that is written, perhaps with fresh numbers.
     *
     * @param question with letters in its texts
     * @param why what is said to everybody afterwards
     */
    record Written(String id, List<Rule> rules, Map<String, Span> numbers, Question question, Bilingual why)
            implements Item {
        public Written {
            rules = List.copyOf(rules);
            numbers = Map.copyOf(numbers);
        }

        @Override
        public Asked ask(long seed) {
            Map<String, Long> drawn = drawn(seed);
            return new Asked(this, seed, Resolved.question(question, drawn), Filling.in(why, drawn), drawn);
        }
    }

    /**
     * A question whose answer the referee computes.
     *
     * @param variants the ways in which it can be put, at least one
     */
    record Drawn(String id, List<Rule> rules, Map<String, Span> numbers, List<Variant> variants) implements Item {
        public Drawn {
            rules = List.copyOf(rules);
            numbers = Map.copyOf(numbers);
            variants = List.copyOf(variants);
        }

        @Override
        public Asked ask(long seed) {
            Map<String, Long> drawn = drawn(seed);
            long bits = Mixing.bits(Mixing.next(Mixing.next(seed)));
            Variant variant = variants.get((int) Long.remainderUnsigned(bits, variants.size()));
            return new Asked(
                    this, seed, Drawing.question(variant, drawn, bits), Filling.in(variant.why(), drawn), drawn);
        }
    }

    /** What the letters stand for. */
    default Map<String, Long> drawn(long seed) {
        Map<String, Long> drawn = new TreeMap<>();
        long state = Mixing.next(seed);
        for (Map.Entry<String, Span> number : new TreeMap<>(numbers()).entrySet()) {
            state = Mixing.next(state);
            drawn.put(number.getKey(), number.getValue().drawn(state));
        }
        return drawn;
    }
}
