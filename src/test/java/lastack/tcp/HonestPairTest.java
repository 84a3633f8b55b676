package lastack.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Everything that can happen between two honest endpoints, however late they send what is due, whatever their applications do first, and
 * whatever the network does to a segment. Nothing that is due may be called wrong, nothing may arrive that was not sent or be
 * acknowledged that did not arrive, every change of state must be an arrow of the RFC, and there must always be a way to the end.
 */
class HonestPairTest {

    /** Figure 5 with its notes and what section 3.10 adds, by what makes the change. */
    static final Set<String> ARROWS = arrows("""
            CLOSED -> SYN-SENT           sends     active OPEN, snd SYN
            LISTEN -> SYN-RECEIVED       arrives   rcv SYN
            LISTEN -> CLOSED             calls     CLOSE
            SYN-SENT -> SYN-RECEIVED     arrives   rcv SYN
            SYN-SENT -> ESTABLISHED      arrives   rcv SYN,ACK
            SYN-SENT -> CLOSED           calls     CLOSE
            SYN-SENT -> CLOSED           arrives   rcv RST
            SYN-RECEIVED -> ESTABLISHED  arrives   rcv ACK of SYN
            SYN-RECEIVED -> FIN-WAIT-1   sends     CLOSE, snd FIN
            SYN-RECEIVED -> LISTEN       arrives   rcv RST, note 1
            SYN-RECEIVED -> CLOSED       arrives   rcv RST, actively opened
            SYN-RECEIVED -> CLOSED       sends     ABORT, snd RST
            ESTABLISHED -> FIN-WAIT-1    sends     CLOSE, snd FIN
            ESTABLISHED -> FIN-WAIT-1    calls     CLOSE behind data: "in any case"
            ESTABLISHED -> FIN-WAIT-1    arrives   CLOSE queued since SYN-RECEIVED
            ESTABLISHED -> CLOSE-WAIT    arrives   rcv FIN
            ESTABLISHED -> CLOSED        arrives   rcv RST
            ESTABLISHED -> CLOSED        sends     ABORT, snd RST
            FIN-WAIT-1 -> FIN-WAIT-2     arrives   rcv ACK of FIN
            FIN-WAIT-1 -> CLOSING        arrives   rcv FIN
            FIN-WAIT-1 -> CLOSED         arrives   rcv RST, or data after CLOSE
            FIN-WAIT-1 -> CLOSED         sends     ABORT, snd RST
            FIN-WAIT-2 -> TIME-WAIT      arrives   rcv FIN
            FIN-WAIT-2 -> CLOSED         arrives   rcv RST, or data after CLOSE
            FIN-WAIT-2 -> CLOSED         sends     ABORT, snd RST
            CLOSE-WAIT -> LAST-ACK       sends     CLOSE, snd FIN
            CLOSE-WAIT -> CLOSED         arrives   rcv RST
            CLOSE-WAIT -> CLOSED         sends     ABORT, snd RST
            CLOSING -> TIME-WAIT         arrives   rcv ACK of FIN
            CLOSING -> CLOSED            arrives   rcv RST
            CLOSING -> CLOSED            calls     ABORT
            CLOSING -> CLOSED            sends     snd RST, ABORT having come before the peer's FIN
            LAST-ACK -> CLOSED           arrives   rcv ACK of FIN, or RST
            LAST-ACK -> CLOSED           calls     ABORT
            TIME-WAIT -> CLOSED          waits     Timeout=2MSL
            TIME-WAIT -> CLOSED          arrives   rcv RST
            TIME-WAIT -> CLOSED          calls     ABORT
            TIME-WAIT -> CLOSED          sends     snd RST, ABORT having come before the peer's FIN
            """);

    private static final Set<String> SEEN = new TreeSet<>();

    static Set<String> arrows(String table) {
        Set<String> arrows = new TreeSet<>();
        for (String row : table.lines().toList()) {
            String[] words = row.strip().split("\\s+");
            arrows.add(words[0] + " -> " + words[2] + " " + words[3]);
        }
        return arrows;
    }

    private final Map<Pair, Integer> ids = new HashMap<>();
    private final List<List<Integer>> before = new ArrayList<>();
    private final Deque<Pair> open = new ArrayDeque<>();
    private final Set<Integer> ended = new HashSet<>();

    @BeforeAll
    static void nothingSeen() {
        SEEN.clear();
    }

    @AfterAll
    static void everyArrowIsTaken() {
        assertEquals(String.join("\n", ARROWS), String.join("\n", SEEN));
    }

