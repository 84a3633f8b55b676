package lastack.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lastack.tcp.Connection;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Practice;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.Stack;
import lastack.tcp.State;
import lastack.tcp.Tolerance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is answered to probes that can be read, to the letter. */
class VerdictTableTest {

    static Stream<String[]> verdicts() {
        List<String> rows = Answered.table("verdicts.txt");
        return IntStream.range(0, rows.size() / 2).mapToObj(row ->
                new String[] {rows.get(2 * row), rows.get(2 * row + 1)});
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void isAnswered(String probe, String verdict) {
        Answered answered = Answered.to(probe);
        assertTrue(answered.allRead());
        assertEquals(1, answered.lines().size());
        assertEquals(verdict.strip(), upToPractice(answered.lines().get(0)));
    }

    /** What real stacks do otherwise stands last, and has tests of its own. */
    private static String upToPractice(String line) {
        return line.substring(0, line.indexOf(",\"inPractice\":["));
    }

    /** All at once, with the line ends of any system, empty lines between, and none at the end: the same answers in the same order. */
    @ParameterizedTest
    @MethodSource("lineEnds")
    void linesMayEndInAnyWay(String end) {
        List<String> probes = verdicts().map(row -> row[0]).toList();
        List<String> verdicts = verdicts().map(row -> row[1].strip()).toList();
        Answered answered = Answered.to(String.join(end, probes));
        assertTrue(answered.allRead());
        assertTrue(answered.text().endsWith("}\n"));
        assertEquals(
                verdicts,
                answered.lines().stream().map(VerdictTableTest::upToPractice).toList());
    }

    static Stream<String> lineEnds() {
        return Stream.of("\n", "\r\n", "\n\n", "\n \t\r\n", " \n ");
    }

    /** Real sockets' numbers in all states: 16 endpoints, 20 segments each, with what the plain RFC asks for. */
    @Test
    void theLiveMatrix() {
        List<String[]> rows = Answered.table("/lastack/tcp/live-matrix.txt").stream()
                .map(row -> row.split(" *\\| *", -1))
                .toList();
        assertEquals(320, rows.size());
        String probes =
                String.join("\n", rows.stream().map(VerdictTableTest::probe).toList());
        List<String> expected = new ArrayList<>();
        for (String[] row : rows) {
            expected.add(String.join(" | ", row[0], row[3], row[4], row[5].strip()));
        }
        List<String> actual = new ArrayList<>();
        for (String line : Answered.to(probes).lines()) {
            JsonObject verdict = JsonParser.parseString(line).getAsJsonObject();
            List<String> replies = new ArrayList<>();
            verdict.getAsJsonArray("reply").forEach(reply -> replies.add(text(reply.getAsJsonObject())));
            actual.add(String.join(
                    " | ",
                    verdict.get("id").getAsString(),
                    verdict.get("verdict").getAsString(),
                    verdict.get("state").getAsString(),
                    String.join("; ", replies)));
        }
        assertEquals(String.join("\n", expected), String.join("\n", actual));
    }

    /** What the socket itself did is the RFC's answer, or stands in {@code inPractice} as Linux's. */
    @Test
    void theLiveMatrixInPractice() {
        List<String> missing = new ArrayList<>();
        int otherwise = 0;
        for (String row : Answered.table("/lastack/tcp/live-matrix.txt")) {
            String[] cells = row.split(" *\\| *", -1);
            String seen = (cells[6] + " " + cells[7]).strip();
            boolean orphan = cells[0].endsWith("orphan");
            JsonObject verdict = JsonParser.parseString(
                            Answered.to(probe(cells)).lines().get(0))
                    .getAsJsonObject();
            if (seen.equals(outcome(verdict))) {
                continue;
            }
            otherwise++;
            boolean listed = verdict.getAsJsonArray("inPractice").asList().stream()
                    .map(JsonElement::getAsJsonObject)
                    .filter(practice -> practice.getAsJsonArray("stacks").contains(new JsonPrimitive("Linux")))
                    .filter(practice -> orphan || !practice.has("orphan"))
                    .anyMatch(practice -> seen.equals(outcome(practice)));
            if (!listed) {
                missing.add(row + "\n    " + verdict);
            }
        }
        assertEquals("", String.join("\n", missing));
        assertTrue(otherwise >= 43, () -> "the file names 43 that differ in state or kind of reply");
    }

    private static String outcome(JsonObject told) {
        List<String> replies = new ArrayList<>();
        told.getAsJsonArray("reply").forEach(reply -> replies.add(text(reply.getAsJsonObject())));
        return (told.get("state").getAsString() + " " + String.join("; ", replies)).strip();
    }

    /** The line for a row of that table: {@code 000 | CLOSED iss=7000 | ACK seq=5000000 ack=7000 | ...}. */
    private static String probe(String[] row) {
        String[] endpoint = row[1].split(" ");
        Map<String, String> names = Map.of(
                "iss", "iss", "una", "sndUna", "nxt", "sndNxt", "rcv", "rcvNxt", "wnd", "rcvWnd", "max", "maxSndWnd");
        JsonObject probe = new JsonObject();
        probe.addProperty("id", row[0]);
        probe.addProperty("state", endpoint[0]);
        for (int at = 1; at < endpoint.length; at++) {
            if (endpoint[at].equals("active")) {
                probe.addProperty("passive", false);
            } else {
                String[] pair = endpoint[at].split("=");
                probe.addProperty(names.get(pair[0]), Long.parseLong(pair[1]));
            }
        }
        JsonObject segment = new JsonObject();
        JsonArray flags = new JsonArray();
        segment.add("flags", flags);
        for (String word : row[2].split(" ")) {
            String[] pair = word.split("=");
            if (pair.length == 2) {
                segment.addProperty(pair[0].equals("len") ? "length" : pair[0], Long.parseLong(pair[1]));
            } else {
                Stream.of(word.split(",")).forEach(flags::add);
            }
        }
        probe.add("segment", segment);
        return probe.toString();
    }

    private static String text(JsonObject segment) {
        List<String> flags = new ArrayList<>();
        segment.getAsJsonArray("flags").forEach(flag -> flags.add(flag.getAsString()));
        return String.join(",", flags) + " seq=" + segment.get("seq")
                + (segment.has("ack") ? " ack=" + segment.get("ack") : "")
                + (segment.get("length").getAsInt() > 0 ? " len=" + segment.get("length") : "");
    }

    @Test
    void whatRealStacksDoOtherwiseStandsLast() {
        Connection endpoint =
                Connection.in(State.FIN_WAIT_2, true, SeqNum.of(1001), SeqNum.of(1001), SeqNum.of(5000), 100, 200);
        Segment segment = new Segment(Flags.of(Flag.PSH, Flag.ACK), SeqNum.of(5000), SeqNum.of(1001), 10, 0);
        Segment reset = new Segment(Flags.of(Flag.RST), SeqNum.of(1001), SeqNum.ZERO, 0, 0);
        Segment ack = new Segment(Flags.of(Flag.ACK), SeqNum.of(1001), SeqNum.of(5010), 0, 0);
        JsonBytes out = new JsonBytes(1);
        new VerdictWriter(out)
                .verdict(
                        new Probe(null, endpoint, segment, SeqNum.of(1001), SeqNum.of(1001), SeqNum.of(5000)),
                        Referee.arrive(endpoint, segment),
                        List.of(
                                new Practice(Tolerance.D05, List.of(Stack.LINUX), true, State.CLOSED, List.of(reset)),
                                new Practice(
                                        Tolerance.D17,
                                        List.of(Stack.SMOLTCP, Stack.LWIP),
                                        false,
                                        State.FIN_WAIT_2,
                                        List.of(ack, ack)),
                                new Practice(
                                        Tolerance.D18, List.of(Stack.GVISOR), false, State.FIN_WAIT_2, List.of())));
        String line = new String(out.toArray(), StandardCharsets.US_ASCII);
        String reply = "{\"flags\":[\"ACK\"],\"seq\":1001,\"ack\":5010,\"length\":0}";
        assertEquals(
                "\"inPractice\":[{\"state\":\"CLOSED\",\"reply\":[{\"flags\":[\"RST\"],\"seq\":1001,\"length\":0}],"
                        + "\"tolerance\":\"D05\",\"stacks\":[\"Linux\"],\"orphan\":true},"
                        + "{\"state\":\"FIN-WAIT-2\",\"reply\":[" + reply + "," + reply + "],"
                        + "\"tolerance\":\"D17\",\"stacks\":[\"smoltcp\",\"lwIP\"]},"
                        + "{\"state\":\"FIN-WAIT-2\",\"reply\":[],\"tolerance\":\"D18\",\"stacks\":[\"gVisor\"]}]}\n",
                line.substring(line.indexOf("\"inPractice\"")));
    }

    /** D01: a reset one number behind the window. */
    @Test
    void theRefereeIsAskedWhatRealStacksDo() {
        String edge = verdicts()
                .filter(row -> row[0].contains("\"edge\""))
                .findFirst()
                .orElseThrow()[0];
        String line = Answered.to(edge).text();
        assertTrue(line.substring(line.indexOf("\"inPractice\"")).contains("\"tolerance\":\"D01\""), line);
    }
}
