package lastack.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * As many sequences of calls, arrivals, departures and timeouts are legal for the referee as for a table that was made by hand from the
 * RFC's text: whatever is possible in one is possible in the other, and leads to the same state.
 */
class LegalSequencesTest {
    private static final Machine MACHINE = Machine.read();

    /** What the peer's numbers begin with, as long as it has not said so. */
    private static final SeqNum PEER = SeqNum.of(5000);

    private static final Set<String> MET = new TreeSet<>();

    /** An endpoint, the name that the table has for it, and the segment that it may have to answer. */
    private record Met(
            String name, Connection connection, @Nullable Segment arrived) {}

    @BeforeAll
    static void nothingMet() {
        MET.clear();
    }

    /** A row for a state that no sequence leads to would prove nothing. */
    @AfterAll
    static void everyStateOfTheTableIsMet() {
        assertEquals(String.join("\n", MACHINE.states()), String.join("\n", MET));
    }

    @ParameterizedTest
    @CsvSource({"CLOSED, 8", "LISTEN, 8", "ESTABLISHED, 7"})
    void asManyAsInTheTable(String start, int depth) {
        Connection first = switch (start) {
            case "CLOSED" -> Connection.closed(SeqNum.of(1000));
            case "LISTEN" -> Connection.listening(SeqNum.of(1000));
            default ->
                Connection.in(
                        State.ESTABLISHED, true, SeqNum.of(1000), SeqNum.of(1000), PEER, 65535, Segment.DEFAULT_WINDOW);
        };
        Map<String, Long> table = Map.of(start, 1L);
        Map<Met, Long> referee = Map.of(new Met(start, first, null), 1L);
        for (int length = 1; length <= depth; length++) {
            Map<String, Long> longer = new HashMap<>();
            table.forEach((name, ways) ->
                    MACHINE.from(name).values().forEach(next -> longer.merge(next, ways, Math::addExact)));
            Map<Met, Long> played = new HashMap<>();
            referee.forEach((met, ways) -> {
                Map<String, Met> possible = possible(met);
                MET.add(met.name());
                assertEquals(
                        String.join("\n", MACHINE.from(met.name()).keySet()),
                        String.join("\n", possible.keySet()),
                        () -> met.name() + ", " + met.connection());
                possible.values().forEach(next -> played.merge(next, ways, Math::addExact));
            });
            table = longer;
            referee = played;
            assertEquals(sum(table), sum(referee));
        }
        System.out.printf("%s: %,d legal sequences of %d events%n", start, sum(table), depth);
    }

    /** The table at points that can be counted on fingers. */
    @Test
    void theTableCounts() {
        assertEquals(Map.of("snd SYN", "SYN-SENT"), MACHINE.from("CLOSED [SYN]"));
        assertEquals(
                Set.of("snd ACK", "snd DATA"),
                MACHINE.from("ESTABLISHED [ACK,DATA]").keySet());
        assertEquals("CLOSING [ACK]", MACHINE.from("FIN-WAIT-1").get("rcv FIN old"));
        // 22 kinds of segment arrive; OPEN and LISTEN may be called.
        assertEquals(24, MACHINE.from("CLOSED").size());
        // ... SEND, CLOSE and ABORT, and the user timeout.
        assertEquals(26, MACHINE.from("ESTABLISHED").size());
        // ... 20 of them, for the peer's FIN was the last; ABORT; two timeouts.
        assertEquals(23, MACHINE.from("LAST-ACK").size());
    }

    private static long sum(Map<?, Long> ways) {
        return ways.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
    }

