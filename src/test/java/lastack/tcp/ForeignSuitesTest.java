package lastack.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the test suites of other TCPs expect, as facts in our notation, one file a suite:
 * {@code event | state after | sent | where it stands there | mark}. An event is a segment that arrives, {@code calls} and a call, or
 * {@code times out}; a cell of {@code ?} is not looked at there. {@code stack} names whose suite it is. A row that begins with {@code +}
 * goes on from the row before it; the others start from the endpoint that the lines above them lead to.
 *
 * <p>Without a mark our plain RFC must say the same. With {@code D07} it does not, but that practice of that stack is known to us;
 * {@code differs:} it does not, and nothing names it yet, or it is a choice of that stack alone; {@code layer:} the row turns on what
 * this model leaves out, and is only read.
 */
class ForeignSuitesTest {

    static List<String> suites() {
        return List.of(
                "freebsd", "freebsd-regression", "gvisor", "linux", "lwip", "netx", "smoltcp", "sponge", "tc8", "utcp");
    }

    @ParameterizedTest
    @MethodSource("suites")
    void saysTheSameOrIsKnownToDiffer(String suite) {
        Connection given = Connection.closed(SeqNum.ZERO);
        Connection after = given;
        Stack stack = null;
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        for (String line : Notation.table("foreign/" + suite + ".txt")) {
            if (line.startsWith("stack ")) {
                stack = Stack.valueOf(line.substring(6).strip());
            } else if (!line.contains("|")) {
                given = Notation.led(given, line);
            } else {
                boolean goesOn = line.startsWith("+ ");
                Row row = Row.read(goesOn ? line.substring(2) : line);
                Connection now = goesOn ? after : given;
                after = after(now, row.event());
                rows++;
                if (!row.holds(now, stack)) {
                    wrong.add(now.state() + ": " + line + "\n     ours: " + ours(now, row.event()));
                }
            }
        }
        assertTrue(rows > 0);
        assertEquals("", String.join("\n", wrong));
    }

    /** So that a file cannot be lost, nor half of one. */
    @Test
    void thereAreManyRows() {
        int rows = 0;
        for (String suite : suites()) {
            rows += (int) Notation.table("foreign/" + suite + ".txt").stream()
                    .filter(line -> line.contains("|"))
                    .count();
        }
        assertTrue(rows >= 600, rows + " rows");
    }

    private record Row(String event, String state, String sent, String source, String mark) {
        static Row read(String line) {
            List<String> cells = Notation.cells(line, 5);
            return new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
        }

        boolean holds(Connection now, Stack stack) {
            if (source.isEmpty()) {
                return false;
            }
            if (mark.startsWith("layer: ")) {
                return true;
            }
            boolean same = event.startsWith("calls ") || event.equals("times out") ? sends(now) : answers(now);
            if (mark.isEmpty()) {
                return same;
            }
            return !same && (mark.startsWith("differs: ") || isPractice(now, stack));
        }

        private boolean answers(Connection now) {
            Arrival arrival = Referee.arrive(now, Notation.segment(event));
            return fits(arrival.next().state(), arrival.replies());
        }

        private boolean fits(State after, List<Segment> replies) {
            return (state.equals("?") || Notation.state(state) == after)
                    && (sent.equals("?") || plain(Notation.segments(sent)).equals(plain(replies)));
        }

        /** Whether we let an endpoint send all of it, in this order, and would then send nothing more. */
        private boolean sends(Connection now) {
            Connection next = asked(now, event);
            if (sent.equals("?")) {
                return Notation.state(state) == Notation.sent(next).state();
            }
            for (Segment segment : Notation.segments(sent)) {
                Departure departure = Referee.send(next, segment);
                if (!departure.judgement().accepted()) {
                    return false;
                }
                next = departure.next();
            }
            return Referee.due(next).isEmpty() && (state.equals("?") || Notation.state(state) == next.state());
        }

        private boolean isPractice(Connection now, Stack stack) {
            return Referee.inPractice(now, Notation.segment(event)).stream()
                    .anyMatch(practice -> practice.tolerance().id().equals(mark)
                            && practice.stacks().contains(stack)
                            && fits(practice.state(), practice.replies()));
        }
    }

    private static List<String> plain(List<Segment> segments) {
        return segments.stream()
                .map(segment -> Notation.text(new Segment(
                        segment.flags().essential(), segment.seq(), segment.ack(), segment.length(), segment.window())))
                .toList();
    }

    private static Connection asked(Connection now, String event) {
        return event.equals("times out")
                ? Referee.retransmissionTimeout(now)
                : Referee.call(now, Notation.call(event.substring("calls ".length())))
                        .next();
    }

    private static Connection after(Connection now, String event) {
        if (event.startsWith("calls ") || event.equals("times out")) {
            return Notation.sent(asked(now, event));
        }
        Arrival arrival = Referee.arrive(now, Notation.segment(event));
        Connection next = arrival.next();
        for (Segment reply : arrival.replies()) {
            next = Referee.departed(next, reply);
        }
        return next;
    }

    private static String ours(Connection now, String event) {
        if (event.startsWith("calls ") || event.equals("times out")) {
            Connection next = asked(now, event);
            return Notation.sent(next).state() + " | " + Notation.text(Referee.due(next));
        }
        Arrival arrival = Referee.arrive(now, Notation.segment(event));
        return String.format(
                Locale.ROOT,
                "%s %s -> %s | %s | in practice %s",
                arrival.outcome(),
                arrival.rule().id(),
                arrival.next().state(),
                Notation.text(arrival.replies()),
                Referee.inPractice(now, Notation.segment(event)));
    }
}
