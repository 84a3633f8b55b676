package lastack.course;

import java.util.Collection;
import java.util.Optional;
import lastack.quiz.Filling;
import lastack.quiz.Sum;

/** Sums as decks write them: {@code 4382}, {@code "x"}, {@code "y+n+1"}; and their places in texts. */
final class SumReader {
    private static final Sum ANY = Sum.of(0);

    private SumReader() {}

    static Sum read(String key, Node node, Collection<String> letters, Findings findings) {
        if (!(node instanceof Node.Text text)) {
            return Sum.of(Scalars.integer(key, node, 0, 0xFFFF_FFFFL, findings));
        }
        Optional<Sum> sum = Sum.read(text.value());
        if (sum.isEmpty()) {
            findings.error(
                    node.at(), Problem.NOT_A_SYMBOLIC_NUMBER, Quoted.text(text.value()), Quoted.plain(text.value()));
            return ANY;
        }
        for (String letter : sum.get().letters()) {
            if (!letters.contains(letter)) {
                findings.error(
                        node.at(),
                        letters.isEmpty() ? Problem.NO_SYMBOLS : Problem.UNKNOWN_SYMBOL,
                        Quoted.text(letter),
                        String.join(", ", letters));
                return ANY;
            }
        }
        return sum.get();
    }

    /** Notes every place in the texts under {@code node} that no number can fill. */
    static void places(Node node, Collection<String> letters, Findings findings) {
        if (node instanceof Node.Table table) {
            table.members().forEach(member -> places(member.value(), letters, findings));
        } else if (node instanceof Node.Items items) {
            items.values().forEach(value -> places(value, letters, findings));
        } else if (node instanceof Node.Text text) {
            Filling.PLACE
                    .matcher(text.value())
                    .results()
                    .filter(place -> Sum.read(place.group(1))
                            .filter(sum -> letters.containsAll(sum.letters()))
                            .isEmpty())
                    .findFirst()
                    .ifPresent(place -> findings.error(
                            text.at(), Problem.UNKNOWN_PLACE, Quoted.text(place.group()), String.join(", ", letters)));
        }
    }
}
