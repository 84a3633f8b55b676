package lastack.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lastack.tcp.State;
import lastack.text.Lang;
import lastack.text.TraceSentences;
import lastack.text.Words;
import lastack.trace.Account;
import lastack.trace.Closing;
import org.jspecify.annotations.Nullable;

/**
 * Which connections of a capture are listed.
 *
 * @param text words that must all be found: parts of addresses and ports, states, ways of closing, in either language
 * @param typing whether letters go into the text
 * @param closing how they must have closed; null for any way
 */
public record Narrowing(
        String text, boolean typing, @Nullable Closing closing) {
    /** All of them. */
    static final Narrowing NONE = new Narrowing("", false, null);

    private static final int MOST_CHARACTERS = 60;

    /** Those of {@code all} that are listed. */
    List<Account> of(List<Account> all) {
        List<String> wanted = Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (wanted.isEmpty() && closing == null) {
            return all;
        }
        return all.stream()
                .filter(account -> closing == null || account.closing() == closing)
                .filter(account -> {
                    String known = known(account);
                    return wanted.stream().allMatch(known::contains);
                })
                .toList();
    }

    /** All that a connection can be found by. */
    private static String known(Account account) {
        Stream<String> ways =
                Stream.of(Lang.values()).map(lang -> new TraceSentences(Words.in(lang)).name(account.closing()));
        Stream<String> others = Stream.of(
                account.flow().client().toString(),
                account.flow().server().toString(),
                last(account.clientStates()),
                last(account.serverStates()));
        return Stream.concat(others, ways).collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
    }

    private static String last(List<State> states) {
        return states.isEmpty() ? "" : states.get(states.size() - 1).toString();
    }

    Narrowing typed(char character) {
        boolean fits = text.length() < MOST_CHARACTERS && !Character.isISOControl(character);
        return fits ? new Narrowing(text + character, typing, closing) : this;
    }

    Narrowing erased() {
        return text.isEmpty() ? this : new Narrowing(text.substring(0, text.length() - 1), typing, closing);
    }

    Narrowing typing(boolean on) {
        return new Narrowing(text, on, closing);
    }

    /** The next way of closing that one of {@code all} has, and after the last one all ways. */
    Narrowing turned(List<Account> all) {
        List<Closing> ways = List.of(Closing.values());
        for (Closing way : ways.subList(closing == null ? 0 : ways.indexOf(closing) + 1, ways.size())) {
            if (all.stream().anyMatch(account -> account.closing() == way)) {
                return new Narrowing(text, typing, way);
            }
        }
        return new Narrowing(text, typing, null);
    }
}
