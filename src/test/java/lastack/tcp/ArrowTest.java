package lastack.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The state diagram and the referee agree: the one draws what the other does. */
class ArrowTest {

    /** What leads along each arrow. The names of the lines are {@link Notation#led}'s; what is sent is what is due. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            CLOSED_TO_LISTEN            | CLOSED iss=1000                           | calls listen
            CLOSED_TO_SYN_SENT          | CLOSED iss=1000                           | calls open; sends due
            LISTEN_TO_SYN_RECEIVED      | LISTEN iss=1000                           | arrives SYN seq=4999; sends due
            LISTEN_TO_SYN_SENT          | LISTEN iss=1000                           | calls open; sends due
            LISTEN_TO_CLOSED            | LISTEN iss=1000                           | calls shutdown
            SYN_SENT_TO_SYN_RECEIVED    | SYN-SENT una=1000 nxt=1001                | arrives SYN seq=4999; sends due
            SYN_SENT_TO_ESTABLISHED     | SYN-SENT una=1000 nxt=1001                | arrives SYN,ACK seq=4999 ack=1001; sends due
            SYN_SENT_TO_CLOSED          | SYN-SENT una=1000 nxt=1001                | calls shutdown
            SYN_RECEIVED_TO_ESTABLISHED | SYN-RECEIVED una=1000 nxt=1001 rcv=5000   | arrives ACK seq=5000 ack=1001
            SYN_RECEIVED_TO_FIN_WAIT_1  | SYN-RECEIVED una=1000 nxt=1001 rcv=5000   | calls shutdown; sends due
            SYN_RECEIVED_TO_LISTEN      | SYN-RECEIVED una=1000 nxt=1001 rcv=5000   | arrives RST seq=5000
            ESTABLISHED_TO_FIN_WAIT_1   | ESTABLISHED una=1001 nxt=1001 rcv=5000    | calls shutdown; sends due
            ESTABLISHED_TO_CLOSE_WAIT   | ESTABLISHED una=1001 nxt=1001 rcv=5000    | arrives FIN,ACK seq=5000 ack=1001; sends due
            FIN_WAIT_1_TO_FIN_WAIT_2    | FIN-WAIT-1 una=1001 nxt=1002 rcv=5000     | arrives ACK seq=5000 ack=1002
            FIN_WAIT_1_TO_CLOSING       | FIN-WAIT-1 una=1001 nxt=1002 rcv=5000     | arrives FIN,ACK seq=5000 ack=1001; sends due
            FIN_WAIT_1_TO_TIME_WAIT     | FIN-WAIT-1 una=1001 nxt=1002 rcv=5000     | arrives FIN,ACK seq=5000 ack=1002; sends due
            FIN_WAIT_2_TO_TIME_WAIT     | FIN-WAIT-2 una=1002 nxt=1002 rcv=5000     | arrives FIN,ACK seq=5000 ack=1002; sends due
            CLOSE_WAIT_TO_LAST_ACK      | CLOSE-WAIT una=1001 nxt=1001 rcv=5001     | calls shutdown; sends due
            CLOSING_TO_TIME_WAIT        | CLOSING una=1001 nxt=1002 rcv=5001        | arrives ACK seq=5001 ack=1002
            LAST_ACK_TO_CLOSED          | LAST-ACK una=1001 nxt=1002 rcv=5001       | arrives ACK seq=5001 ack=1002
            TIME_WAIT_TO_CLOSED         | TIME-WAIT una=1002 nxt=1002 rcv=5001      | expires at last
            """)
    void isTakenByTheReferee(Arrow arrow, String given, String lines) {
        Connection now = Notation.endpoint(given);
        assertEquals(arrow.from(), now.state());
        Set<Rule> rules = new HashSet<>();
        Set<Cue.Kind> kinds = EnumSet.noneOf(Cue.Kind.class);
        Flags sent = Flags.NONE;
        for (String line : lines.split("; ")) {
            if (line.equals("sends due")) {
                assertEquals(1, Referee.due(now).size());
                sent = Referee.due(now).get(0).flags();
                Departure departure = Referee.send(now, Referee.due(now).get(0));
                assertEquals(Judgement.REQUIRED, departure.judgement());
                rules.add(departure.rule());
            } else if (line.startsWith("calls ")) {
                kinds.add(Cue.Kind.CALL);
                rules.add(Referee.call(now, Notation.call(line.substring(6))).rule());
            } else if (line.startsWith("arrives ")) {
                kinds.add(Cue.Kind.SEGMENT);
                rules.add(
                        Referee.arrive(now, Notation.segment(line.substring(8))).rule());
            } else {
                kinds.add(Cue.Kind.TIMEOUT);
                rules.add(Rule.R71);
            }
            now = Notation.led(now, line);
        }
        assertEquals(arrow.to(), now.state());
        assertEquals(Set.of(arrow.cue().kind()), kinds);
        assertTrue(rules.contains(arrow.rule()), rules::toString);
        // The figure says FIN and means a segment with FIN: it carries ACK as every segment behind the first SYN does.
        Flags named = arrow.sent().has(Flag.FIN) ? arrow.sent().with(Flag.ACK) : arrow.sent();
        assertEquals(named, sent);
    }

    /** What two honest ends do and the diagram does not show, and why not. */
    private static final Set<String> LEFT_OUT = Moves.arrows("""
            SYN-SENT -> CLOSED         arrives  a reset: note 3 leaves it out of the figure, "for legibility"
            SYN-RECEIVED -> CLOSED     arrives  a reset
            SYN-RECEIVED -> CLOSED     sends    a reset
            ESTABLISHED -> FIN-WAIT-1  calls    the same arrow: the state does not wait for the data before the FIN
            ESTABLISHED -> FIN-WAIT-1  arrives  the same arrow: CLOSE had been waiting since SYN-RECEIVED
            ESTABLISHED -> CLOSED      arrives  a reset
            ESTABLISHED -> CLOSED      sends    a reset
            FIN-WAIT-1 -> CLOSED       arrives  a reset, or data that nobody will read
            FIN-WAIT-1 -> CLOSED       sends    a reset
            FIN-WAIT-2 -> CLOSED       arrives  a reset, or data that nobody will read
            FIN-WAIT-2 -> CLOSED       sends    a reset
            CLOSE-WAIT -> CLOSED       arrives  a reset
            CLOSE-WAIT -> CLOSED       sends    a reset
            CLOSING -> CLOSED          arrives  a reset
            CLOSING -> CLOSED          calls    ABORT
            CLOSING -> CLOSED          sends    a reset
            LAST-ACK -> CLOSED         calls    ABORT
            TIME-WAIT -> CLOSED        arrives  a reset
            TIME-WAIT -> CLOSED        calls    ABORT
            TIME-WAIT -> CLOSED        sends    a reset
            """);

