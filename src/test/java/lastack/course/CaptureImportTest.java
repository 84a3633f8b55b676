package lastack.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import lastack.game.Kind;
import lastack.game.Role;
import lastack.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Captures as levels: whatever is written has nothing the matter, and what is unfit is refused by name. */
class CaptureImportTest {
    private static final Path CAPTURES = Path.of("src/test/resources/captures");

    @TempDir
    Path folder;

    private static CaptureImport.Wish wish(Kind kind, boolean open, boolean small) {
        return new CaptureImport.Wish("mine", kind, 1, Role.CLIENT, open, small, false);
    }

    private static List<Path> captures() throws IOException {
        try (Stream<Path> files = Files.list(CAPTURES)) {
            return files.filter(file -> file.toString().endsWith(".pcap"))
                    .sorted()
                    .toList();
        }
    }

    private static LevelFile read(String text) {
        Findings findings = new Findings();
        Optional<LevelFile> file = Source.read(
                        "mine.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), findings)
                .flatMap(root -> LevelReader.read(root, findings));
        assertEquals(List.of(), findings.list(), text);
        return file.orElseThrow();
    }

    /** More than half of them can be asked about: a segment that was forged or never captured stops the others. */
    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"FILL", "ORDER", "SPOT", "PLAY"})
    void whatIsWrittenHasNothingTheMatter(Kind kind) throws IOException {
        int written = 0;
        for (Path capture : captures()) {
            CaptureImport.Outcome outcome = CaptureImport.of(capture, wish(kind, false, false));
            if (outcome instanceof CaptureImport.Outcome.Written level) {
                written++;
                LevelFile file = read(level.text());
                List<String> found = LevelCheck.check(file).stream()
                        .map(one -> one.line(Lang.EN))
                        .toList();
                assertEquals(List.of(), found, capture + "\n" + level.text());
            }
        }
        assertTrue(
                written > captures().size() / 2,
                "only " + written + " of " + captures().size());
    }

    @Test
    void addressesStayPrivateUnlessTheyAreWanted() throws IOException {
        Path capture = CAPTURES.resolve("close_client_4seg.pcap");
        String text = text(CaptureImport.of(capture, wish(Kind.FILL, false, false)));
        assertFalse(text.contains("10."), text);
        String open = text(CaptureImport.of(capture, wish(Kind.FILL, true, false)));
        assertTrue(open.contains("Captured between "), open);
        String play = text(CaptureImport.of(capture, wish(Kind.PLAY, false, false)));
        assertTrue(play.contains("49152") && play.contains("\"port\": 80,"), play);
    }

    @Test
    void numbersAreKeptOrSmall() throws IOException {
        Path capture = CAPTURES.resolve("wrap_fin_at_max.pcap");
        assertTrue(
                text(CaptureImport.of(capture, wish(Kind.FILL, false, false))).contains("4294967295"));
        assertTrue(text(CaptureImport.of(capture, wish(Kind.FILL, false, true))).contains("\"nxt\": 4000"));
    }

    private static String text(CaptureImport.Outcome outcome) {
        return assertInstanceOf(CaptureImport.Outcome.Written.class, outcome).text();
    }

    @Test
    void whatIsUnfitIsRefusedByName() throws IOException {
        Path whole = CAPTURES.resolve("close_client_4seg.pcap");
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.pcap"), Arrays.copyOf(bytes, bytes.length - 7));
        assertEquals(CaptureImport.Unfit.DAMAGED, why(cut, 1));
        assertEquals(CaptureImport.Unfit.NO_SUCH_CONNECTION, why(whole, 2));
        // The first record is left out: header of 24 octets, then 16 octets and the packet.
        int first = 16 + Byte.toUnsignedInt(bytes[32]) + 256 * Byte.toUnsignedInt(bytes[33]);
        byte[] late = new byte[bytes.length - first];
        System.arraycopy(bytes, 0, late, 0, 24);
        System.arraycopy(bytes, 24 + first, late, 24, bytes.length - 24 - first);
        assertEquals(CaptureImport.Unfit.NOT_FROM_THE_START, why(Files.write(folder.resolve("late.pcap"), late), 1));
    }

    private static CaptureImport.Unfit why(Path capture, int connection) throws IOException {
        CaptureImport.Wish wish =
                new CaptureImport.Wish("mine", Kind.FILL, connection, Role.CLIENT, false, false, false);
        return assertInstanceOf(CaptureImport.Outcome.Refused.class, CaptureImport.of(capture, wish))
                .why();
    }

    /** Damaged captures are levels or are refused, soon, and never anything else. */
    @Test
    void hostileCapturesEndSoon() throws IOException {
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        byte[] good = Files.readAllBytes(CAPTURES.resolve("fin_with_data.pcap"));
        List<Kind> kinds = new ArrayList<>(List.of(Kind.FILL, Kind.ORDER, Kind.SPOT, Kind.PLAY));
        for (int i = 0; i < 120; i++) {
            byte[] bad = good.clone();
            for (int n = random.nextInt(1, 6); n > 0; n--) {
                bad[random.nextInt(24, bad.length)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("bad.pcap"), bad);
            Kind kind = kinds.get(i % kinds.size());
            CaptureImport.Outcome outcome = assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> CaptureImport.of(file, wish(kind, false, false)),
                    "seed " + seed + ", try " + i);
            if (outcome instanceof CaptureImport.Outcome.Written level) {
                read(level.text());
            }
        }
    }
}
