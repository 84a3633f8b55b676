package lastack.course;

import java.util.Collection;
import java.util.regex.MatchResult;
import lastack.game.Bilingual;

/** The places in texts that a number fills when a play begins: {@code {x+1}}. */
final class Places {
    private Places() {}

    /** Notes every place under {@code node} that counts from a letter which is none of {@code symbols}. */
    static void check(Node node, Collection<String> symbols, Findings findings) {
        if (node instanceof Node.Table table) {
            table.members().forEach(member -> check(member.value(), symbols, findings));
        } else if (node instanceof Node.Items items) {
            items.values().forEach(value -> check(value, symbols, findings));
        } else if (node instanceof Node.Text text) {
            Bilingual.PLACE
                    .matcher(text.value())
                    .results()
                    .filter(place -> !symbols.contains(place.group(1)))
                    .map(MatchResult::group)
                    .findFirst()
                    .ifPresent(place -> findings.error(
                            text.at(), Problem.UNKNOWN_PLACE, Quoted.text(place), String.join(", ", symbols)));
        }
    }
}
