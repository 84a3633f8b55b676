package lastack.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an application may ask for in each state, as a table; its head says how it is read. */
class CallTableTest {

    @Test
    void eachStateAnswersEachCall() {
        Connection given = Connection.closed(SeqNum.ZERO);
        Set<State> asked = EnumSet.noneOf(State.class);
        List<String> wrong = new ArrayList<>();
        for (String row : Notation.table("calls.txt")) {
            if (!row.contains("|")) {
                given = Notation.led(given, row);
                continue;
            }
            asked.add(given.state());
            List<String> cells = Notation.cells(row, 3);
            String expected = String.join(" | ", cells);
            String actual = cells.get(0) + " | " + called(given, Notation.call(cells.get(0)));
            if (!expected.equals(actual)) {
                wrong.add(given.state() + "\nexpected: " + expected + "\n     was: " + actual);
            }
        }
        assertEquals(EnumSet.allOf(State.class), asked);
        assertEquals("", String.join("\n", wrong));
    }

    private static String called(Connection given, Call call) {
        Called called = Referee.call(given, call);
        Connection next = called.next();
        if (!called.taken()) {
            assertSame(given, next);
        }
        assertEquals(
                given.snd().nxt(),
                called.rule() == Rule.R93 ? given.snd().nxt() : next.snd().nxt());
        String state = next.state() == given.state() ? "" : " -> " + next.state();
        return (called.taken() ? "taken " : "refused ") + called.rule().id() + state + " | "
                + Notation.text(Referee.due(next));
    }

    /** The reader decides what data after CLOSE means (3.6.1): SHUTDOWN leaves it reading, CLOSE does not. */
    @Test
    void closeEndsReadingAndShutdownDoesNot() {
        Connection open = Notation.endpoint("ESTABLISHED una=1000 nxt=1000 rcv=5000");
        Connection shut = Referee.call(open, new Call.Shutdown()).next();
        assertEquals(Reader.READS, shut.rcv().reader());
        assertEquals(
                Reader.GONE, Referee.call(open, new Call.Close()).next().rcv().reader());
        Connection sent = Notation.sent(shut);
        assertEquals(
                Reader.GONE, Referee.call(sent, new Call.Close()).next().rcv().reader());
    }

    /** MUST-11: LISTEN that becomes active is not passive any more. */
    @Test
    void anActiveOpenForgetsThatItListened() {
        Connection listening = Connection.listening(SeqNum.of(1000));
        assertTrue(listening.passive());
        assertFalse(Referee.call(listening, new Call.Open()).next().passive());
        Connection closed = Connection.closed(SeqNum.of(1000));
        assertTrue(Referee.call(closed, new Call.Listen()).next().passive());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aWriteHasSomethingToWrite(int bytes) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> new Call.Write(bytes));
        assertEquals("a write has 1 octet or more, not " + bytes, refusal.getMessage());
        assertEquals(1, new Call.Write(1).bytes());
    }
}
