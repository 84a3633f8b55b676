package lastack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lastack.lab.Experiment;
import lastack.lab.Line;
import lastack.lab.Start;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code lastack lab} without a screen. */
class LabCliTest {
    @Test
    void eachStepIsTold() {
        Ran ran = Ran.lastack(
                "lab",
                "--lang",
                "en",
                "--state",
                "LAST-ACK",
                "receives RST seq=5002",
                "receives",
                "ACK",
                "seq=5001",
                "ack=1001");
        assertEquals(0, ran.exit());
        assertEquals("", ran.err());
        assertEquals("""
                An endpoint in LAST-ACK: SND.UNA 1000, SND.NXT 1001, RCV.NXT 5001, RCV.WND 65535, MAX.SND.WND 65535.

                1. receives RST seq=5002
                  challenged
                  RST near by: a challenge ACK
                  Rule R13, RFC 9293 section 3.10.7.4.
                  stays in LAST-ACK
                  sequence: pass, 5002: in window, 1 ahead
                  rst: fail, set, 5002 is not RCV.NXT
                  security: not reached
                  syn: not reached
                  ack: not reached
                  urg: not reached
                  text: not reached
                  fin: not reached
                  It answers ACK seq=1001 ack=5001
                  Change seq to 5001 and it is CLOSED instead (5001 = RCV.NXT, in window).
                  In practice smoltcp (habits of small stacks, D17): CLOSED, without an answer.
                  Now SND.UNA 1000, SND.NXT 1001, RCV.NXT 5001, RCV.WND 65535, MAX.SND.WND 65535.

                2. sends ACK seq=1001 ack=5001
                  required
                  always ACK, with ack=RCV.NXT
                  Rule R94, RFC 9293 section 3.4.
                  stays in LAST-ACK
                  The peer now knows how far you are. Your ACK took no number.
                  Now SND.UNA 1000, SND.NXT 1001, RCV.NXT 5001, RCV.WND 65535, MAX.SND.WND 65535.

                3. receives ACK seq=5001 ack=1001
                  accepted
                  from LAST-ACK to CLOSED
                  Rule R46, RFC 9293 section 3.10.7.4.
                  LAST-ACK to CLOSED
                  sequence: pass, 5001 = RCV.NXT, in window
                  rst: pass, not set
                  security: pass, nothing to compare
                  syn: pass, not set
                  ack: pass, 1001 acknowledges our FIN
                  urg: not reached
                  text: not reached
                  fin: not reached
                  It sends nothing back.
                  Change ack to 1000 and it stays in LAST-ACK (1000: our FIN not covered).
                  In practice: no stack we know of differs.
                """, ran.out());
    }

    @Test
    void chineseToo() {
        Ran ran = Ran.lastack("lab", "--lang", "zh", "--state", "ESTABLISHED", "close", "sends", "FIN", "seq=1000");
        assertEquals("""
                一端处于 ESTABLISHED：SND.UNA 1000，SND.NXT 1000，RCV.NXT 5000，RCV.WND 65535，MAX.SND.WND 65535。

                1. 应用调用 close()
                  接受调用
                """, String.join("\n", ran.lines().subList(0, 4)) + "\n");
        assertTrue(ran.out().contains("\n2. 发送 FIN seq=1000\n  无用\n"), ran.out());
    }

    /** Whatever the screen shows as a line, the command line takes, and means the same by it. */
    @Test
    void theLineOnTheScreenIsTheCommand() {
        Random random = new Random(9293);
        for (int round = 0; round < 60; round++) {
            State state = State.values()[round % State.values().length];
            Start start = Start.usual(state)
                    .withRcvNxt(SeqNum.of(random.nextLong(SeqNum.MODULUS)))
                    .withRcvWnd(random.nextInt(65536))
                    .withMaxWnd(random.nextInt(65536))
                    .withIss(SeqNum.of(random.nextLong(SeqNum.MODULUS)))
                    .withPassive(random.nextBoolean());
            SeqNum una = SeqNum.of(random.nextLong(SeqNum.MODULUS));
            start = start.withNxt(una.plus(start.nxt().minus(start.una()))).withUna(una);
            Experiment experiment = Experiment.from(start);
            List<String> words = new ArrayList<>(
                    Line.write(experiment).subList(1, Line.write(experiment).size()));
            words.add("expires");
            Ran once = Ran.lastack(words.toArray(String[]::new));
            assertEquals(0, once.exit(), once.err());
            String first = once.lines().get(0);
            assertTrue(first.contains(state + ": "), first);
            for (String number : numbers(start)) {
                assertTrue(first.contains(number), () -> first + " lacks " + number);
            }
        }
    }