    /**
     * @param window of each end, in octets: a small one holds data and FIN back
     * @param ending what each application calls in the end, one after the other
     * @param atLeast pairs that the walk must meet: fewer would mean that it no longer goes everywhere
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # left,       right,       window, octets written, ending,         mishaps, atLeast
            ESTABLISHED,  ESTABLISHED, 100,    1,      1,      shutdown,       1,       31500
            ESTABLISHED,  ESTABLISHED, 1,      2,      1,      shutdown,       1,       33900
            ESTABLISHED,  ESTABLISHED, 100,    0,      0,      shutdown,       2,       2250
            ESTABLISHED,  ESTABLISHED, 100,    1,      1,      close,          0,       2800
            ESTABLISHED,  ESTABLISHED, 100,    1,      0,      shutdown close, 1,       14200
            ESTABLISHED,  ESTABLISHED, 100,    1,      0,      shutdown abort, 0,       4800
            CLOSED,       LISTEN,      100,    0,      1,      shutdown,       1,       5500
            CLOSED,       CLOSED,      100,    0,      0,      shutdown,       1,       11700
            CLOSED,       CLOSED,      100,    1,      0,      abort,          1,       20100
            """)
    void comesToTheEnd(
            State left,
            State right,
            int window,
            int leftWrites,
            int rightWrites,
            String ending,
            int mishaps,
            int atLeast,
            TestReporter reporter) {
        // The left end's numbers cross the edge of the circle, its FIN being one of the last numbers or the first of
        // all (R60).
        Connection one = endpoint(left, 4294967294L, 5000, window);
        Connection two = endpoint(right, 5000, 4294967294L, window);
        List<Call> calls = Stream.of(ending.split(" ")).map(Notation::call).toList();
        Pair start = new Pair(
                new Pair.End(one, leftWrites, calls),
                new Pair.End(two, rightWrites, calls),
                List.of(),
                List.of(),
                mishaps);
        boolean everythingArrives = ending.equals("shutdown") && left == State.ESTABLISHED;
        reach(start, 0);
        for (int id = 0; !open.isEmpty(); id++) {
            Pair now = open.remove();
            boolean leftMoves = walk(now, id, false);
            boolean rightMoves = walk(now.turned(), id, true);
            if (!leftMoves && !rightMoves) {
                ended.add(id);
                checkEnd(now, everythingArrives);
            }
        }
        assertEquals(ids.size(), leadingToAnEnd(), "pairs from which there is no way to the end");
        reporter.publishEntry("pairs", Integer.toString(ids.size()));
        assertTrue(ids.size() >= atLeast, ids.size() + " pairs");
    }

    private static Connection endpoint(State state, long own, long other, int window) {
        SeqNum number = SeqNum.of(own);
        Connection base = switch (state) {
            case CLOSED ->
                Referee.call(Connection.closed(number), new Call.Open()).next();
            case LISTEN -> Connection.listening(number);
            default -> Connection.in(state, true, number, number, SeqNum.of(other), window, window);
        };
        return base.with(base.rcv().withWindow(window));
    }

    private void reach(Pair pair, int from) {
        assertTrue(pair.toLeft().size() + pair.toRight().size() <= 12, "they talk without end");
        Integer id = ids.putIfAbsent(pair, ids.size());
        if (id == null) {
            open.add(pair);
            before.add(new ArrayList<>(List.of(from)));
        } else {
            before.get(id).add(from);
        }
    }

    /** All that can happen at the left end of {@code pair}; false if nothing can. */
    private boolean walk(Pair pair, int id, boolean turned) {
        List<Pair> next = new ArrayList<>();
        sends(pair, next);
        receives(pair, next);
        suffers(pair, next);
        calls(pair, next);
        waits(pair, next);
        next.forEach(after -> {
            checkNumbers(after);
            checkNumbers(after.turned());
            reach(turned ? after.turned() : after, id);
        });
        return !next.isEmpty();
    }

    /** The left end sends the first segment that is due, and the referee finds it right. */
    private static void sends(Pair pair, List<Pair> next) {
        Connection left = pair.left().connection();
        List<Segment> due = Referee.due(left);
        if (due.isEmpty()) {
            return;
        }
        Departure departure = Referee.send(left, due.get(0));
        assertEquals(Judgement.REQUIRED, departure.judgement(), () -> due.get(0) + " from " + left);
        assertEquals(Referee.departed(left, due.get(0)), departure.next());
        if (isSynchronized(left) && left.owed().ack() && !due.get(0).rst()) {
            // Whatever else is due, an acknowledgment that is owed may always go first.
            assertTrue(Referee.send(left, Dues.pureAck(left)).judgement().accepted(), left::toString);
        }
        arrow(left.state(), departure.next().state(), "sends");
        next.add(pair.with(pair.left().with(departure.next())).sending(due.get(0)));
    }

    private static void receives(Pair pair, List<Pair> next) {
        if (pair.toLeft().isEmpty()) {
            return;
        }
        Connection left = pair.left().connection();
        Arrival arrival = Referee.arrive(left, pair.toLeft().get(0));
        for (int at = 1; at < arrival.path().size(); at++) {
            arrow(arrival.path().get(at - 1), arrival.path().get(at), "arrives");
        }
        Connection after = arrival.next();
        boolean enters = after.state() == State.TIME_WAIT && left.state() != State.TIME_WAIT;
        assertEquals(enters, arrival.restartsTimeWait() && left.state() != State.TIME_WAIT, "2MSL");
        if (isSynchronized(left) && isSynchronized(after)) {
            assertTrue(!after.rcv().nxt().before(left.rcv().nxt()), "octets are taken back");
            assertTrue(!after.snd().una().before(left.snd().una()), "an acknowledgment is taken back");
        }
        next.add(pair.with(pair.left().with(after)).arriving(rest(pair.toLeft()), pair.mishaps()));
    }

