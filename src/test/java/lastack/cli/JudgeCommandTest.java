package lastack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** {@code lastack judge} as scripts use it. */
class JudgeCommandTest {
    private static final String PROBE =
            "{\"id\":\"p1\",\"state\":\"CLOSED\",\"segment\":{\"flags\":[\"RST\"],\"seq\":7}}";
    private static final String VERDICT =
            "{\"id\":\"p1\",\"state\":\"CLOSED\",\"verdict\":\"dropped\",\"sndUna\":0,\"sndNxt\":0,"
                    + "\"rcvNxt\":0,\"reply\":[],\"rule\":\"R19\",\"section\":\"3.10.7.1\",\"checks\":[],\"inPractice\":[]}\n";

    @Test
    void allLinesAreProbes() {
        assertEquals(new Ran(0, VERDICT + VERDICT, ""), Ran.fed(PROBE + "\n" + PROBE + "\n", "judge"));
        assertEquals(new Ran(0, "", ""), Ran.fed("", "judge"));
    }

    @Test
    void oneLineIsNot() {
        assertEquals(
                new Ran(
                        1,
                        "{\"id\":2,\"error\":\"\\\"state\\\" is missing. Every probe needs it.\",\"line\":1}\n"
                                + VERDICT,
                        ""),
                Ran.fed("{\"id\":2}\n" + PROBE, "judge", "--lang", "en"));
        assertEquals(
                new Ran(1, "{\"error\":\"缺少 \\\"state\\\"。每个探测都需要它。\",\"line\":1}\n" + VERDICT, ""),
                Ran.fed("{}\n" + PROBE, "--lang", "zh", "judge"));
    }

    @Test
    void theHelpShowsAProbe() {
        Ran ran = Ran.lastack("judge", "--help");
        String help = ran.out();
        String probe = help.lines()
                .filter(line -> line.startsWith("  {"))
                .findFirst()
                .orElseThrow()
                .strip();
        Ran judged = Ran.fed(probe, "judge");
        assertEquals(0, judged.exit(), judged.out());
        assertTrue(
                judged.out().startsWith("{\"id\":\"p1\",\"state\":\"SYN-RECEIVED\",\"verdict\":\"accepted\","),
                judged.out());
    }

    @Test
    void aFileIsNotTakenAsAnArgument() {
        Ran ran = Ran.lastack("judge", "--lang", "en", "probes.ndjson");
        assertEquals(2, ran.exit());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("probes.ndjson is one word too many"), ran.err());
    }

    /** As behind {@code | head}: the first write fails, no other is tried, and nobody is told. */
    @Test
    void nobodyReadsTheAnswers() {
        AtomicInteger writes = new AtomicInteger();
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                writes.incrementAndGet();
                throw new IOException("Broken pipe");
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                write(0);
            }
        };
        PrintStream out = System.out;
        InputStream in = System.in;
        try {
            System.setIn(new ByteArrayInputStream((PROBE + "\n").repeat(10_000).getBytes(StandardCharsets.UTF_8)));
            System.setOut(new PrintStream(closed, true, StandardCharsets.UTF_8));
            assertEquals(0, Main.run(new String[] {"judge"}));
        } finally {
            System.setOut(out);
            System.setIn(in);
        }
        assertEquals(1, writes.get());
    }

    @Test
    void theInputFails() {
        InputStream folder = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Is a directory");
            }
        };
        Ran ran = Ran.fed(folder, "judge", "--lang", "en");
        assertEquals(
                new Ran(
                        3,
                        "",
                        "lastack: standard input cannot be read: Is a directory. Give the probes through a pipe or from a"
                                + " file, one a line." + System.lineSeparator()),
                ran);
    }
}
