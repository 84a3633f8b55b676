package lastack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import lastack.wire.ManyConnections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code lastack trace} as people and scripts use it. */
class TraceCommandTest {
    private static final String CAPTURES = "src/test/resources/captures/";
    private static final String LOST = CAPTURES + "lost_last_ack.pcap";

    @TempDir
    private Path folder;

    @Test
    void aSegmentIsALine() {
        Ran ran = Ran.lastack("trace", "--json", "--lang", "en", LOST);
        assertEquals(0, ran.exit(), ran.err());
        assertEquals(
                "{\"type\":\"segment\",\"frame\":8,\"time\":0.213432,\"connection\":1,\"from\":\"client\","
                        + "\"flags\":[\"FIN\",\"ACK\"],\"seq\":346107558,\"ack\":4071303976,\"relSeq\":101,\"relAck\":201,"
                        + "\"length\":0,\"window\":63,\"client\":\"FIN-WAIT-1\",\"server\":\"ESTABLISHED\","
                        + "\"verdict\":\"legal\",\"rule\":\"R61\",\"section\":\"3.10.4\","
                        + "\"note\":\"The client closes: its FIN takes one number, and behind it there are no data.\"}",
                ran.lines().get(7));
        JsonObject syn = object(ran.lines().get(0));
        assertEquals(
                List.of(false, false, false, true),
                List.of(syn.has("ack"), syn.has("relAck"), syn.has("server"), syn.has("client")));
    }

    @Test
    void aConnectionIsALineAtTheEnd() {
        List<String> lines = Ran.lastack("trace", "--json", LOST).lines();
        assertEquals(14, lines.size());
        assertEquals("""
                {"type":"connection","connection":1,"client":"10.99.26.1:59296","server":"10.99.26.2:80","near":"client",\
                "clientStates":["SYN-SENT","ESTABLISHED","FIN-WAIT-1","FIN-WAIT-2","TIME-WAIT"],\
                "serverStates":["LISTEN","SYN-RECEIVED","ESTABLISHED","CLOSE-WAIT","LAST-ACK","CLOSED"],\
                "closing":"four segments","closedBy":"client","segments":13,"retransmissions":1}""", lines.get(13));
    }

    @Test
    void severalFilesAreToldApart() {
        String other = CAPTURES + "ipv6_close.pcap";
        List<String> lines = Ran.lastack("trace", "--json", LOST, other).lines();
        assertEquals(LOST, object(lines.get(0)).get("file").getAsString());
        JsonObject last = object(lines.get(lines.size() - 1));
        assertEquals(other, last.get("file").getAsString());
        assertEquals(1, last.get("connection").getAsInt());
        assertTrue(last.get("server").getAsString().startsWith("["), last.toString());
    }

    @Test
    void oneConnectionOfMany() {
        Ran ran = Ran.lastack("trace", "--json", "--connection", "5", CAPTURES + "many_interleaved.pcap");
        assertEquals(0, ran.exit());
        assertTrue(ran.lines().stream()
                .allMatch(line -> object(line).get("connection").getAsInt() == 5));
        assertTrue(ran.out().contains("\"closing\":\"simultaneous\",\"closedBy\":\"both\""), ran.out());
        assertEquals(
                2,
                Ran.lastack("trace", "--connection", "13", CAPTURES + "many_interleaved.pcap")
                        .exit());
    }

