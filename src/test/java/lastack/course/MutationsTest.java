package lastack.course;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import lastack.tcp.State;
import lastack.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A good level, damaged at random: it is read and checked, or its author is told why not, and nothing is ever thrown. */
class MutationsTest {
    private static final String GLYPHS = "{}[]\",:0123456789-+.eE\\ \n/ truefalsn\u0000\u001b\u4e2d";
    private static final Pattern WORTH_CHANGING =
            Pattern.compile("\"[A-Z]+(-[A-Z0-9]+)+\"|\"ESTABLISHED\"|\"CLOSED\"|: \\d+|\"(FIN|ACK|close|send|wait)\"");
    private static final List<String> WORDS =
            List.of("\"FIN\"", "\"SYN\"", "\"RST\"", "\"ACK\"", "\"abort\"", "\"open\"");

    private final long seed = System.nanoTime();
    private final SplittableRandom random = new SplittableRandom(seed);

    /** One level to be played, and one of each kind about a recording. */
    static List<Path> good() {
        Path wire = Path.of("levels", "from-the-wire");
        return List.of(
                Fixtures.FOLDER.resolve("whole-close.json"),
                wire.resolve("after-its-fin.json"),
                wire.resolve("from-first-to-last.json"),
                wire.resolve("a-bare-fin.json"));
    }

    private static Optional<LevelFile> read(byte[] bytes, Findings findings) {
        return Source.read("level.json", new ByteArrayInputStream(bytes), findings)
                .flatMap(root -> LevelReader.read(root, findings));
    }

    @ParameterizedTest
    @MethodSource("good")
    void damagedBytes(Path file) throws IOException {
        byte[] good = Files.readAllBytes(file);
        for (int i = 0; i < 1500; i++) {
            byte[] damaged = good.clone();
            for (int n = random.nextInt(1, 4); n > 0; n--) {
                damaged[random.nextInt(damaged.length)] = random.nextBoolean()
                        ? (byte) random.nextInt()
                        : (byte) GLYPHS.charAt(random.nextInt(GLYPHS.length()));
            }
            Findings findings = new Findings();
            boolean readable = read(damaged, findings).isPresent();
            assertTrue(readable != findings.hasErrors(), "seed " + seed + ", try " + i);
            for (Diagnostic diagnostic : findings.list()) {
                String line = diagnostic.line(Lang.EN) + diagnostic.line(Lang.ZH);
                assertFalse(line.chars().anyMatch(c -> c < ' '), "seed " + seed + ": " + line);
            }
        }
    }

    /** Files that can be read and say strange things: other states, other numbers, other flags. */
    @ParameterizedTest
    @MethodSource("good")
    void strangeLevels(Path file) throws IOException {
        String good = Files.readString(file);
        int checked = 0;
        for (int i = 0; i < 200; i++) {
            String strange = good;
            for (int n = random.nextInt(1, 4); n > 0; n--) {
                strange = changed(strange);
            }
            Optional<LevelFile> level = read(strange.getBytes(StandardCharsets.UTF_8), new Findings());
            if (level.isPresent()) {
                checked++;
                assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> LevelCheck.check(level.get()), "seed " + seed + ": " + strange);
            }
        }
        assertTrue(checked > 10, "too few of them could be read to show anything: " + checked + ", seed " + seed);
    }

    /** A window that stays shut is asked after for ever; to look for ways through such a level must end all the same. */
    @Test
    void aShutWindowIsNoEndlessCheck() throws IOException {
        byte[] shut = Files.readAllBytes(Fixtures.FOLDER.resolve("shut-window.json"));
        LevelFile level = read(shut, new Findings()).orElseThrow();
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertTrue(LevelCheck.check(level).stream().anyMatch(Diagnostic::isError)));
    }

    private String changed(String level) {
        List<int[]> places = WORTH_CHANGING
                .matcher(level)
                .results()
                .map(found -> new int[] {found.start(), found.end()})
                .toList();
        int[] place = places.get(random.nextInt(places.size()));
        String old = level.substring(place[0], place[1]);
        String other;
        if (old.startsWith(":")) {
            other = ": " + (random.nextBoolean() ? random.nextInt(0, 4) : random.nextInt(0, 70_000));
        } else if (old.matches("\"(FIN|ACK|close|send|wait)\"")) {
            other = WORDS.get(random.nextInt(WORDS.size()));
        } else {
            other = "\"" + State.values()[random.nextInt(State.values().length)] + "\"";
        }
        return level.substring(0, place[0]) + other + level.substring(place[1]);
    }
}
