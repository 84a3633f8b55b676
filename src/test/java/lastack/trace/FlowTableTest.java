package lastack.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.wire.Address;
import lastack.wire.CaptureReader;
import lastack.wire.CaptureWriter;
import lastack.wire.Content;
import lastack.wire.Endpoint;
import lastack.wire.Packet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FlowTableTest {
    private static final Path CAPTURES = Path.of("src/test/resources/captures");

    @TempDir
    Path folder;

    static List<String> recorded() throws IOException {
        try (Stream<Path> files = Files.list(CAPTURES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".pcap"))
                    .map(name -> name.replace(".pcap", ""))
                    .sorted()
                    .toList();
        }
    }

    /** Who connected to whom, as the recorder knew it; a four-tuple used twice is one flow. */
    @ParameterizedTest
    @MethodSource("recorded")
    void findsTheRecordedConnections(String name) throws IOException {
        JsonObject states = JsonParser.parseString(Files.readString(CAPTURES.resolve(name + ".states.json")))
                .getAsJsonObject();
        Set<String> expected = new TreeSet<>();
        for (JsonElement connection : states.getAsJsonArray("connections")) {
            JsonObject ends = connection.getAsJsonObject();
            expected.add(ends.get("client").getAsString() + " > "
                    + ends.get("server").getAsString());
        }
        Set<String> found = new TreeSet<>();
        for (Flow flow : flows(CAPTURES.resolve(name + ".pcap"))) {
            found.add(spaced(flow.client()) + " > " + spaced(flow.server()));
        }
        assertEquals(expected, found);
    }

    private static String spaced(Endpoint end) {
        return end.address() + " " + end.port();
    }

    /** The first segment of a flow, from port 5000 to the one given, tells who is the client. */
    @ParameterizedTest
    @CsvSource({
        "SYN,     80,   5000, opened by its sender",
        "SYN,     9000, 5000, 'opened by its sender, whatever the ports'",
        "SYN+ACK, 80,   80,   answers the client's SYN",
        "SYN+ACK, 9000, 9000, answers the client's SYN",
        "ACK,     80,   5000, in the middle: the higher port",
        "ACK,     9000, 9000, in the middle: the higher port",
        "FIN+ACK, 5000, 5000, in the middle and the same port: whoever was seen first",
    })
    void theFirstSegmentTellsWhoIsTheClient(String flags, int to, int clientPort, String why) throws IOException {
        Flags set = Flags.NONE;
        for (String flag : flags.split("\\+")) {
            set = set.with(Flag.valueOf(flag));
        }
        Path file = folder.resolve("first");
        Endpoint sender = new Endpoint(Address.v4(0x0A000001), 5000);
        Endpoint receiver = new Endpoint(Address.v4(0x0A000002), to);
        try (CaptureWriter writer = new CaptureWriter(Files.newOutputStream(file))) {
            writer.write(0, sender, receiver, new Segment(set, SeqNum.ZERO, SeqNum.ZERO, 0, 0));
        }
        Flow flow = flows(file).get(0);
        assertEquals(clientPort, flow.client().port(), why);
        assertEquals(clientPort == 5000 ? sender : receiver, flow.client());
        assertEquals(clientPort == 5000 ? receiver : sender, flow.server());
    }

    /** More flows than the table has places at first: each keeps its number, in both directions, with whatever salt. */
    @Test
    void everyFlowIsFoundAgain() throws IOException {
        int count = 20_000;
        Path file = folder.resolve("many");
        Segment syn = new Segment(Flags.of(Flag.SYN), SeqNum.ZERO, SeqNum.ZERO, 0, 0);
        Segment reset = new Segment(Flags.of(Flag.RST, Flag.ACK), SeqNum.ZERO, SeqNum.of(1), 0, 0);
        try (CaptureWriter writer = new CaptureWriter(Files.newOutputStream(file))) {
            for (int i = 0; i < count; i++) {
                writer.write(i, client(i), server(i), syn);
            }
            for (int i = count - 1; i >= 0; i--) {
                writer.write(i, server(i), client(i), reset);
            }
        }
        for (int salt : new int[] {0, -1}) {
            FlowTable table = new FlowTable(salt);
            try (CaptureReader reader = CaptureReader.open(file)) {
                Packet packet = new Packet();
                for (int i = 0; i < count; i++) {
                    reader.next(packet);
                    assertEquals(new Flow(i + 1, client(i), server(i)), table.of(packet));
                    assertEquals(true, table.all().get(i).fromClient(packet));
                }
                for (int i = count - 1; i >= 0; i--) {
                    reader.next(packet);
                    assertSame(table.all().get(i), table.of(packet));
                    assertEquals(false, table.all().get(i).fromClient(packet));
                }
            }
            assertEquals(count, table.all().size());
        }
    }

    /** Ports count up, addresses differ in one bit, and a pair of ports turned round is another connection. */
    private static Endpoint client(int i) {
        Address address = i % 2 == 0 ? Address.v4(0x0A000001) : Address.v6(0x20010DB8L << 32, 1);
        return new Endpoint(address, i / 4);
    }

    private static Endpoint server(int i) {
        Address address =
                i % 2 == 0 ? Address.v4(0x0A000001 + (i / 2 % 2 + 1)) : Address.v6(0x20010DB8L << 32, 2 + i / 2 % 2);
        return new Endpoint(address, 20_000 - i / 4);
    }

    @Test
    void theNumbersOfPairsAreSpread() throws IOException {
        Path file = folder.resolve("spread");
        Segment syn = new Segment(Flags.of(Flag.SYN), SeqNum.ZERO, SeqNum.ZERO, 0, 0);
        try (CaptureWriter writer = new CaptureWriter(Files.newOutputStream(file))) {
            for (int i = 0; i < 1 << 14; i++) {
                writer.write(i, client(i), server(i), syn);
            }
        }
        Set<Integer> salted = new LinkedHashSet<>();
        Set<Integer> low = new LinkedHashSet<>();
        try (CaptureReader reader = CaptureReader.open(file)) {
            Packet packet = new Packet();
            while (reader.next(packet)) {
                low.add(packet.pairHash(7) & 0x3FFF);
                salted.add(packet.pairHash(7));
            }
        }
        // Thrown at random, 2^14 numbers hit 1 - 1/e of 2^14 places, 10,357 give or take 60; of 2^32 they miss two or
        // three.
        assertEquals(10_357, low.size(), 400);
        assertEquals(1 << 14, salted.size(), 10);
    }

    private static List<Flow> flows(Path file) throws IOException {
        FlowTable table = new FlowTable(42);
        List<Integer> numbers = new ArrayList<>();
        try (CaptureReader reader = CaptureReader.open(file)) {
            Packet packet = new Packet();
            while (reader.next(packet)) {
                if (packet.content() == Content.TCP) {
                    numbers.add(table.of(packet).number());
                }
            }
        }
        // In the order in which they were first seen, each number is one more than the last.
        List<Integer> first = numbers.stream().distinct().toList();
        assertEquals(Stream.iterate(1, i -> i + 1).limit(first.size()).collect(Collectors.toList()), first);
        return table.all();
    }
}
