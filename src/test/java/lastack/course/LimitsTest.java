package lastack.course;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import lastack.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that nobody would keep in a repository: huge, deep, or not text at all. */
class LimitsTest {
    @TempDir
    Path folder;

    private String report(byte[] content) throws IOException {
        return report(Files.write(folder.resolve("level.json"), content));
    }

    private String report(String content) throws IOException {
        return report(content.getBytes(StandardCharsets.UTF_8));
    }

    private String report(Path file) {
        Findings findings = new Findings();
        Source.read(file, findings).ifPresent(root -> LevelReader.read(root, findings));
        return findings.list().stream()
                .map(diagnostic -> diagnostic.line(Lang.EN))
                .map(line -> line.substring(folder.toString().length() + 1))
                .collect(joining("\n"));
    }

    @Test
    void aFileOf100MegabytesIsRefusedWithoutBeingRead() throws IOException {
        Path file = folder.resolve("level.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100_000_000);
        }
        long before = System.nanoTime();
        assertEquals(
                "level.json:1:1: error: This file is larger than 1048576 bytes, which no level is, so it was not read.",
                report(file));
        assertTrue(
                Duration.ofNanos(System.nanoTime() - before).toMillis() < 1000, "it took too long to have been left");
    }

    /** A pipe has no size that could be asked for. */
    @Test
    void aStreamThatNeverEndsIsRefusedToo() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        Findings findings = new Findings();
        Source.read("endless", endless, findings);
        assertEquals(
                "endless:1:1: error: This file is larger than 1048576 bytes, which no level is, so it was not read.",
                findings.list().get(0).line(Lang.EN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void nestedTenThousandDeep(String opening) throws IOException {
        int column = opening.length() * 20 + 1;
        assertEquals(
                "level.json:1:" + column
                        + ": error: Values are nested more than 20 deep here. No level needs that many brackets.",
                report(opening.repeat(10_000)));
    }

    @Test
    void moreValuesThanAnyLevelHas() throws IOException {
        assertEquals(
                "level.json:1:40000: error: The file has more than 20000 values. No level needs that many.",
                report("[" + "1,".repeat(30_000) + "1]"));
    }

    @Test
    void aTextThatFillsTheFile() throws IOException {
        assertEquals(
                "level.json:2:38: error: This text has 900000 characters; 4000 is the most that can be shown. Shorten it.",
                report("{\n  \"format\": 1, \"kind\": \"play\", \"id\": \"" + "a".repeat(900_000) + "\"}")
                        .lines()
                        .filter(line -> line.contains("characters"))
                        .collect(joining()));
    }

    @Test
    void manyUnknownKeysAreNotComparedForEver() throws IOException {
        String keys =
                IntStream.range(0, 19_000).mapToObj(i -> "\"k" + i + "\":1").collect(joining(","));
        List<String> lines = report("{" + keys + "}").lines().toList();
        assertEquals(100, lines.size());
    }

    @Test
    void bytesThatAreNotUtf8() throws IOException {
        byte[] latin1 = "{\n  \"id\": \"für\"\n}".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "level.json:2:11: error: From here on the bytes are not UTF-8. Save the file as UTF-8.",
                report(latin1));
    }

    @Test
    void aFileCutOffInTheMiddleOfACharacter() throws IOException {
        byte[] cut = {'{', '"', (byte) 0xE5, (byte) 0xAE};
        assertEquals(
                "level.json:1:3: error: From here on the bytes are not UTF-8. Save the file as UTF-8.", report(cut));
    }

    @Test
    void aByteOrderMarkIsNoMistake() throws IOException {
        assertEquals(
                "level.json:1:1: error: \"level\" must be an object in curly brackets, not true.",
                report("\uFEFFtrue"));
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsOneColumn() throws IOException {
        assertEquals(
                "level.json:1:6: error: 1 cannot stand here in JSON. Look for a missing comma, colon, quote or bracket before"
                        + " it.",
                report("{\"\uD842\uDFB7\" 1}"));
    }

    @Test
    void noFileAndAFolder() {
        assertEquals(
                "none.json:1:1: error: There is no such file. Check the path.", report(folder.resolve("none.json")));
        Findings findings = new Findings();
        Source.read(folder, findings);
        assertEquals(
                "This is a folder, where a file is needed. Name a file in it.",
                findings.list().get(0).message(Lang.EN));
    }
}
