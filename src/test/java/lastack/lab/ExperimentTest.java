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
import lastack.tcp.Oddity;
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

    /** What is owed since an earlier step is no answer to a later segment, and no difference to what real stacks do with that one. */
    @Test
    void anOldDebtIsNoAnswer() {
        List<Trial> trials = told(State.ESTABLISHED, """
                receives FIN,ACK seq=5000 ack=1000
                receives RST seq=4000
                receives ACK seq=5001 ack=1000
                receives FIN,ACK seq=5000 ack=1000
                sends ACK seq=1000 ack=5001""").trials();
        assertEquals(
                List.of("[ACK seq=1000 ack=5001 len=0]", "[]", "[]", "[ACK seq=1000 ack=5001 len=0]", "[]"),
                trials.stream().map(trial -> trial.sends().toString()).toList());
        assertEquals(List.of(), ((Answer.Arrived) trials.get(1).answer()).elsewhere());
        assertTrue(trials.get(4).taken());
        List<Trial> crossed = told(State.LISTEN, """
                receives SYN seq=5000
                receives RST seq=4000
                receives SYN seq=5000
                sends SYN,ACK seq=1000 ack=5001""").trials();
        assertEquals(
                List.of("[SYN,ACK seq=1000 ack=5001 len=0]", "[]", "[SYN,ACK seq=1000 ack=5001 len=0]", "[]"),
                crossed.stream().map(trial -> trial.sends().toString()).toList());
        List<Trial> unread = told(State.ESTABLISHED, """
                close
                receives ACK seq=5000 ack=1000 len=1""").trials();
        assertEquals("[RST seq=1000 len=0]", unread.get(1).sends().toString());
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

    /** Which numbers those are is the referee's to say; here nothing is begun with them. */
    @Test
    void nothingHappensToAnEndpointThatCannotBe() {
        Start odd = Start.usual(State.ESTABLISHED).withUna(SeqNum.of(1001));
        assertEquals(Oddity.UNA_BEYOND_NXT, odd.oddity());
        assertThrows(IllegalStateException.class, odd::connection);
        assertThrows(IllegalArgumentException.class, () -> new Experiment(odd, List.of(Event.Time.EXPIRY)));
        Start listens = Start.usual(State.LISTEN).withUna(SeqNum.of(1001)).withNxt(SeqNum.of(1000));
        assertEquals(State.LISTEN, listens.connection().state());
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
                ProbeLine.write(
                        Start.usual(State.FIN_WAIT_1).connection(), segment("receives FIN,ACK seq=5000 ack=1001")));
        assertEquals(
                "{\"state\":\"LISTEN\",\"iss\":1000,\"rcvWnd\":65535,\"maxSndWnd\":65535,"
                        + "\"segment\":{\"flags\":[\"SYN\"],\"seq\":7,\"length\":0}}",
                ProbeLine.write(Start.usual(State.LISTEN).connection(), segment("receives SYN seq=7")));
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
