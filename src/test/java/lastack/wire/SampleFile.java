package lastack.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A capture file written by hand: its octets with what they mean, the packets it holds, and where it is damaged. */
record SampleFile(String name, byte[] octets, List<String> packets, List<String> damage) {
    private static final Path FOLDER = Path.of("src/test/resources/lastack/wire/files");

    static List<SampleFile> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(SampleFile::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SampleFile read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            String digits = part(lines, "octets").stream()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining())
                    .replace(" ", "");
            return new SampleFile(
                    file.getFileName().toString().replace(".txt", ""),
                    HexFormat.of().parseHex(digits),
                    part(lines, "packets"),
                    part(lines, "damage"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The indented lines below a heading. */
    private static List<String> part(List<String> lines, String heading) {
        int start = lines.indexOf(heading) + 1;
        if (start == 0) {
            throw new AssertionError("no line says " + heading);
        }
        return lines.subList(start, lines.size()).stream()
                .takeWhile(line -> line.startsWith("  "))
                .map(String::strip)
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
