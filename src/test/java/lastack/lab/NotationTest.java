package lastack.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import lastack.tcp.Call;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Steps in words: read, written, and read again. */
class NotationTest {
    /** As in the README: a close, its FIN, and what comes back. */
    private static final String CONVERSATION =
            "close sends FIN,ACK seq=1000 ack=5000 receives ACK seq=5000 ack=1001 write 300"
                    + " receives FIN seq=4294967295 len=5 win=0 timer expires";

    @Test
    void whatIsReadIsWrittenAgainTheSame() {
        List<Event> events = read(CONVERSATION);
        assertEquals(7, events.size());
        assertEquals(CONVERSATION, written(events));
    }

    @Test
    void aStepMayStandInOneWordWithSpaces() {
        Reading parted = StepWords.read(List.of("close", "sends FIN,ACK seq=1000 ack=5000", " expires "));
        assertEquals(read("close sends FIN,ACK seq=1000 ack=5000 expires"), ((Reading.Steps) parted).events());
    }

    @Test
    void capitalsAreTheWritersOwn() {
        assertEquals(read("receives FIN,ACK seq=1 ack=2"), read("Receives fin,Ack SEQ=1 Ack=2"));
        assertEquals(read("receives SYN,ACK seq=1 ack=2"), read("receives ACK,SYN seq=1 ack=2"));
    }

    /** Whatever can be built on the table, with the seed fixed, so that it is the same at each run. */
    @Test
    void everyLineSaysExactlyWhatItIsAbout() {
        Random random = new Random(20);
        for (int round = 0; round < 3000; round++) {
            Experiment experiment = any(random);
            List<String> words = Line.write(experiment);
            int steps = words.size();
            for (int at = 2; at < words.size() && steps == words.size(); at++) {
                if (StepWords.VERBS.contains(words.get(at))) {
                    steps = at;
                }
            }
            assertEquals(experiment.events(), read(String.join(" ", words.subList(steps, words.size()))));
            assertEquals(List.of("lastack", "lab", "--state"), words.subList(0, 3));
            assertEquals("", String.join("", words).replaceAll("[A-Za-z0-9=,-]", ""), "a shell would want quotes");
        }
    }

    private static Experiment any(Random random) {
        State state = State.values()[random.nextInt(State.values().length)];
        List<Event> events = new ArrayList<>();
        int most = random.nextInt(6);
        for (int at = 0; at < most; at++) {
            events.add(event(random));
        }
        return new Experiment(Start.usual(state), events);
    }

