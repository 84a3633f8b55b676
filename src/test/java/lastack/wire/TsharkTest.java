package lastack.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lastack.tcp.Segment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same files as Wireshark reads them; skipped where it is not installed. */
class TsharkTest {
    @TempDir
    Path folder;

    @BeforeEach
    void needsTshark() {
        boolean installed = Stream.of(
                        Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "tshark")));
        assumeTrue(installed, "tshark is not installed: what we read and write is not compared with what it reads");
    }

    /** Its word on each segment: number, flags, numbers, length, window. Of packets without TCP, the number. */
    private static String theirs(Path file) throws IOException {
        String fields = "frame.number tcp.flags tcp.seq tcp.ack tcp.len tcp.window_size_value";
        return tshark(file, fields).lines().collect(Collectors.joining("\n"));
    }

    private static String ours(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        try (CaptureReader reader = CaptureReader.open(file)) {
            Packet packet = new Packet();
            while (reader.next(packet)) {
                Segment segment = packet.segment();
                lines.add(
                        packet.content() == Content.TCP
                                ? String.join(
                                        ",",
                                        Long.toString(packet.number()),
                                        "0x%04x".formatted(segment.flags().bits()),
                                        segment.seq().toString(),
                                        segment.ack().toString(),
                                        Integer.toString(segment.length()),
                                        Integer.toString(segment.window()))
                                : packet.number() + ",,,,,");
            }
        }
        return String.join("\n", lines);
    }

    static List<Path> captures() throws IOException {
        List<Path> captures = new ArrayList<>();
        for (String place : List.of("", "formats")) {
            try (Stream<Path> files = Files.list(Path.of("src/test/resources/captures", place))) {
                files.filter(file -> file.toString().contains(".pcap")).sorted().forEach(captures::add);
            }
        }
        // Each costs a process: of the scenarios, every tenth.
        return Stream.iterate(0, i -> i < captures.size(), i -> i + 10)
                .map(captures::get)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("captures")
    void readsThemAsWeDo(Path file) throws IOException {
        assertEquals(theirs(file), ours(file));
    }

    /** All link types and file formats that we wrote by hand, headers that are whole. */
    @ParameterizedTest
    @MethodSource("samples")
    void readsOurSamplesAsWeDo(SampleFile sample) throws IOException {
        Path file = Files.write(folder.resolve(sample.name()), sample.octets());
        assertEquals(theirs(file), ours(file));
    }

    static List<SampleFile> samples() {
        return SampleFile.all().stream()
                .filter(sample -> sample.name().matches("link-types|pcap-.*|pcapng-(sections|times|simple-cut)"))
                .toList();
    }

    /** A recorded conversation and one over IPv6, written again: raw IP, nothing malformed, and each checksum right. */
    @ParameterizedTest
    @MethodSource("conversations")
    void findsNothingWrongWithWhatWeWrite(String name) throws IOException {
        Path written = folder.resolve("written.pcapng");
        List<String> expected = new ArrayList<>();
        try (CaptureReader reader = CaptureReader.open(Path.of("src/test/resources/captures", name));
                CaptureWriter writer = new CaptureWriter(Files.newOutputStream(written))) {
            Packet packet = new Packet();
            while (reader.next(packet)) {
                writer.write(packet.time(), packet.source(), packet.destination(), packet.segment());
                // Of an encapsulation, 7 means raw IP; of a checksum, 1 means good; IPv6 has none of its own.
                String ip = packet.source().address().v6() ? "" : "1";
                expected.add(
                        packet.number() + ",7," + ip + ",1," + packet.segment().length() + ",");
            }
        }
        assertEquals(ours(written), theirs(written));
        String seen = tshark(
                written,
                "frame.number frame.encap_type ip.checksum.status tcp.checksum.status tcp.len _ws.malformed",
                "-o",
                "ip.check_checksum:TRUE",
                "-o",
                "tcp.check_checksum:TRUE");
        assertEquals(String.join("\n", expected), seen.lines().collect(Collectors.joining("\n")));
    }

    static List<String> conversations() {
        return List.of("ipv6_close.pcap", "fin_after_bulk.pcap", "wrap_data_fin_one_segment.pcap");
    }

    @Test
    void theVersionIsToldInTheLog() throws IOException {
        String version = run(List.of("tshark", "--version"));
        System.out.println(version.lines().findFirst().orElse(version));
    }

    private static String tshark(Path file, String fields, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of("tshark", "-n", "-r", file.toString(), "-T", "fields"));
        command.addAll(List.of("-E", "separator=,", "-o", "tcp.relative_sequence_numbers:FALSE"));
        command.addAll(List.of(more));
        for (String field : fields.split(" ")) {
            command.add("-e");
            command.add(field);
        }
        return run(command);
    }

    private static String run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
