package lastack.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Captures of real connections, beside what the recorder wrote down about each segment while it passed. */
class RecordedCapturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/captures");

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".pcap"))
                    .map(name -> name.replace(".pcap", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void noneIsMissing() throws IOException {
        assertEquals(46, names().size());
    }

    @ParameterizedTest
    @MethodSource("names")
    void theClientsCaptureIsAsRecorded(String name) throws IOException {
        assertEquals(recorded(name, "frame_in_client_pcap"), read(FOLDER.resolve(name + ".pcap")));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theServersCaptureIsAsRecorded(String name) throws IOException {
        assertEquals(recorded(name, "frame_in_server_pcap"), read(FOLDER.resolve("server/" + name + ".pcap")));
    }

    /** The same frames, in other file formats and on other links. */
    @ParameterizedTest
    @ValueSource(strings = {"bigendian.pcap", "linuxsll.pcap", "nsec.pcap", "pcapng", "vlan42.pcap"})
    void anotherFormatGivesTheSame(String format) throws IOException {
        assertEquals(
                packets(FOLDER.resolve("lost_last_ack.pcap")),
                packets(FOLDER.resolve("formats/lost_last_ack." + format)));
    }

    /** Cut behind 66 octets, which is in the middle of a SYN's options: the same segments all the same. */
    @Test
    void cutToAFewOctetsItGivesTheSameSegments() throws IOException {
        assertEquals(
                read(FOLDER.resolve("lost_last_ack.pcap")), read(FOLDER.resolve("formats/lost_last_ack.snap66.pcap")));
    }

    private static String packets(Path file) throws IOException {
        try (CaptureReader reader = CaptureReader.open(file)) {
            String lines = String.join("\n", PacketText.all(reader));
            assertEquals(Optional.empty(), reader.damage());
            return lines;
        }
    }

    private static String read(Path file) throws IOException {
        Map<Integer, String> frames = new TreeMap<>();
        try (CaptureReader reader = CaptureReader.open(file)) {
            Packet packet = new Packet();
            while (reader.next(packet)) {
                frames.put((int) packet.number(), packet.content() + " " + line(packet.segment()));
            }
            assertEquals(Optional.empty(), reader.damage());
        }
        return lines(frames);
    }

    /** The segments that were seen at one end: when they left it, or when they were delivered to it, perhaps more than once. */
    private static String recorded(String name, String frame) throws IOException {
        Map<Integer, String> frames = new TreeMap<>();
        JsonObject states = JsonParser.parseString(Files.readString(FOLDER.resolve(name + ".states.json")))
                .getAsJsonObject();
        for (JsonElement element : states.getAsJsonArray("segments")) {
            JsonObject segment = element.getAsJsonObject();
            String line = "TCP " + line(segment(segment));
            for (int number : numbers(segment, frame)) {
                frames.put(number, line);
            }
            for (JsonElement delivery : segment.getAsJsonArray("deliveries")) {
                for (int number : numbers(delivery.getAsJsonObject(), frame)) {
                    frames.put(number, line);
                }
            }
        }
        return lines(frames);
    }

    private static List<Integer> numbers(JsonObject object, String key) {
        List<Integer> numbers = new ArrayList<>();
        JsonElement value = object.get(key);
        if (value instanceof JsonArray several) {
            several.forEach(one -> numbers.add(one.getAsInt()));
        } else if (value != null && !value.isJsonNull()) {
            numbers.add(value.getAsInt());
        }
        return numbers;
    }

    private static Segment segment(JsonObject recorded) {
        Flags flags = Flags.NONE;
        for (char letter : recorded.get("flags").getAsString().toCharArray()) {
            flags = flags.with(
                    switch (letter) {
                        case 'S' -> Flag.SYN;
                        case 'A' -> Flag.ACK;
                        case 'F' -> Flag.FIN;
                        case 'R' -> Flag.RST;
                        case 'P' -> Flag.PSH;
                        default -> throw new AssertionError("an unknown flag: " + letter);
                    });
        }
        JsonElement ack = recorded.get("ack");
        return new Segment(
                flags,
                SeqNum.of(recorded.get("seq").getAsLong()),
                ack == null || ack.isJsonNull() ? SeqNum.ZERO : SeqNum.of(ack.getAsLong()),
                recorded.get("len").getAsInt(),
                recorded.get("win").getAsInt());
    }

    private static String line(Segment segment) {
        return segment + " win=" + segment.window();
    }

    private static String lines(Map<Integer, String> frames) {
        StringBuilder lines = new StringBuilder();
        frames.forEach(
                (number, line) -> lines.append(number).append(' ').append(line).append('\n'));
        return lines.toString();
    }
}