    /** What can go wrong on the way to the left end: lost, twice, in the wrong order; or its timer runs out too early. */
    private static void suffers(Pair pair, List<Pair> next) {
        if (pair.mishaps() == 0) {
            return;
        }
        List<Segment> way = pair.toLeft();
        int left = pair.mishaps() - 1;
        if (!way.isEmpty()) {
            next.add(pair.arriving(rest(way), left));
            List<Segment> twice = new ArrayList<>(way);
            twice.add(way.get(0));
            next.add(pair.arriving(twice, left));
        }
        if (way.size() > 1) {
            List<Segment> swapped = new ArrayList<>(way);
            swapped.set(0, way.get(1));
            swapped.set(1, way.get(0));
            next.add(pair.arriving(swapped, left));
        }
        Connection early = Referee.retransmissionTimeout(pair.left().connection());
        if (!early.equals(pair.left().connection())) {
            next.add(pair.with(pair.left().with(early)).arriving(way, left));
        }
    }

    private static void calls(Pair pair, List<Pair> next) {
        Pair.End end = pair.left();
        if (end.ending().isEmpty()) {
            return;
        }
        Called ended = Referee.call(end.connection(), end.ending().get(0));
        if (ended.taken()) {
            arrow(end.connection().state(), ended.next().state(), "calls");
            List<Call> later = end.ending().subList(1, end.ending().size());
            next.add(pair.with(new Pair.End(ended.next(), end.writes(), later)));
        }
        Called written = Referee.call(end.connection(), new Call.Write(1));
        if (written.taken() && end.writes() > 0) {
            arrow(end.connection().state(), written.next().state(), "calls");
            next.add(pair.with(new Pair.End(written.next(), end.writes() - 1, end.ending())));
        }
    }

    /** Nothing is under way and nobody has anything to send: only timers are left. */
    private static void waits(Pair pair, List<Pair> next) {
        Connection left = pair.left().connection();
        boolean idle = pair.quiet()
                && Referee.due(left).isEmpty()
                && Referee.due(pair.right().connection()).isEmpty();
        if (!idle) {
            return;
        }
        Connection again = Referee.retransmissionTimeout(left);
        if (!again.equals(left)) {
            next.add(pair.with(pair.left().with(again)));
        }
        if (left.state() == State.TIME_WAIT) {
            Connection over = Referee.expired(left);
            arrow(left.state(), over.state(), "waits");
            next.add(pair.with(pair.left().with(over)));
        }
    }

    private static void arrow(State from, State to, String by) {
        if (from != to) {
            String arrow = from + " -> " + to + " " + by;
            assertTrue(ARROWS.contains(arrow), arrow);
            SEEN.add(arrow);
        }
    }

    /** Nothing is received that was not sent, and nothing acknowledged that was not received. */
    private static void checkNumbers(Pair pair) {
        Connection left = pair.left().connection();
        Connection right = pair.right().connection();
        if (isSynchronized(left)) {
            assertTrue(!left.rcv().nxt().after(right.snd().nxt()), () -> left + "\n" + right);
            boolean answered = left.snd().una().after(left.snd().iss());
            assertTrue(!answered || !left.snd().una().after(right.rcv().nxt()), () -> left + "\n" + right);
            assertTrue(!left.snd().una().after(left.snd().nxt()), left::toString);
        }
    }

    private static boolean isSynchronized(Connection connection) {
        return switch (connection.state()) {
            case CLOSED, LISTEN, SYN_SENT, SYN_RECEIVED -> false;
            default -> true;
        };
    }

    private static void checkEnd(Pair pair, boolean everythingArrives) {
        Connection left = pair.left().connection();
        Connection right = pair.right().connection();
        assertEquals(State.CLOSED, left.state(), pair::toString);
        // A listener whose one guest was refused listens on, though its application wanted no more of that guest (note
        // 1).
        assertTrue(right.state() == State.CLOSED || right.state() == State.LISTEN, pair::toString);
        if (everythingArrives) {
            assertEquals(left.snd().nxt(), right.rcv().nxt(), pair::toString);
            assertEquals(right.snd().nxt(), left.rcv().nxt(), pair::toString);
        }
    }

    private int leadingToAnEnd() {
        Set<Integer> leading = new HashSet<>(ended);
        Deque<Integer> next = new ArrayDeque<>(ended);
        while (!next.isEmpty()) {
            for (int from : before.get(next.remove())) {
                if (leading.add(from)) {
                    next.add(from);
                }
            }
        }
        return leading.size();
    }

    private static List<Segment> rest(List<Segment> way) {
        return way.subList(1, way.size());
    }
}