    /** What the referee finds possible, with the endpoint afterwards, which must be in the state that the table says. */
    private static Map<String, Met> possible(Met met) {
        Map<String, Met> possible = new TreeMap<>();
        Connection now = met.connection();
        departures(met).forEach((event, segment) -> {
            Departure departure = Referee.send(now, segment);
            if (departure.judgement().accepted()) {
                meet(possible, met, event, departure.next(), null);
            }
        });
        if (!Referee.due(now).isEmpty()) {
            return possible;
        }
        arrivals(now)
                .forEach((event, segment) ->
                        meet(possible, met, event, Referee.arrive(now, segment).next(), segment));
        calls().forEach((event, call) -> {
            Called called = Referee.call(now, call);
            boolean second = call instanceof Call.Write && now.orders().bytes() > 0;
            // A listener beside a connection in TIME-WAIT is what 3.6.1 allows and 3.10 does not tell of (MAY-2).
            boolean reopens = call instanceof Call.Listen && now.state() == State.TIME_WAIT;
            if (called.taken() && !second && !reopens) {
                meet(possible, met, event, called.next(), null);
            }
        });
        Connection again = Referee.retransmissionTimeout(now);
        if (!again.equals(now)) {
            meet(possible, met, "retransmission timeout", again, null);
        }
        if (now.state() == State.TIME_WAIT) {
            meet(possible, met, "2MSL timeout", Referee.expired(now), null);
        }
        if (now.state() != State.CLOSED && now.state() != State.LISTEN) {
            meet(possible, met, "user timeout", Referee.expired(now), null);
        }
        return possible;
    }

    private static void meet(
            Map<String, Met> possible, Met before, String event, Connection next, @Nullable Segment arrived) {
        String name = MACHINE.from(before.name()).get(event);
        assertTrue(name != null, () -> event + " has no row for " + before.name() + ", " + before.connection());
        assertEquals(Machine.rfcName(name), next.state().toString(), () -> event + " in " + before.connection());
        boolean answers = next.owed().reset() != null;
        possible.put(event, new Met(name, next, answers ? arrived : null));
    }

    private static Map<String, Call> calls() {
        return Map.of(
                "OPEN", new Call.Open(),
                "LISTEN", new Call.Listen(),
                "SEND", new Call.Write(1),
                "CLOSE", new Call.Shutdown(),
                "ABORT", new Call.Abort());
    }

    /** One segment of each kind, by the numbers that the endpoint expects and has used. */
    private static Map<String, Segment> arrivals(Connection now) {
        SeqNum next = expected(now);
        SeqNum early = next.plus(-1);
        SeqNum all = now.snd().nxt();
        SeqNum old = all.plus(-1);
        SeqNum ahead = all.plus(1);
        Map<String, Segment> kinds = new LinkedHashMap<>();
        kinds.put("rcv SYN", segment("SYN", next, all, 0));
        kinds.put("rcv SYN again", segment("SYN", early, all, 0));
        kinds.put("rcv SYN,ACK all", segment("SYN ACK", next, all, 0));
        kinds.put("rcv SYN,ACK old", segment("SYN ACK", next, old, 0));
        kinds.put("rcv SYN,ACK again", segment("SYN ACK", early, all, 0));
        kinds.put("rcv ACK all", segment("ACK", next, all, 0));
        kinds.put("rcv ACK old", segment("ACK", next, old, 0));
        kinds.put("rcv ACK ahead", segment("ACK", next, ahead, 0));
        kinds.put("rcv DATA all", segment("ACK", next, all, 1));
        kinds.put("rcv DATA old", segment("ACK", next, old, 1));
        kinds.put("rcv DATA again", segment("ACK", early, all, 1));
        kinds.put("rcv DATA bare", segment("PSH", next, all, 1));
        kinds.put("rcv FIN ahead", segment("FIN ACK", next, ahead, 0));
        kinds.put("rcv FIN again", segment("FIN ACK", early, all, 0));
        kinds.put("rcv FIN bare", segment("FIN", next, all, 0));
        kinds.put("rcv RST", segment("RST", next, all, 0));
        kinds.put("rcv RST,ACK all", segment("RST ACK", next, all, 0));
        kinds.put("rcv RST,ACK old", segment("RST ACK", next, old, 0));
        kinds.put("rcv RST near", segment("RST", next.plus(1), all, 0));
        kinds.put("rcv RST far", segment("RST", early, all, 0));
        if (!now.state().peerFinished()) {
            kinds.put("rcv FIN all", segment("FIN ACK", next, all, 0));
            kinds.put("rcv FIN old", segment("FIN ACK", next, old, 0));
        }
        return kinds;
    }

