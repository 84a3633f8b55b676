package lastack.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered to lines that are no probes, to the letter, and that the line behind them is read all the same. */
class RefusalTableTest {
    private static final String PROBE = "{\"id\":\"p\",\"state\":\"ESTABLISHED\",\"sndUna\":1000,\"sndNxt\":1000,"
            + "\"rcvNxt\":5000,\"segment\":{\"flags\":[\"ACK\"],\"seq\":5000,\"ack\":1000}}";

    static Stream<String[]> refusals() {
        List<String> rows = Answered.table("refusals.txt");
        return IntStream.range(0, rows.size() / 3)
                .mapToObj(row -> rows.subList(3 * row, 3 * row + 3).toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void isRefused(String line, String english, String chinese) {
        assertEquals(english.strip(), refused(line.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH));
        assertEquals(chinese.strip(), refused(line.getBytes(StandardCharsets.UTF_8), Locale.CHINESE));
    }

    /** The answer to {@code line}, behind which stands a probe that must be answered as ever. */
    private static String refused(byte[] line, Locale locale) {
        byte[] behind = ("\n" + PROBE).getBytes(StandardCharsets.UTF_8);
        byte[] input = Arrays.copyOf(line, line.length + behind.length);
        System.arraycopy(behind, 0, input, line.length, behind.length);
        Answered answered = Answered.to(input, locale);
        assertFalse(answered.allRead());
        assertEquals(2, answered.lines().size());
        assertEquals(Answered.to(PROBE).lines().get(0), answered.lines().get(1));
        return answered.lines().get(0);
    }

    @Test
    void eachProblemHasItsRow() {
        Set<String> told = refusals()
                .map(row -> JsonParser.parseString(row[1]).getAsJsonObject())
                .map(answer -> answer.get("error").getAsString())
                .collect(Collectors.toCollection(TreeSet::new));
        for (Problem problem :
                EnumSet.complementOf(EnumSet.of(Problem.TOO_LONG, Problem.NOT_UTF_8, Problem.NUMBER_TOO_LONG))) {
            String start = problem.sentence(Locale.ENGLISH, List.of("\0", "\0", "\0", "\0"))
                    .split("\0", 2)[0];
            assertTrue(told.stream().anyMatch(sentence -> sentence.startsWith(start)), problem.key());
        }
    }

    @Test
    void bothLanguagesSayEverything() {
        Set<String> keys = Stream.of(Problem.values()).map(Problem::key).collect(Collectors.toSet());
        for (Locale locale : List.of(Locale.ROOT, Locale.CHINESE)) {
            assertEquals(
                    keys,
                    ResourceBundle.getBundle("lastack.judge.problems", locale).keySet());
        }
        for (Problem problem : Problem.values()) {
            List<String> details = List.of("<0>", "<1>", "<2>", "<3>");
            String english = problem.sentence(Locale.ENGLISH, details);
            String chinese = problem.sentence(Locale.CHINESE, details);
            assertEquals(named(english), named(chinese), problem.key());
            assertTrue(english.endsWith(".") || english.endsWith("?"), english);
            assertTrue(chinese.endsWith("。") || chinese.endsWith("？"), chinese);
        }
    }

    private static List<String> named(String sentence) {
        return Stream.of("<0>", "<1>", "<2>", "<3>").filter(sentence::contains).toList();
    }

    @Test
    void aLineTooLong() {
        String start = "{\"id\":\"long\",\"note\":\"";
        String refusal =
                "{\"id\":\"long\",\"error\":\"This line has more than 65536 bytes; the rest of it was not read. "
                        + "A probe is one JSON object of some two hundred.\",\"line\":1}";
        for (int length : List.of(65_537, 131_071, 131_072, 131_073, 10_000_000)) {
            String line = start + "x".repeat(length - start.length());
            assertEquals(refusal, refused(line.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH));
            Answered last = Answered.to(line);
            assertEquals(List.of(refusal), last.lines());
        }
        String noId = "x".repeat(100_000);
        assertEquals(
                refusal.replace("\"id\":\"long\",", ""),
                refused(noId.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH));
    }

    @Test
    void aLineAsLongAsItMayBe() {
        String padded = PROBE + " ".repeat(65_536 - PROBE.length());
        assertEquals(Answered.to(PROBE), Answered.to(padded));
        assertEquals(Answered.to(PROBE), Answered.to(padded + "\n"));
    }

    @Test
    void aLineThatIsNotUtf8() {
        byte[] line = "{\"id\":\"p\",\"note\":\"?\"}".getBytes(StandardCharsets.ISO_8859_1);
        line[18] = (byte) 0xff;
        assertEquals(
                "{\"id\":\"p\",\"error\":\"Byte 19 of this line is not UTF-8. Write the probe as UTF-8.\",\"line\":1}",
                refused(line, Locale.ENGLISH));
        assertEquals(
                "{\"id\":\"p\",\"error\":\"这一行的第 19 个字节不是 UTF-8。请用 UTF-8 写探测。\",\"line\":1}",
                refused(line, Locale.CHINESE));
    }

    /** Editors on Windows begin a file with a mark that is not seen: before a probe it is passed over, alone it is no probe. */
    @Test
    void aByteOrderMark() {
        assertEquals(
                "{\"error\":\"This line ends before its JSON does. A probe is one whole JSON object on one line.\",\"line\":1}",
                refused("\ufeff".getBytes(StandardCharsets.UTF_8), Locale.ENGLISH));
        assertEquals(Answered.to(PROBE), Answered.to("\ufeff" + PROBE));
    }

    /** Every byte once, in an order that puts each behind several others. */
    @Test
    void aBinaryFile() {
        byte[] bytes = new byte[200_000];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) (at * at * 31 + at / 7);
        }
        Answered answered = Answered.to(bytes, Locale.ENGLISH);
        assertFalse(answered.allRead());
        assertTrue(answered.lines().size() > 100);
        answered.lines().forEach(RefusalTableTest::assertIsOneHarmlessObject);
    }

