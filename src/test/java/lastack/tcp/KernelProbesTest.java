package lastack.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What sockets of Linux did with segments that the other table of probes does not have: other offsets, lengths and flags, data in flight,
 * unread data, a window of zero, orphans.
 */
class KernelProbesTest {

    /** The RFC's outcome or, where it is another, one listed for a socket of that kind; and nothing is listed that it did not do. */
    @Test
    void knowsWhatEachSocketDid() {
        List<String> wrong = new ArrayList<>();
        List<String> rows = Notation.table("kernel-probes.txt");
        for (String row : rows) {
            List<String> cells = Notation.cells(row, 5);
            Measured measured = measured(cells);
            boolean reopened = cells.get(0).contains("listener")
                    && Referee.inPractice(measured.endpoint(), measured.segment()).stream()
                            .anyMatch(practice -> Measured.text(practice).equals(measured.seen()));
            if (!reopened && !measured.expected().equals(measured.seen())) {
                wrong.add(row + "\n     expected: " + measured.expected());
            }
        }
        assertTrue(rows.size() > 700);
        assertEquals("", String.join("\n", wrong));
    }

    /** Each tolerance that is Linux's, and can be seen at one arriving segment, decides at least one row. */
    @Test
    void eachToleranceHasItsProbe() {
        Set<Tolerance> shown = EnumSet.noneOf(Tolerance.class);
        for (String row : Notation.table("kernel-probes.txt")) {
            Measured measured = measured(Notation.cells(row, 5));
            Referee.inPractice(measured.endpoint(), measured.segment()).stream()
                    .filter(practice -> practice.stacks().contains(Stack.LINUX))
                    .filter(practice -> Measured.text(practice).equals(measured.seen()))
                    .forEach(practice -> shown.add(practice.tolerance()));
        }
        assertEquals(
                EnumSet.of(
                        Tolerance.D01,
                        Tolerance.D02,
                        Tolerance.D03,
                        Tolerance.D04,
                        Tolerance.D05,
                        Tolerance.D07,
                        Tolerance.D09,
                        Tolerance.D10,
                        Tolerance.D11,
                        Tolerance.D12,
                        Tolerance.D18,
                        Tolerance.D20),
                shown);
    }

    private static Measured measured(List<String> cells) {
        return new Measured(
                Notation.endpoint(cells.get(1)),
                cells.get(0).startsWith("orphan"),
                Notation.segment(cells.get(2)),
                Measured.outcome(cells.get(3), cells.get(4)));
    }
}