    private static Event event(Random random) {
        Segment segment = new Segment(
                new Flags(random.nextInt(256)),
                SeqNum.of(random.nextLong(SeqNum.MODULUS)),
                SeqNum.of(random.nextLong(SeqNum.MODULUS)),
                random.nextBoolean() ? 0 : random.nextInt(65536),
                random.nextBoolean() ? Segment.DEFAULT_WINDOW : random.nextInt(65536));
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> new Event.Receives(segment);
            case 3, 4 -> new Event.Sends(segment);
            case 5 -> new Event.Calls(new Call.Write(1 + random.nextInt(StepWords.MOST_BYTES)));
            case 6 -> new Event.Calls(new Call.Close());
            case 7 -> new Event.Calls(random.nextBoolean() ? new Call.Open() : new Call.Listen());
            case 8 -> new Event.Calls(random.nextBoolean() ? new Call.Shutdown() : new Call.Abort());
            default -> random.nextBoolean() ? Event.Time.RESEND : Event.Time.EXPIRY;
        };
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            recieves FIN seq=5                  | NOT_A_STEP       | recieves
            close now                           | NOT_A_STEP       | now
            receives                            | SEQ_MISSING      | receives
            sends FIN,ACK ack=5                 | SEQ_MISSING      | sends
            receives ACK seq=5                  | ACK_MISSING      | receives
            receives FIN seq=5 ack=6            | ACK_WITHOUT_FLAG | receives
            receives FNI seq=5                  | NOT_A_FIELD      | FNI
            receives FIN,,ACK seq=5 ack=1       | NOT_A_FIELD      | FIN,,ACK
            receives FIN sq=5                   | NOT_A_FIELD      | sq=5
            receives FIN ACK seq=5              | TWICE            | ACK
            receives FIN seq=5 seq=5            | TWICE            | seq=5
            receives FIN seq=4294967296         | NOT_A_NUMBER     | seq=4294967296
            receives FIN seq=-1                 | NOT_A_NUMBER     | seq=-1
            receives FIN seq=                   | NOT_A_NUMBER     | seq=
            receives FIN seq=99999999999999999  | NOT_A_NUMBER     | seq=99999999999999999
            receives FIN seq=5 len=65536        | NOT_A_NUMBER     | len=65536
            receives FIN seq=5 win=65536        | NOT_A_NUMBER     | win=65536
            write                               | BYTES_MISSING    | write
            write 0                             | NOT_A_NUMBER     | 0
            write 1000001                       | NOT_A_NUMBER     | 1000001
            write 3 4                           | NOT_A_STEP       | 4
            """)
    void whatIsWrongIsNamed(String words, Reading.Reason reason, String word) {
        Reading.Wrong wrong = assertInstanceOf(Reading.Wrong.class, StepWords.read(List.of(words.split(" "))));
        assertEquals(reason, wrong.reason());
        assertEquals(word, wrong.word());
    }

    @Test
    void anEndlessLineEnds() {
        List<String> words = new ArrayList<>();
        for (int at = 0; at <= Experiment.MOST_EVENTS; at++) {
            words.add("close");
        }
        Reading.Wrong wrong = assertInstanceOf(Reading.Wrong.class, StepWords.read(words));
        assertEquals(Reading.Reason.TOO_MANY_STEPS, wrong.reason());
        assertInstanceOf(Reading.Steps.class, StepWords.read(words.subList(1, words.size())));
    }

    /** Options stand only where a number is not the usual one for its state. */
    @Test
    void onlyWhatDiffersIsWritten() {
        assertEquals("lastack lab --state FIN-WAIT-1", line(Start.usual(State.FIN_WAIT_1)));
        assertEquals(
                "lastack lab --state FIN-WAIT-1 --una 900 --nxt 1002 --rcv-nxt 0 --rcv-wnd 10 --max-wnd 20000",
                line(Start.usual(State.FIN_WAIT_1)
                        .withUna(SeqNum.of(900))
                        .withNxt(SeqNum.of(1002))
                        .withRcvNxt(SeqNum.ZERO)
                        .withRcvWnd(10)
                        .withMaxWnd(20000)));
        assertEquals(
                "lastack lab --state LISTEN --iss 7",
                line(Start.usual(State.LISTEN).withIss(SeqNum.of(7)).withUna(SeqNum.ZERO)));
        assertEquals(
                "lastack lab --state SYN-RECEIVED --active",
                line(Start.usual(State.SYN_RECEIVED).withPassive(false)));
    }

    private static String line(Start start) {
        return String.join(" ", Line.write(Experiment.from(start)));
    }

    private static List<Event> read(String words) {
        Reading reading = StepWords.read(List.of(words.split(" ")));
        return assertInstanceOf(Reading.Steps.class, reading, reading::toString).events();
    }

    private static String written(List<Event> events) {
        List<String> words = new ArrayList<>();
        events.forEach(event -> words.addAll(StepWords.write(event)));
        return String.join(" ", words);
    }

    /** Packetdrill's way to write a segment, as its own scripts do; letters of a level work there too. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            F. 1001:1001(0) ack 1          | FIN,ACK seq=1001 ack=1
            . 1:1(0) ack 4294967295 win 0  | ACK seq=1 ack=4294967295 win=0
            P. 1:301(300) ack 1            | PSH,ACK seq=1 ack=1 len=300
            FP. 4294967295:1(2) ack 7      | FIN,PSH,ACK seq=4294967295 ack=7 len=2
            R 5:5(0)                       | RST seq=5
            - 5:6(1)                       | seq=5 len=1
            """)
    void packetdrillIsReadToo(String written, String same) {
        assertEquals(read("sends " + same), read("sends " + written));
        assertEquals(read("receives " + same), read("receives " + written));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            F. 1:2(0) ack 1       | END_DIFFERS      | 1:2(0)
            F. 1:x(0) ack 1       | NOT_A_NUMBER     | 1:x(0)
            F. 1:1(-1) ack 1      | NOT_A_NUMBER     | 1:1(-1)
            F. 1:70001(70000) ack 1 | NOT_A_NUMBER   | 1:70001(70000)
            FIN 1:1(0)            | NOT_A_FIELD      | FIN
            F. 1:1(0)             | ACK_MISSING      | sends
            F 1:1(0) ack 1        | ACK_WITHOUT_FLAG | sends
            F. 1:1(0) ack         | NOT_A_NUMBER     | ack
            F. 1:1(0) ack 1 ack 1 | TWICE            | ack
            F. 1:1(0) ack 1 mss 9 | NOT_A_FIELD      | mss
            """)
    void whatPacketdrillWouldNotWriteIsNamed(String words, Reading.Reason reason, String word) {
        Reading.Wrong wrong = assertInstanceOf(Reading.Wrong.class, StepWords.read(List.of("sends " + words)));
        assertEquals(reason, wrong.reason());
        assertEquals(word, wrong.word());
    }

    /** Only the writing is mended: a flag that was not written is not added, and no number is changed. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            FNI,ACK seq=5 ack=6        | FIN,ACK seq=5 ack=6
            FIN ACK seq=5 ack=6        | FIN,ACK seq=5 ack=6
            fin+ack seq 5 ack 6        | FIN,ACK seq=5 ack=6
            FINACK seq:5 ack:6         | FIN,ACK seq=5 ack=6
            FA 5 6                     | FIN,ACK seq=5 ack=6
            F. 5 6                     | FIN,ACK seq=5 ack=6
            fin ack 5 6                | FIN,ACK seq=5 ack=6
            ack seq = 5 ack = 6        | ACK seq=5 ack=6
            FIN/ACK, seq=5, ack=6      | FIN,ACK seq=5 ack=6
            AKC seq5 ack6              | ACK seq=5 ack=6
            FIN sq=5                   | FIN seq=5
            PSH ACK 5 6 300            | PSH,ACK seq=5 ack=6 len=300
            FIN 5                      | FIN seq=5
            FIN seq=4294967296         |
            FIN ACK seq=5              |
            FIN seq=5 ack=6            |
            hello world                |
            5                          |
            x y                        |
            FIN seq=5 seq=6            |
            FIN 5 6                    |
            seq=                       |
            ,                          |
            """)
    void whatIsNearlyASegmentIsMended(String written, @Nullable String meant) {
        assertEquals(Optional.ofNullable(meant), NearSegment.of(written, SegmentWords.DIGITS));
    }
}
