package lastack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import lastack.app.RunCode;
import lastack.app.Standing;
import lastack.game.Bilingual;
import lastack.game.Move;
import lastack.terminal.ColorChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store as the program opens it: only when it is needed, and a game without one goes on. */
class LateKeeperTest {
    private static final Bilingual PACKS = new Bilingual("Packs.", "关卡包。");
    private static final RunCode CODE = new RunCode("7H3-Q2A");

    @TempDir
    private Path folder;

    private static Settings settings(Path dataDir) {
        return new Settings(Map.of(), null, ColorChoice.AUTO, false, dataDir, false, false, false);
    }

    @Test
    void nothingIsOpenedBeforeItIsNeeded() throws Exception {
        Path dataDir = folder.resolve("kept");
        try (LateKeeper keeper = new LateKeeper(settings(dataDir), Optional::empty)) {
            assertTrue(Files.notExists(dataDir));
            keeper.load();
            assertTrue(Files.exists(dataDir));
            assertEquals(Optional.empty(), keeper.notice());
        }
    }

    @Test
    void whatIsKnownFromTheStartIsTold() throws Exception {
        try (LateKeeper keeper = new LateKeeper(settings(folder), () -> Optional.of(PACKS))) {
            keeper.load();
            assertEquals(Optional.of(PACKS), keeper.notice());
        }
    }

    /** A file stands where the folder should be. */
    @Test
    void whereNothingCanBeKeptOnePlaysOn() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        try (LateKeeper keeper = new LateKeeper(settings(file), () -> Optional.of(PACKS))) {
            keeper.load();
            Bilingual notice = keeper.notice().orElseThrow();
            assertTrue(notice.en().startsWith("Progress cannot be kept in " + file), notice.en());
            assertTrue(notice.en().endsWith(" " + PACKS.en()), notice.en());
            assertTrue(notice.zh().endsWith(PACKS.zh()), notice.zh());
            keeper.begin(CODE, "first-wave", 0);
            keeper.keep(CODE, 1, new Move.Wait(), Standing.NEW);
            assertEquals(1, keeper.load().runs().get(0).moves().size());
        }
    }
}
