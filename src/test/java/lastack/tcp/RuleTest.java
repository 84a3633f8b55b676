package lastack.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

    /** The ids are other people's names for the rules; none may go. */
    @Test
    void theCatalogueIsWhole() {
        List<String> ids = Stream.concat(
                        IntStream.rangeClosed(1, 100).mapToObj("R%02d"::formatted), Stream.of("R37b", "R58b"))
                .sorted()
                .toList();
        assertEquals(ids, Stream.of(Rule.values()).map(Rule::id).sorted().toList());
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsId(Rule rule) {
        assertSame(rule, Rule.byId(rule.id()));
        assertTrue(rule.section().matches("3\\.\\d+(\\.\\d+)*|RFC \\d{4} \\d(\\.\\d)?"), rule.section());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "R1", "R0", "R101", "r01", "R37B", "R01 "})
    void nothingElseIsARule(String id) {
        assertNull(Rule.byId(id));
    }

    /** Checked against the table of contents of RFC 9293 by hand, for the rules that a learner meets most. */
    @ParameterizedTest
    @CsvSource({
        "R07, 3.4", "R24, 3.10.7.1", "R26, 3.10.7.2", "R28, 3.10.7.3", "R31, 3.10.5", "R33, 3.6.1", "R40, 3.10.7.4",
        "R59, 3.8.1", "R61, 3.10.4", "R69, 3.6.1", "R71, 3.10.8", "R76, 3.8.4", "R94, 3.4", "R100, 3.8.6"
    })
    void standsInItsSection(String id, String section) {
        Rule rule = Rule.byId(id);
        assertEquals(section, rule == null ? "" : rule.section());
    }
}
