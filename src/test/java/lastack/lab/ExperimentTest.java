package lastack.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lastack.tcp.Connection;
import lastack.tcp.Flags;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of experiments, step by step. */
class ExperimentTest {
    /** The one who closes first, from ESTABLISHED to the end of TIME-WAIT, and what it says meanwhile. */
    @Test
    void theFourWavesStepByStep() {
        Experiment waves = told(State.ESTABLISHED, """
                close
                sends FIN,ACK seq=1000 ack=5000
                receives ACK seq=5000 ack=1001
                receives FIN,ACK seq=5000 ack=1001
                sends ACK seq=1001 ack=5001
                expires""");
        assertEquals(
                List.of("ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2", "TIME-WAIT", "TIME-WAIT", "CLOSED"),
                waves.trials().stream()
                        .map(trial -> trial.after().state().toString())
                        .toList());
        assertTrue(waves.trials().stream().allMatch(Trial::taken));
        assertEquals(
                "[ACK seq=1001 ack=5001 len=0]", waves.trials().get(3).sends().toString());
        assertEquals(State.CLOSED, waves.now().state());
    }

    /** Who tells only what arrives and what is asked for means an endpoint that answers: each of its segments becomes a step. */
    @Test
    void anEndpointAnswersByItself() {
        Experiment served = told(State.LISTEN, """
                receives SYN seq=5000
                receives ACK seq=5001 ack=1001
                receives FIN,ACK seq=5001 ack=1001
                close
                receives ACK seq=5002 ack=1002""");
        assertEquals(State.SYN_RECEIVED, served.now().state());
        assertEquals(told(State.LISTEN, """
                receives SYN seq=5000
                sends SYN,ACK seq=1000 ack=5001
                receives ACK seq=5001 ack=1001
                receives FIN,ACK seq=5001 ack=1001
                sends ACK seq=1001 ack=5002
                close
                sends FIN,ACK seq=1001 ack=5002
                receives ACK seq=5002 ack=1002"""), served.answering());
        assertTrue(served.answering().trials().stream().allMatch(Trial::taken));
        assertEquals(State.CLOSED, served.answering().now().state());
    }

    /** Where one step says what is sent, the others are not guessed; and nothing is where it would be too much. */
    @Test
    void whatIsToldIsLeftAlone() {
        Experiment late = told(State.LISTEN, """
                receives SYN seq=5000
                receives SYN seq=5000
                sends SYN,ACK seq=1000 ack=5001""");
        assertEquals(late, late.answering());
        Experiment full = told(State.ESTABLISHED, "receives ACK seq=5000 ack=1000 len=1\n".repeat(51));
        assertEquals(full, full.answering());
        assertEquals(
                99,
                told(State.ESTABLISHED, "receives ACK seq=4999 ack=1000\n".repeat(50))
                        .answering()
                        .events()
                        .size());
    }