    /** A probe cut off anywhere, or with any of its characters replaced, is answered by one line and nothing worse. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "\"", "\\", "{", "}", "[", "]", ",", ":", "-", "0", "9", "e", ".", "\0", "\u001b", "中", "\u202e",
                "\ufeff"
            })
    void aProbeSpoiledAnywhere(String spoiler) {
        for (int at = 0; at < PROBE.length(); at++) {
            String rest = spoiler.isEmpty() ? "" : PROBE.substring(at + 1);
            Answered answered = Answered.to(PROBE.substring(0, at) + spoiler + rest + "\n" + PROBE);
            List<String> lines = answered.lines();
            assertEquals(PROBE.substring(0, at).isEmpty() && spoiler.isEmpty() ? 1 : 2, lines.size());
            lines.forEach(RefusalTableTest::assertIsOneHarmlessObject);
        }
    }

    private static void assertIsOneHarmlessObject(String line) {
        JsonObject answer = JsonParser.parseString(line).getAsJsonObject();
        assertTrue(answer.has("error") != answer.has("verdict"), line);
        assertTrue(line.codePoints().allMatch(Spelling::isSeen), line);
    }

    /** 30000 brackets, which would overflow the stack of a reader that calls itself, are told by what they should have been. */
    @Test
    void aLineNestedDeep() {
        String open = "[".repeat(30_000);
        String shut = "]".repeat(30_000);
        assertEquals(
                "{\"id\":\"deep\",\"error\":\"\\\"segment\\\" must be an object in braces, such as "
                        + "{\\\"flags\\\":[\\\"ACK\\\"],\\\"seq\\\":1,\\\"ack\\\":1,\\\"length\\\":0}.\",\"line\":1}",
                refusedInEnglish("{\"id\":\"deep\",\"segment\":" + open + shut + "}"));
        assertEquals(
                "{\"error\":\"A probe is one JSON object in braces, and this line is something else.\",\"line\":1}",
                refusedInEnglish(open + shut));
        assertEquals(
                "{\"id\":\"deep\",\"error\":\"This line ends before its JSON does. A probe is one whole JSON object on one line.\","
                        + "\"line\":1}",
                refusedInEnglish("{\"id\":\"deep\",\"segment\":" + open));
        assertEquals(
                "{\"id\":\"deep\",\"error\":\"This line is not JSON: column 60024 breaks its grammar. "
                        + "A probe is one JSON object on one line.\",\"line\":1}",
                refusedInEnglish("{\"id\":\"deep\",\"segment\":" + open + shut + "]"));
    }

    @Test
    void aNumberTooLong() {
        String start = "{\"id\":\"p\",\"sndUna\":";
        for (int digits : List.of(1024, 1025, 5000)) {
            assertEquals(
                    "{\"id\":\"p\",\"error\":\"The number that begins at column 20 has more than 1023 characters. "
                            + "No number in a probe needs more than ten.\",\"line\":1}",
                    refusedInEnglish(start + "-" + "1".repeat(digits - 1) + "}"));
        }
        assertEquals(
                "{\"id\":\"p\",\"error\":\"从第 20 列开始的数字超过 1023 个字符。探测中的数字都不必超过十个字符。\",\"line\":1}",
                refused((start + "1e" + "1".repeat(1022) + "}").getBytes(StandardCharsets.UTF_8), Locale.CHINESE));
        assertEquals(
                "{\"id\":\"p\",\"error\":\"\\\"sndUna\\\" is " + "1".repeat(40)
                        + "..., but it must be a whole number from 0 to 4294967295.\",\"line\":1}",
                refusedInEnglish(start + "1".repeat(1023) + "}"));
        assertEquals(
                "{\"id\":\"p\",\"error\":\"This line is not JSON: column 21 breaks its grammar. "
                        + "A probe is one JSON object on one line.\",\"line\":1}",
                refusedInEnglish(start + "0".repeat(2000) + "}"));
    }

    private static String refusedInEnglish(String line) {
        return refused(line.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH);
    }

    @Test
    void linesAreCountedWithTheEmptyOnes() {
        Answered answered = Answered.to("\n\r\n" + PROBE + "\n \n5\n\n{\"id\":6}");
        assertEquals(3, answered.lines().size());
        assertTrue(answered.lines().get(1).endsWith(",\"line\":5}"), answered.text());
        assertTrue(answered.lines().get(2).endsWith(",\"line\":7}"), answered.text());
    }

    @Test
    void nothingIsAnsweredToNothing() {
        assertEquals(new Answered(true, ""), Answered.to(""));
        assertEquals(new Answered(true, ""), Answered.to("\n\r\n  \t\n"));
    }
}