    /** What the diagram shows and two honest ends do otherwise. */
    private static final Set<String> OTHERWISE = Moves.arrows("""
            CLOSED -> LISTEN           calls    their listener listens already
            LISTEN -> SYN-SENT         sends    their listener calls nobody
            FIN-WAIT-1 -> TIME-WAIT    arrives  they count its two steps: FIN-WAIT-2 in passing
            """);

    @Test
    void nothingElseIsDoneByTwoHonestEnds() {
        Set<String> drawn = new TreeSet<>();
        for (Arrow arrow : Arrow.values()) {
            boolean sends = !arrow.sent().equals(Flags.NONE);
            String by = switch (arrow.cue().kind()) {
                case CALL -> sends ? "sends" : "calls";
                case SEGMENT -> "arrives";
                case TIMEOUT -> "waits";
            };
            drawn.add(arrow.from() + " -> " + arrow.to() + " " + by);
        }
        Set<String> expected = new TreeSet<>(Moves.ARROWS);
        assertTrue(expected.removeAll(LEFT_OUT));
        expected.addAll(OTHERWISE);
        assertEquals(String.join("\n", expected), String.join("\n", drawn));
    }

    @Test
    void noTwoLeadFromOneStateToAnother() {
        List<String> ways = new ArrayList<>();
        Arrays.stream(Arrow.values()).forEach(arrow -> ways.add(arrow.from() + " " + arrow.to()));
        assertEquals(ways.size(), new HashSet<>(ways).size());
    }

    @Test
    void anArrowIsFoundByItsEnds() {
        assertEquals(
                List.of(Arrow.FIN_WAIT_1_TO_FIN_WAIT_2, Arrow.FIN_WAIT_1_TO_CLOSING, Arrow.FIN_WAIT_1_TO_TIME_WAIT),
                Arrow.from(State.FIN_WAIT_1));
        assertEquals(List.of(Arrow.TIME_WAIT_TO_CLOSED), Arrow.from(State.TIME_WAIT));
        assertEquals(Optional.of(Arrow.FIN_WAIT_1_TO_CLOSING), Arrow.between(State.FIN_WAIT_1, State.CLOSING));
        assertEquals(Optional.empty(), Arrow.between(State.LAST_ACK, State.TIME_WAIT));
        assertEquals(Optional.empty(), Arrow.between(State.CLOSING, State.FIN_WAIT_1));
    }

    @Test
    void everyStateIsLeftAndReached() {
        for (State state : State.values()) {
            assertTrue(!Arrow.from(state).isEmpty(), state::toString);
            assertTrue(Arrays.stream(Arrow.values()).anyMatch(arrow -> arrow.to() == state), state::toString);
        }
    }
}