    /** Every state begins with an endpoint that can be, and that has nothing left to send. */
    @ParameterizedTest
    @EnumSource(State.class)
    void theUsualEndpointIsPossibleAndAtRest(State state) {
        Start usual = Start.usual(state);
        assertNull(usual.oddity());
        assertEquals(usual, Start.of(usual.connection()));
        assertEquals(List.of(), Referee.due(usual.connection()));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "ESTABLISHED,  1001, 1000, UNA_BEYOND_NXT",
        "CLOSE-WAIT,   0, 2000000000, TOO_MUCH_IN_FLIGHT",
        "SYN-SENT,     1000, 1000, NO_SYN_IN_FLIGHT",
        "SYN-SENT,     1000, 1002, MORE_THAN_THE_SYN",
        "SYN-RECEIVED, 1000, 1000, NO_SYN_IN_FLIGHT",
        "FIN-WAIT-1,   1001, 1001, NO_FIN_IN_FLIGHT",
        "CLOSING,      1001, 1001, NO_FIN_IN_FLIGHT",
        "LAST-ACK,     1001, 1001, NO_FIN_IN_FLIGHT",
        "FIN-WAIT-2,   1000, 1001, FIN_STILL_IN_FLIGHT",
        "TIME-WAIT,    1000, 1001, FIN_STILL_IN_FLIGHT",
        "FIN-WAIT-1,   4294967295, 0,",
        "ESTABLISHED,  0, 1073741824,",
        "LISTEN,       5, 4,",
    })
    void numbersThatCannotBeAreNamed(String state, long una, long nxt, Oddity odd) {
        Start start = Start.usual(named(state)).withUna(SeqNum.of(una)).withNxt(SeqNum.of(nxt));
        assertEquals(odd, start.oddity());
        if (odd == null) {
            assertEquals(named(state), start.connection().state());
        } else {
            assertThrows(IllegalStateException.class, start::connection);
            assertThrows(IllegalArgumentException.class, () -> new Experiment(start, List.of(Event.Time.EXPIRY)));
        }
    }

    /** What an endpoint answers is what the referee asks of it: going on from the answer breaks no rule. */
    @ParameterizedTest
    @EnumSource(State.class)
    void everyAnswerMayBeSent(State state) {
        Set<String> odd = new TreeSet<>();
        Connection before = Start.usual(state).connection();
        for (Segment segment : arriving(before)) {
            Trial trial = Trial.of(before, new Event.Receives(segment));
            Connection now = trial.after();
            for (Segment reply : trial.sends()) {
                Trial sent = Trial.of(now, new Event.Sends(reply));
                if (!sent.taken()) {
                    odd.add(segment + " answered " + reply);
                }
                now = sent.after();
            }
        }
        assertEquals(Set.of(), odd);
    }

    /** Each neighbour leads elsewhere, and differs in the field it names. */
    @ParameterizedTest
    @EnumSource(State.class)
    void aNeighbourReallyLeadsElsewhere(State state) {
        Connection before = Start.usual(state).connection();
        int found = 0;
        for (Segment segment : arriving(before)) {
            Optional<Neighbour> near = Neighbour.of(before, segment);
            if (near.isEmpty()) {
                continue;
            }
            found++;
            var base = Referee.arrive(before, segment);
            var there = Referee.arrive(before, near.get().segment());
            assertEquals(there, near.get().arrival());
            assertFalse(
                    base.next().state() == there.next().state() && base.outcome() == there.outcome(),
                    segment::toString);
            assertFalse(segment.equals(near.get().segment()));
        }
        assertTrue(found > 100, "only " + found);
    }

    /** As on the table of somebody who has just opened the lab: one digit away from TIME-WAIT. */
    @Test
    void theNearestChangeIsTheAckOfOurFin() {
        Connection before = Start.usual(State.FIN_WAIT_1).connection();
        Segment fin = segment("receives FIN,ACK seq=5000 ack=1000");
        Neighbour near = Neighbour.of(before, fin).orElseThrow();
        assertEquals(new Neighbour.Change.Ack(SeqNum.of(1001)), near.change());
        assertEquals(State.TIME_WAIT, near.arrival().next().state());
        assertEquals(
                "[ACK, FIN]",
                Decisive.steps(before, fin, Referee.arrive(before, fin)).stream()
                        .map(Enum::name)
                        .toList()
                        .toString());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            FIN-WAIT-1  | receives FIN,ACK seq=5001 ack=1001      | SEQUENCE,ACK
            FIN-WAIT-1  | receives FIN seq=5000                   | ACK
            FIN-WAIT-1  | receives RST seq=5000                   | RST
            FIN-WAIT-1  | receives RST seq=4000                   | SEQUENCE
            ESTABLISHED | receives ACK seq=5000 ack=1000          | ACK
            ESTABLISHED | receives ACK seq=5000 ack=1000 len=100  | TEXT
            ESTABLISHED | receives FIN,ACK seq=5000 ack=1000      | FIN
            LISTEN      | receives SYN seq=5000                   | SYN
            CLOSED      | receives ACK seq=5000 ack=1000          |
            """)
    void whichChecksMatter(String state, String arrives, String decisive) {
        Connection before = Start.usual(named(state)).connection();
        Segment segment = segment(arrives);
        String steps = Decisive.steps(before, segment, Referee.arrive(before, segment)).stream()
                .map(Enum::name)
                .collect(Collectors.joining(","));
        assertEquals(decisive == null ? "" : decisive, steps);
    }

    @Test
    void timersRunOnlyWhereSomethingIsToBeTimed() {
        assertEquals("RETRANSMISSION", ran(State.FIN_WAIT_1, Event.Time.RESEND));
        assertEquals("PATIENCE", ran(State.LAST_ACK, Event.Time.EXPIRY));
        assertEquals("TIME_WAIT", ran(State.TIME_WAIT, Event.Time.EXPIRY));
        assertEquals("NOTHING", ran(State.FIN_WAIT_2, Event.Time.EXPIRY));
        assertEquals("NOTHING", ran(State.ESTABLISHED, Event.Time.RESEND));
        Experiment shut = told(State.ESTABLISHED, """
                receives ACK seq=5000 ack=1000 win=0
                write 300
                timer""");
        Answer.Passed passed = (Answer.Passed) shut.trials().get(2).answer();
        assertEquals(Answer.Ran.PROBE, passed.what());
        assertEquals(1, passed.sends().get(0).length());
    }

    @Test
    void aProbeIsWhatJudgeReads() {
        assertEquals(
                "{\"state\":\"FIN-WAIT-1\",\"sndUna\":1000,\"sndNxt\":1001,\"rcvNxt\":5000,\"rcvWnd\":65535,\"maxSndWnd\":65535,"
                        + "\"segment\":{\"flags\":[\"FIN\",\"ACK\"],\"seq\":5000,\"ack\":1001,\"length\":0}}",
                Probe.line(Start.usual(State.FIN_WAIT_1).connection(), segment("receives FIN,ACK seq=5000 ack=1001")));
        assertEquals(
                "{\"state\":\"LISTEN\",\"iss\":1000,\"rcvWnd\":65535,\"maxSndWnd\":65535,"
                        + "\"segment\":{\"flags\":[\"SYN\"],\"seq\":7,\"length\":0}}",
                Probe.line(Start.usual(State.LISTEN).connection(), segment("receives SYN seq=7")));
    }

    private static String ran(State state, Event.Time time) {
        Trial trial = Trial.of(Start.usual(state).connection(), time);
        return ((Answer.Passed) trial.answer()).what().name();
    }

    /** All flags that can be set by keys, at and beside the numbers expected. */
    private static List<Segment> arriving(Connection before) {
        List<Segment> all = new ArrayList<>();
        for (int bits = 0; bits < 64; bits++) {
            for (int seq = -1; seq <= 1; seq++) {
                for (int ack = -1; ack <= 1; ack++) {
                    all.add(new Segment(
                            new Flags(bits),
                            before.rcv().nxt().plus(seq),
                            before.snd().nxt().plus(ack),
                            seq == 1 ? 10 : 0,
                            Segment.DEFAULT_WINDOW));
                }
            }
        }
        return all;
    }

    private static Experiment told(State state, String steps) {
        Reading reading = StepWords.read(steps.lines().toList());
        return new Experiment(Start.usual(state), ((Reading.Steps) reading).events());
    }

    private static Segment segment(String words) {
        Reading reading = StepWords.read(List.of(words));
        return ((Event.Receives) ((Reading.Steps) reading).events().get(0)).segment();
    }

    private static State named(String name) {
        return State.valueOf(name.replace('-', '_'));
    }
}
