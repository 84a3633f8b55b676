package lastack.course;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lastack.game.SymbolicNumber;
import lastack.tcp.SeqNum;

/** Sequence numbers as levels and answers write them: {@code 4382}, {@code "x"}, {@code "x+1"}, {@code "x-100"}. */
final class Numbers {
    private static final SymbolicNumber ANY = new SymbolicNumber(null, 0);
    private static final Pattern SYMBOLIC = Pattern.compile("([a-z][a-z0-9]{0,7})(?:([+-])(\\d{1,10}))?");

    private Numbers() {}

    /** The number {@code node}, the value of {@code key}, which may count from any of {@code symbols}. */
    static SymbolicNumber read(String key, Node node, Collection<String> symbols, Findings findings) {
        if (!(node instanceof Node.Text text)) {
            return new SymbolicNumber(null, Scalars.integer(key, node, 0, SeqNum.MODULUS - 1, findings));
        }
        Matcher matcher = SYMBOLIC.matcher(text.value());
        if (!matcher.matches()) {
            boolean digits = !text.value().isEmpty() && text.value().chars().allMatch(c -> c >= '0' && c <= '9');
            Problem problem = digits ? Problem.NUMBER_IN_QUOTES : Problem.NOT_A_SYMBOLIC_NUMBER;
            findings.error(node.at(), problem, Quoted.text(text.value()), Quoted.plain(text.value()));
            return ANY;
        }
        long offset = Optional.ofNullable(matcher.group(3)).map(Long::parseLong).orElse(0L);
        if (offset >= SeqNum.MODULUS) {
            findings.error(
                    node.at(), Problem.OUT_OF_RANGE, key, matcher.group(3), "0", String.valueOf(SeqNum.MODULUS - 1));
            return ANY;
        }
        String symbol = matcher.group(1);
        if (!symbols.contains(symbol)) {
            findings.error(
                    node.at(),
                    symbols.isEmpty() ? Problem.NO_SYMBOLS : Problem.UNKNOWN_SYMBOL,
                    Quoted.text(symbol),
                    String.join(", ", symbols));
            return ANY;
        }
        return new SymbolicNumber(symbol, "-".equals(matcher.group(2)) ? -offset : offset);
    }
}