    private static List<String> numbers(Start start) {
        List<String> numbers = new ArrayList<>(List.of("RCV.WND " + start.rcvWnd()));
        if (start.sends()) {
            numbers.addAll(
                    List.of("SND.UNA " + start.una(), "SND.NXT " + start.nxt(), "MAX.SND.WND " + start.maxWnd()));
        } else {
            numbers.add("ISS " + start.iss());
        }
        if (start.receives()) {
            numbers.add("RCV.NXT " + start.rcvNxt());
        }
        if (start.state() == State.SYN_RECEIVED) {
            numbers.add(start.passive() ? "from LISTEN" : "from SYN-SENT");
        }
        return numbers;
    }

    @Test
    void withoutAnythingItShowsWhatTheScreenWould() {
        assertTrue(Ran.lastack("lab").out().contains("1. receives FIN,ACK seq=5000 ack=1000"));
        assertTrue(Ran.lastack("lab", "--state", "listen").out().contains("1. receives SYN seq=5000"));
    }

    @Test
    void aProbeCanBeTakenToJudge() {
        Ran probe = Ran.lastack("lab", "--probe", "--state", "TIME-WAIT", "receives RST seq=5001");
        Ran judged = Ran.fed(probe.out(), "judge");
        assertEquals(0, judged.exit(), judged.err());
        assertTrue(judged.out().contains("\"verdict\":\"reset\""), judged.out());
        assertEquals(2, Ran.lastack("lab", "--probe", "close").exit());
    }

    /** A probe is about an endpoint that has sent what it answered, which is what judge can be told. */
    @Test
    void aProbeInTheMiddleOfAnOpening() {
        Ran probe = Ran.lastack(
                "lab", "--probe", "--state", "LISTEN", "receives SYN seq=5000", "receives ACK seq=5001 ack=1001");
        Ran judged = Ran.fed(probe.out(), "judge");
        assertEquals(0, judged.exit(), judged.out());
        assertTrue(judged.out().startsWith("{\"state\":\"ESTABLISHED\""), judged.out());
    }

    /** The three-segment close: a state that is passed through within one segment, and the timer that starts with it. */
    @Test
    void whatIsPassedThroughIsTold() {
        Ran ran = Ran.lastack("lab", "--lang", "en", "--state", "FIN-WAIT-1", "receives FIN,ACK seq=5000 ack=1001");
        assertTrue(ran.out().contains("  FIN-WAIT-1 to TIME-WAIT\n  through FIN-WAIT-2\n"), ran.out());
        assertTrue(ran.out().contains("  The 2MSL of TIME-WAIT begin, or begin again.\n"), ran.out());
    }

    /** What the application asks for is not sent yet: the lines say what now is. */
    @Test
    void whatIsDueIsTold() {
        Ran ran = Ran.lastack("lab", "--lang", "en", "--state", "CLOSE-WAIT", "write 10", "close");
        assertTrue(ran.out().contains("  Now due PSH,ACK seq=1000 ack=5001 len=10\n"), ran.out());
        assertTrue(ran.out().contains("  Now due FIN,ACK seq=1010 ack=5001\n"), ran.out());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            value = {
                "--state LAST-AKC       # There is no state LAST-AKC. Did you mean LAST-ACK?",
                "--stat LISTEN          # There is no option --stat here. Did you mean --state?",
                "--una 5x               # 5x is nothing that --una=N can take.",
                "--nxt 4294967296       # 4294967296 is nothing that --nxt=N can take.",
                "--rcv-wnd 1073741825   # 1073741825 is nothing that --rcv-wnd=N can take.",
                "clsoe                  # clsoe is no step. Did you mean close?",
                "receives FNI seq=5     # FNI is no part of a segment. Did you mean FIN?",
                "receives FIN           # A segment that one receives needs a seq, such as seq=5000.",
                "write much             # much is no number that can stand there.",
                "--una 1002             # SND.UNA lies beyond SND.NXT: nothing is acknowledged that was never sent."
                        + " Raise SND.NXT to 1002 at least, or lower SND.UNA.",
            })
    void wrongUsage(String options, String complaint) {
        Ran ran = Ran.lastack(("lab --lang en " + options).split(" "));
        assertEquals(2, ran.exit());
        assertEquals("", ran.out());
        assertEquals(
                List.of("lastack: " + complaint + " \"lastack lab --help\" tells what there is."), ran.complaints());
    }

    @Test
    void noEscapeSequenceComesThrough() {
        Ran ran = Ran.lastack("lab", "\u001b[31mclose", "\u0007");
        assertEquals(2, ran.exit());
        assertFalse(ran.err().contains("\u001b") || ran.err().contains("\u0007"), ran.err());
    }
}
