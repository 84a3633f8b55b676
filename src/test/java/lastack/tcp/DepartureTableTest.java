package lastack.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What each state may send, as tables: {@code segment | judgement rule [-> next state] | faults}. A fault is {@code field allowed rule};
 * those left out must not be there. {@code given}, {@code arrives}, {@code sends} and {@code calls} lead to the endpoint that the rows
 * below them start from.
 */
class DepartureTableTest {

    @ParameterizedTest
    @EnumSource
    void sends(State state) {
        List<String> rows = Notation.table("departures/" + state + ".txt");
        Connection now = Connection.closed(SeqNum.ZERO);
        List<String> wrong = new ArrayList<>();
        for (String row : rows) {
            if (!row.contains("|")) {
                now = Notation.led(now, row);
                continue;
            }
            assertEquals(state, now.state(), row);
            List<String> cells = Notation.cells(row, 3);
            String expected = String.join(" | ", cells);
            String actual = judged(now, cells.get(0));
            if (!expected.equals(actual)) {
                wrong.add("expected: " + expected + "\n     was: " + actual);
            }
        }
        assertFalse(rows.isEmpty());
        assertEquals("", String.join("\n", wrong));
    }

    private static String judged(Connection now, String text) {
        Segment segment = Notation.segment(text);
        Departure departure = Referee.send(now, segment);
        Connection next = departure.next();
        checkNext(now, segment, departure);
        String faults = String.join(
                "; ", departure.faults().stream().map(DepartureTableTest::text).toList());
        String state = next.state() == now.state() ? "" : " -> " + next.state();
        return text + " | " + departure.judgement() + " " + departure.rule().id() + state + " | " + faults;
    }

    /** Refused, a segment leaves no trace; sent, its numbers are used up, and what it acknowledges is no longer owed. */
    private static void checkNext(Connection now, Segment segment, Departure departure) {
        Connection next = departure.next();
        if (!departure.judgement().accepted()) {
            assertFalse(departure.faults().isEmpty(), segment.toString());
            assertEquals(departure.faults().get(0).rule(), departure.rule());
            assertEquals(now, next);
            departure.faults().forEach(fault -> assertEquals(given(segment, fault.field()), fault.given()));
            assertEquals(
                    departure.faults().size(),
                    departure.faults().stream().map(Fault::field).distinct().count());
            return;
        }
        assertEquals(List.of(), departure.faults());
        if (!segment.rst()) {
            SeqNum nxt = now.snd().nxt();
            assertEquals(
                    Stream.of(nxt, segment.end())
                            .filter(end -> !end.before(nxt))
                            .reduce(nxt, (a, b) -> b),
                    next.snd().nxt());
            assertFalse(next.owed().ack() && segment.hasAck(), segment.toString());
        }
    }

    private static Value given(Segment segment, Field field) {
        return switch (field) {
            case FLAGS -> new Value.FlagSet(segment.flags());
            case SEQ -> new Value.Seq(segment.seq());
            case ACK -> new Value.Seq(segment.ack());
            case LENGTH -> new Value.Length(segment.length());
            case MOVE -> Value.Kind.SEND;
        };
    }

    private static String text(Fault fault) {
        String allowed = String.join(
                " or ", fault.allowed().stream().map(Value::toString).toList());
        return fault.field() + " " + allowed + " " + fault.rule().id();
    }
}
