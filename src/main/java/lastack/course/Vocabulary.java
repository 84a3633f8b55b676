package lastack.course;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lastack.game.Counter;
import lastack.game.NetRule;
import lastack.game.Role;
import lastack.game.Side;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Reader;
import lastack.tcp.Rule;
import lastack.tcp.State;

/**
 * The words that one place in a file may hold, and what they stand for.
 *
 * @param unknown the complaint about any other word
 * @param words the words, in the order in which complaints name them
 */
record Vocabulary<T>(Problem unknown, Map<String, T> words) {
    private static final Flag[] EVERY_FLAG = new Flags(0xFF).list().toArray(new Flag[0]);

    static final Vocabulary<Flag> FLAGS = of(Problem.UNKNOWN_FLAG, EVERY_FLAG, Flag::name);
    static final Vocabulary<State> STATES = of(Problem.UNKNOWN_STATE, State.values(), State::toString);
    static final Vocabulary<Role> ROLES = of(Problem.UNKNOWN_ROLE, Role.values(), Role::toString);
    static final Vocabulary<Side> SIDES = of(Problem.UNKNOWN_SIDE, Side.values(), Side::toString);
    static final Vocabulary<Reader> READERS =
            of(Problem.UNKNOWN_READER, Reader.values(), reader -> lower(reader.name()));
    static final Vocabulary<Counter> COUNTERS = of(Problem.UNKNOWN_COUNTER, Counter.values(), Counter::toString);
    static final Vocabulary<Rule> RULES = of(Problem.UNKNOWN_RULE, Rule.values(), Rule::id);
    static final Vocabulary<NetRule.What> NETWORK =
            of(Problem.UNKNOWN_NETWORK_ACTION, NetRule.What.values(), NetRule.What::toString);

    static <T> Vocabulary<T> of(Problem unknown, T[] values, Function<T, String> word) {
        Map<String, T> words = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> words.put(word.apply(value), value));
        return new Vocabulary<>(unknown, words);
    }

    static Vocabulary<String> of(Problem unknown, String... words) {
        return of(unknown, words, word -> word);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** What {@code node}, the value of {@code key}, stands for; none if it is not a word of these, which is then noted. */
    Optional<T> read(String key, Node node, Findings findings) {
        if (!(node instanceof Node.Text text)) {
            findings.error(node.at(), Problem.NOT_A_TEXT, key, Scalars.shown(node));
            return Optional.empty();
        }
        T known = words.get(text.value());
        if (known != null) {
            return Optional.of(known);
        }
        List<String> details = List.of(Quoted.text(text.value()), String.join(", ", words.keySet()));
        String meant = Nearest.to(text.value(), words.keySet()).orElse(null);
        findings.add(new Diagnostic(text.at(), Severity.ERROR, unknown, details, meant));
        return Optional.empty();
    }
}
