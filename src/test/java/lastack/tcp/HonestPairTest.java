package lastack.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two honest ends in every order in which their moves can fall: however late they send what is due, whatever their applications do
 * first, and whatever the network loses, doubles, or delays. What each gets is what the other sent, no number twice, none out of order;
 * nothing that is right to send is called wrong; every change of state is an arrow of the RFC; and there is always a way to the end.
 */
class HonestPairTest {
    /** Further mishaps for each walk: {@code -Dwalk.more=1} takes minutes and some gigabytes. */
    private static final int MORE = Integer.getInteger("walk.more", 0);

    private static final Set<String> SEEN = new TreeSet<>();
    private static long pairs;
    private static long steps;

    @BeforeAll
    static void nothingSeen() {
        SEEN.clear();
        pairs = 0;
        steps = 0;
    }

    @AfterAll
    static void everyArrowIsTaken() {
        System.out.printf("two honest ends: %,d pairs, %,d steps between them%n", pairs, steps);
        assertEquals(String.join("\n", Moves.ARROWS), String.join("\n", SEEN));
    }

    /**
     * @param window of each end, in octets: a small one holds data and FIN back; at 0 the application makes room later
     * @param writes the letters that each application writes, none for {@code -}
     * @param ending what each application calls in the end, one after the other
     * @param atLeast pairs of ends, with what is under way between them, that the walk must meet: fewer would mean that it no longer
     *     goes everywhere
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # left,       right,       window, writes,   ending,         mishaps, atLeast
            ESTABLISHED,  ESTABLISHED, 100,    a,   x,   shutdown,       1,       68000
            ESTABLISHED,  ESTABLISHED, 100,    ab,  -,   shutdown,       1,       41000
            ESTABLISHED,  ESTABLISHED, 1,      ab,  x,   shutdown,       1,       70000
            ESTABLISHED,  ESTABLISHED, 0,      a,   -,   shutdown,       1,       1
            ESTABLISHED,  ESTABLISHED, 100,    -,   -,   shutdown,       2,       5100
            ESTABLISHED,  ESTABLISHED, 100,    a,   -,   shutdown,       2,       71000
            ESTABLISHED,  ESTABLISHED, 100,    -,   -,   shutdown,       3,       26000
            ESTABLISHED,  ESTABLISHED, 100,    a,   x,   close,          0,       3200
            ESTABLISHED,  ESTABLISHED, 100,    a,   -,   shutdown close, 1,       31000
            ESTABLISHED,  ESTABLISHED, 100,    a,   -,   shutdown abort, 0,       5300
            CLOSED,       LISTEN,      100,    -,   x,   shutdown,       1,       12800
            CLOSED,       LISTEN,      100,    -,   -,   shutdown,       2,       28000
            CLOSED,       CLOSED,      100,    -,   -,   shutdown,       1,       15000
            CLOSED,       CLOSED,      100,    a,   -,   abort,          1,       29000
            """)
    void comesToTheEnd(
            State left,
            State right,
            int window,
            String leftWrites,
            String rightWrites,
            String ending,
            int mishaps,
            int atLeast) {
        // The left end's numbers cross the edge of the circle, its FIN being one of the last numbers or the first of
        // all (R60); not where a reset may stray whose number is 0, since nothing better was known (R25): it would be
        // exact by chance.
        SeqNum one = SeqNum.of(right == State.CLOSED ? 1000 : 4294967294L);
        SeqNum two = SeqNum.of(5000);
        List<Call> calls = Stream.of(ending.split(" ")).map(Notation::call).toList();
        boolean everythingArrives = ending.equals("shutdown") && left == State.ESTABLISHED;
        Walk walk = new Walk(SEEN, everythingArrives);
        int met = walk.walk(
                end(left, one, two, window, leftWrites, calls),
                end(right, two, one, window, rightWrites, calls),
                mishaps + MORE);
        pairs += met;
        steps += walk.steps();
        assertTrue(met >= atLeast, met + " pairs");
    }

    private static End end(State state, SeqNum own, SeqNum peer, int window, String writes, List<Call> calls) {
        Connection base = switch (state) {
            case CLOSED -> Referee.call(Connection.closed(own), new Call.Open()).next();
            case LISTEN -> Connection.listening(own);
            default -> Connection.in(state, true, own, own, peer, window, window);
        };
        Connection roomy = base.with(base.rcv().withWindow(window));
        return End.of(own, peer, roomy, writes.equals("-") ? "" : writes, calls, window == 0);
    }
}