    /** Right segments and wrong ones; those that have no row in the table must all be refused. */
    private static Map<String, Segment> departures(Met met) {
        Connection now = met.connection();
        SendSpace snd = now.snd();
        SeqNum next = expected(now);
        SeqNum nxt = snd.nxt();
        Map<String, Segment> kinds = new LinkedHashMap<>();
        kinds.put("snd SYN", segment("SYN", nxt, next, 0));
        kinds.put("snd SYN,ACK", segment("SYN ACK", snd.iss(), next, 0));
        kinds.put("snd ACK", segment("ACK", nxt, next, 0));
        kinds.put("snd ACK late", segment("ACK", nxt, next.plus(-1), 0));
        kinds.put("snd ACK too much", segment("ACK", nxt, next.plus(1), 0));
        kinds.put("snd ACK beyond", segment("ACK", nxt.plus(1), next, 0));
        kinds.put("snd DATA", segment("ACK", nxt, next, 1));
        kinds.put("snd DATA beyond", segment("ACK", nxt.plus(1), next, 1));
        kinds.put("snd DATA,FIN", segment("FIN ACK", nxt, next, 1));
        kinds.put("snd FIN", segment("FIN ACK", nxt, next, 0));
        kinds.put("snd FIN bare", segment("FIN", nxt, next, 0));
        kinds.put("snd FIN beyond", segment("FIN ACK", nxt.plus(1), next, 0));
        Segment reset = met.arrived() == null ? segment("RST", nxt, next, 0) : answer(met.arrived());
        kinds.put("snd RST", reset);
        kinds.put("snd RST beyond", new Segment(reset.flags(), reset.seq().plus(1), reset.ack(), 0, 0));
        if (met.arrived() == null) {
            kinds.put("snd RST,ACK", segment("RST ACK", nxt, next, 0));
        }
        // Once a SYN has left, the SYN,ACK is also that SYN again; it has one name at a time.
        if (!snd.una().equals(nxt) && !met.name().endsWith(" [SYN,ACK]")) {
            kinds.put("snd again", again(now));
            kinds.remove("snd SYN,ACK", again(now));
        }
        return kinds;
    }

    /** 3.5.2, 3.10.7.1: with ACK, {@code <SEQ=SEG.ACK><CTL=RST>}; without, {@code <SEQ=0><ACK=SEG.SEQ+SEG.LEN><CTL=RST,ACK>}. */
    private static Segment answer(Segment offending) {
        boolean octet = offending.length() > 0;
        int taken = (offending.syn() ? 1 : 0) + (octet ? 1 : 0) + (offending.fin() ? 1 : 0);
        return offending.hasAck()
                ? segment("RST", offending.ack(), PEER, 0)
                : segment("RST ACK", SeqNum.ZERO, offending.seq().plus(taken), 0);
    }

    /** All that is not acknowledged, in one segment; a SYN by itself. */
    private static Segment again(Connection now) {
        SendSpace snd = now.snd();
        if (snd.una().equals(snd.iss())) {
            return segment(now.state() == State.SYN_SENT ? "SYN" : "SYN ACK", snd.iss(), expected(now), 0);
        }
        int taken = snd.nxt().minus(snd.una());
        return snd.finSent()
                ? segment("FIN ACK", snd.una(), expected(now), taken - 1)
                : segment("ACK", snd.una(), expected(now), taken);
    }

    private static SeqNum expected(Connection now) {
        return switch (now.state()) {
            case CLOSED, LISTEN, SYN_SENT -> PEER;
            default -> now.rcv().nxt();
        };
    }

    private static Segment segment(String flags, SeqNum seq, SeqNum ack, int length) {
        Flags set = Flags.NONE;
        for (String flag : new HashSet<>(List.of(flags.split(" ")))) {
            set = set.with(Flag.valueOf(flag));
        }
        return new Segment(set, seq, ack, length, Segment.DEFAULT_WINDOW);
    }
}
