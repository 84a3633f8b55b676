package lastack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code levels import}, from the command to a level that can be solved. */
class ImportCliTest {
    private static final String CAPTURE = "src/test/resources/captures/close_client_4seg.pcap";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"play", "fill", "order", "spot"})
    void aCaptureBecomesALevel(String kind) {
        String file = folder.resolve("mine.json").toString();
        Ran made = Ran.lastack("levels", "import", CAPTURE, "--connection", "1", "--kind", kind, "--out", file);
        assertEquals(0, made.exit(), made.err());
        assertEquals(0, Ran.lastack("levels", "check", file).exit());
        assertEquals(0, Ran.lastack("levels", "solve", file, "--json").exit());
    }

    @Test
    void whatIsUnfitIsSaidInAWholeSentence() {
        String file = folder.resolve("mine.json").toString();
        Ran refused = Ran.lastack("levels", "import", CAPTURE, "--connection", "7", "--kind", "fill", "--out", file);
        assertEquals(3, refused.exit());
        assertTrue(refused.err().contains("there is no connection 7 in"), refused.err());
        assertTrue(Files.notExists(Path.of(file)));
    }
}
