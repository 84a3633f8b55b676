package lastack.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * RFC 9293, section 3.10.7, as tables, one a state, in the RFC's order of checks:
 * {@code segment | outcome rule [-> states gone through] | checks | replies | what changed}.
 *
 * <p>Checks: {@code fails rst} (it disposed of the segment, later ones were not reached), {@code ends after ack}, {@code passes}. What is
 * left out of the last cell must be as it was: {@code una nxt rcv}, {@code held} text and FIN, {@code unread} octets; {@code 2msl}: that
 * timer starts, or starts again. A row that begins with {@code +} goes on from the row before it, once the replies are sent; the others
 * start from the endpoint that the lines above them lead to.
 */
class ArrivalTableTest {

    @ParameterizedTest
    @EnumSource
    void answers(State state) {
        Connection given = Connection.closed(SeqNum.ZERO);
        Connection after = given;
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        for (String line : Notation.table("arrivals/" + state + ".txt")) {
            if (!line.contains("|")) {
                given = Notation.led(given, line);
                continue;
            }
            boolean goesOn = line.startsWith("+ ");
            List<String> cells = Notation.cells(goesOn ? line.substring(2) : line, 5);
            Connection now = goesOn ? after : given;
            assertTrue(goesOn || now.state() == state, line);
            Arrival arrival = Referee.arrive(now, Notation.segment(cells.get(0)));
            after = replied(arrival);
            String expected = String.join(" | ", cells);
            String actual = cells.get(0) + " | " + text(now, arrival);
            if (!expected.equals(actual)) {
                wrong.add("expected: " + expected + "\n     was: " + actual);
            }
            rows++;
        }
        assertTrue(rows > 0);
        assertEquals("", String.join("\n", wrong));
    }

    /** Each rule that decides about an arrival has a row, so that none can be lost without notice. */
    @Test
    void everyRuleThatDecidesHasItsRow() {
        Set<Rule> named = EnumSet.noneOf(Rule.class);
        for (State state : State.values()) {
            for (String row : Notation.table("arrivals/" + state + ".txt")) {
                if (row.contains("|")) {
                    String verdict = Notation.cells(row, 5).get(1);
                    named.add(Rule.byId(verdict.split(" ")[1]));
                }
            }
        }
        List<String> decide = List.of(
                ("R04 R05 R09 R10 R11 R12 R13 R14 R15 R16 R17 R18 R19 R20 R21 R24 R25 R26 R27 R28 R29 R33 R34 R36 R37"
                                + " R37b R38 R40 R41 R42 R43 R44 R45 R46 R47 R48 R49 R50 R51 R52 R53 R54 R55 R56 R58b R72 R76 R88"
                                + " R89 R90 R91 R92")
                        .split(" "));
        assertEquals(decide, named.stream().map(Rule::id).sorted().toList());
    }

    @Test
    void theResultsOfChecksHaveNamesForFiles() {
        assertEquals("[pass, fail, not-reached]", Arrays.toString(Checks.Result.values()));
    }

    private static Connection replied(Arrival arrival) {
        Connection next = arrival.next();
        for (Segment reply : arrival.replies()) {
            next = Referee.departed(next, reply);
        }
        return next;
    }

    private static String text(Connection before, Arrival arrival) {
        assertEquals(before.state(), arrival.path().get(0));
        assertEquals(arrival.next().state(), arrival.path().get(arrival.path().size() - 1));
        List<String> through =
                arrival.path().stream().skip(1).map(State::toString).toList();
        return String.join(
                " | ",
                arrival.outcome() + " " + arrival.rule().id()
                        + (through.isEmpty() ? "" : " -> " + String.join(" ", through)),
                checks(arrival.checks()),
                Notation.text(arrival.replies()),
                changes(before, arrival));
    }

    private static String checks(Checks checks) {
        List<Step> order = checks.order();
        assertTrue(Arrays.stream(Step.values())
                .filter(step -> !order.contains(step))
                .allMatch(step -> checks.result(step) == Checks.Result.NOT_REACHED));
        int passed = 0;
        while (passed < order.size() && checks.result(order.get(passed)) == Checks.Result.PASS) {
            passed++;
        }
        if (order.isEmpty()) {
            return "none";
        } else if (passed == order.size()) {
            return "passes";
        }
        order.stream().skip(passed + 1).forEach(step -> assertEquals(Checks.Result.NOT_REACHED, checks.result(step)));
        return checks.result(order.get(passed)) == Checks.Result.FAIL
                ? "fails " + order.get(passed)
                : "ends after " + order.get(passed - 1);
    }

    private static String changes(Connection before, Arrival arrival) {
        Connection after = arrival.next();
        List<String> changes = new ArrayList<>();
        change(changes, "una", before.snd().una(), after.snd().una());
        change(changes, "nxt", before.snd().nxt(), after.snd().nxt());
        change(changes, "rcv", before.rcv().nxt(), after.rcv().nxt());
        change(changes, "held", held(before), held(after));
        change(changes, "unread", before.rcv().unread(), after.rcv().unread());
        if (arrival.restartsTimeWait()) {
            assertEquals(State.TIME_WAIT, after.state());
            changes.add("2msl");
        }
        return String.join(" ", changes);
    }

    private static void change(List<String> changes, String name, Object before, Object after) {
        if (!before.equals(after)) {
            changes.add(name.toLowerCase(Locale.ROOT) + "=" + after);
        }
    }

    private static String held(Connection connection) {
        List<String> pieces = connection.rcv().held().stream()
                .map(held -> held.seq() + (held.length() > 0 ? "+" + held.length() : "") + (held.fin() ? "+FIN" : ""))
                .toList();
        return pieces.isEmpty() ? "none" : String.join(",", pieces);
    }

    /** R23; 3.10.7.4: "All segment queues should be flushed". */
    @Test
    void aResetForgetsWhatWasQueued() {
        Connection now = Notation.endpoint("ESTABLISHED una=1000 nxt=1050 rcv=5000 bytes=10 close owes-ack timeout");
        Connection ahead = Referee.arrive(now, Notation.segment("ACK seq=5010 ack=1000 len=5"))
                .next();
        Connection over =
                Referee.arrive(ahead, Notation.segment("RST seq=5000")).next();
        assertEquals(State.CLOSED, over.state());
        assertEquals(List.of(), Referee.due(over));
        assertEquals(List.of(), over.snd().unacked());
        assertEquals(List.of(), over.rcv().held());
        assertEquals(Orders.NONE, over.orders());
        assertFalse(over.owed().ack() || over.owed().again());
    }
}