    @Test
    void aDamagedFileGivesWhatCouldBeRead() throws IOException {
        Path cut = folder.resolve("cut.pcap");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(Path.of(LOST)), 400));
        Ran ran = Ran.lastack("trace", "--json", "--lang", "en", cut.toString());
        assertEquals(3, ran.exit());
        assertEquals(4, ran.lines().size());
        assertTrue(ran.err().contains("is damaged at byte 286: it ends in the middle"), ran.err());
        assertEquals(3, Ran.lastack("trace", folder.resolve("none").toString()).exit());
        assertEquals(3, Ran.lastack("trace", folder.toString()).exit());
        assertEquals(2, Ran.lastack("trace").exit());
        assertEquals(2, Ran.lastack("trace", "--near", "left", LOST).exit());
    }

    @Test
    void whatIsHostileInANameReachesNoTerminal() {
        Ran ran = Ran.lastack("trace", "--lang", "en", "a\u001b[31mb");
        assertEquals(3, ran.exit());
        assertTrue(ran.err().chars().noneMatch(c -> c == 0x1b), ran.err());
    }

    @Test
    void peopleGetALadderAndAnEnd() {
        Ran ran = Ran.lastack("trace", "--lang", "en", CAPTURES + "rst_closed_port.pcap");
        assertEquals("""
                Connection 1: client 10.99.46.1:42278, server 10.99.46.2:81
                Each line: frame, seconds, state of the client, segment, state of the server; ? is a state that is not known.

                     1     0.000000  SYN-SENT     |-- SYN seq=0 len=0 ------------------------------->| ?
                       legal R93: The client asks for a connection: SYN takes one number, the first.
                     2     0.022093  SYN-SENT     |<--------------------- RST,ACK seq=0 ack=1 len=0 --| CLOSED
                       legal R25: Nobody listens there: the server refuses the connection.

                It was reset. The server was the first who wanted it to end.
                Why the RST in frame 2: Nobody listens there: the server refuses the connection.
                client: SYN-SENT, CLOSED
                server: CLOSED
                At which end it was captured cannot be told, so each state is one that is proved.
                2 segments, 0 of them sent again.
                """, ran.out());
    }

    /** What comes later shows of an ACK that it was late or lost, and then it is said. */
    @Test
    void anAckThatDidNotArriveIsNamed() {
        Ran ran = Ran.lastack("trace", "--lang", "en", CAPTURES + "lost_last_ack.pcap");
        assertEquals(
                List.of("       Frame 11, which acknowledged it, had not arrived when this was sent."),
                ran.lines().stream()
                        .filter(line -> line.contains("not arrived"))
                        .toList());
    }

    @Test
    void peopleGetAListOfMany() {
        Ran ran = Ran.lastack("trace", "--lang", "en", CAPTURES + "many_interleaved.pcap");
        assertEquals(
                "      5  10.99.112.1:51218       10.99.112.2:80          TIME-WAIT    TIME-WAIT    simultaneous",
                ran.lines().get(4));
        assertEquals(
                "Connections: 12. --connection N tells the segments of one.",
                ran.lines().get(13));
    }

    @Test
    void standardInputIsACaptureToo() throws IOException {
        for (String format : List.of("lost_last_ack.pcap", "formats/lost_last_ack.pcapng")) {
            byte[] capture = Files.readAllBytes(Path.of(CAPTURES + format));
            Ran piped = Ran.fed(new ByteArrayInputStream(capture), "trace", "--json", "-");
            assertEquals(Ran.lastack("trace", "--json", CAPTURES + format), piped);
        }
        byte[] cut = Arrays.copyOf(Files.readAllBytes(Path.of(LOST)), 400);
        Ran damaged = Ran.fed(new ByteArrayInputStream(cut), "trace", "--json", "--lang", "en", "-");
        assertEquals(3, damaged.exit());
        assertEquals(4, damaged.lines().size());
        assertTrue(damaged.err().contains("- is damaged at byte 286"), damaged.err());
        assertEquals(3, Ran.fed("", "trace", "-").exit());
    }

    @Test
    void anEndThatCannotBeTheNearOneIsDoubted() {
        Ran right = Ran.lastack("trace", "--json", "--near", "client", LOST);
        assertEquals("", right.err());
        assertFalse(object(right.lines().get(13)).has("warning"));
        Ran wrong = Ran.lastack("trace", "--json", "--lang", "en", "--near", "server", LOST);
        assertEquals(0, wrong.exit());
        assertEquals(
                "lastack: " + LOST
                        + ": --near server looks wrong. In 1 of its connections it is the client that answers"
                        + " at once, as only the end does at which a capture is taken. Without --near it is found out.\n",
                wrong.err());
        assertEquals(
                "Captured at the server, as you say; but it is the client that answers at once, as only the end does"
                        + " at which a capture is taken.",
                object(wrong.lines().get(13)).get("warning").getAsString());
        assertEquals("", Ran.lastack("trace", "-q", "--near", "server", LOST).err());
    }

    /** Two connections of the same ports are two closings. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            half_open_new_syn.pcap        | reset, client
            server/half_open_new_syn.pcap | reset, client
            time_wait_reuse.pcap          | four segments, server
            server/time_wait_reuse.pcap   | four segments, server""")
    void whatUsedThePortsBeforeIsToldToo(String capture, String before) {
        List<String> told =
                Ran.lastack("trace", "--lang", "en", CAPTURES + capture).lines();
        assertTrue(
                told.contains("It closed with four segments: each FIN had an ACK of its own. The client began."
                        + " Connections before it used the same ports: " + before + "."),
                told.toString());
        List<String> objects =
                Ran.lastack("trace", "--json", CAPTURES + capture).lines();
        JsonObject connection = object(objects.get(objects.size() - 1));
        JsonObject earlier = connection.getAsJsonArray("earlier").get(0).getAsJsonObject();
        assertEquals(
                before,
                earlier.get("closing").getAsString() + ", "
                        + earlier.get("closedBy").getAsString());
        assertEquals("four segments", connection.get("closing").getAsString());
    }

    /** The list and the objects are fed by one tracer in two ways. */
    @Test
    void theListSaysWhatTheObjectsSay() throws IOException {
        String capture =
                ManyConnections.write(folder.resolve("many.pcap"), 9000).toString();
        List<String> rows = Ran.lastack("trace", "--lang", "en", capture).lines();
        List<JsonObject> connections = Ran.lastack("trace", "--json", capture).lines().stream()
                .map(TraceCommandTest::object)
                .filter(line -> line.get("type").getAsString().equals("connection"))
                .toList();
        assertEquals(818, connections.size());
        for (int at = 0; at < connections.size(); at++) {
            assertEquals(row(connections.get(at)), rows.get(at));
        }
    }

    private static String row(JsonObject connection) {
        String closedBy =
                connection.has("closedBy") ? connection.get("closedBy").getAsString() : "both";
        return String.format(
                "%7d  %-22s  %-22s  %-13s%-13s%s%s",
                connection.get("connection").getAsInt(),
                connection.get("client").getAsString(),
                connection.get("server").getAsString(),
                last(connection.getAsJsonArray("clientStates")),
                last(connection.getAsJsonArray("serverStates")),
                connection.get("closing").getAsString(),
                closedBy.equals("both") ? "" : ", " + closedBy);
    }

    private static String last(JsonArray states) {
        return states.isEmpty() ? "?" : states.get(states.size() - 1).getAsString();
    }

    private static JsonObject object(String line) {
        return JsonParser.parseString(line).getAsJsonObject();
    }
}
