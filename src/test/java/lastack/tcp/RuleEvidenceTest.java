package lastack.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule about an endpoint is shown by a row that fails when the rule is gone: a row of the tables that names it as what decided, or
 * one that {@code evidence.txt} points to.
 */
class RuleEvidenceTest {

    /** Watching from outside, and timestamps, which the game's header does not show: what a trace is read by. */
    private static final Set<Rule> OF_A_TRACE =
            EnumSet.of(Rule.R80, Rule.R81, Rule.R83, Rule.R84, Rule.R85, Rule.R86, Rule.R87);

    private record Evidence(Rule rule, String where, String what) {}

    static List<Evidence> evidence() {
        return Notation.table("evidence.txt").stream()
                .map(row -> {
                    String[] cells = row.split("\\|", 3);
                    return new Evidence(rule(cells[0].strip()), cells[1].strip(), cells[2].strip());
                })
                .toList();
    }

    @Test
    void everyRuleIsShown() {
        Set<Rule> deciding = deciding();
        Set<Rule> others = EnumSet.noneOf(Rule.class);
        evidence().forEach(one -> others.add(one.rule()));
        assertEquals(Set.of(), shared(deciding, others), "rules that need no other evidence than their rows");
        Set<Rule> shown = EnumSet.copyOf(OF_A_TRACE);
        shown.addAll(deciding);
        shown.addAll(others);
        assertEquals(EnumSet.allOf(Rule.class), shown);
        assertEquals(Set.of(), shared(OF_A_TRACE, deciding));
    }

    @ParameterizedTest
    @MethodSource("evidence")
    void theEvidenceIsThere(Evidence one) {
        if (one.where().endsWith(".txt")) {
            assertTrue(Notation.lines(one.where()).contains(one.what()), one::toString);
        } else {
            assertTrue(
                    Stream.of(ArrivalTableTest.class, HonestPairTest.class)
                            .filter(test -> test.getSimpleName().equals(one.where()))
                            .flatMap(test -> Stream.of(test.getDeclaredMethods()))
                            .anyMatch(method -> method.getName().equals(one.what())),
                    one::toString);
        }
    }

    /** The rules that stand in the second cell of a row: those that decided about an arrival, a departure or a call. */
    private static Set<Rule> deciding() {
        List<String> tables = new ArrayList<>(List.of("calls.txt"));
        for (State state : State.values()) {
            tables.add("arrivals/" + state + ".txt");
            tables.add("departures/" + state + ".txt");
        }
        Set<Rule> deciding = EnumSet.noneOf(Rule.class);
        for (String table : tables) {
            for (String row : Notation.table(table)) {
                if (row.contains("|")) {
                    deciding.add(rule(Notation.cells(row, 5).get(1).split(" ")[1]));
                }
            }
        }
        return deciding;
    }

    private static Set<Rule> shared(Set<Rule> some, Set<Rule> others) {
        Set<Rule> both = EnumSet.copyOf(some);
        both.retainAll(others);
        return both;
    }

    private static Rule rule(String id) {
        Rule rule = Rule.byId(id);
        assertTrue(rule != null, id);
        return rule;
    }
}
