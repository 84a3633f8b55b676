package lastack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lastack.app.Keeper;
import lastack.app.KeepingException;
import lastack.app.RunCode;
import lastack.app.Standing;
import lastack.game.Move;
import lastack.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has been played, as it is printed. */
class ProgressCommandTest {
    @TempDir
    private Path folder;

    private Ran lastack(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--data-dir", folder.toString(), "--lang", "en"));
        return Ran.lastack(all.toArray(String[]::new));
    }

    private void play() throws KeepingException {
        try (Keeper keeper = Store.open(folder).keeper()) {
            keeper.begin(new RunCode("K7Q-2MD"), "hello-as-client", 0);
            keeper.keep(new RunCode("K7Q-2MD"), 1, new Move.Wait(), new Standing(30, 3, true));
            keeper.begin(new RunCode("ABC-234"), "first-wave", 5);
            keeper.begin(new RunCode("ABC-235"), "gone-since", 5);
        }
    }

    @Test
    void runsComeWithTheirCodesOldestFirst() throws KeepingException {
        play();
        Ran runs = lastack("progress", "runs");
        assertEquals(Exit.DONE, runs.exit(), runs.err());
        List<String> without = runs.lines().stream()
                .map(line -> line.replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d", "WHEN"))
                .toList();
        assertEquals(3, without.size());
        assertTrue(without.get(0).startsWith("K7Q-2MD  WHEN  1-"), without.get(0));
        assertTrue(without.get(0).endsWith("solved"), without.get(0));
        assertTrue(without.get(1).startsWith("ABC-234  WHEN  2-1   first-wave"), without.get(1));
        assertEquals("ABC-235  WHEN  -     gone-since                  0", without.get(2));
    }

    @Test
    void runsAsJson() throws KeepingException {
        play();
        String second = lastack("progress", "runs", "--json").lines().get(1);
        assertEquals(
                "{\"run\":\"ABC-234\",\"level\":\"first-wave\",\"seed\":5,\"startedAt\":\"WHEN\",\"score\":0,\"stars\":0,"
                        + "\"solved\":false}",
                second.replaceAll("\\d{4}-[^\"]*Z", "WHEN"));
    }

    @Test
    void showTellsHowFarAndWhatIsNext() throws KeepingException {
        play();
        List<String> shown = lastack("progress", "show").lines();
        assertTrue(shown.get(0).matches("1 of \\d+ levels solved, 3 of \\d+ stars\\."), shown.get(0));
        assertTrue(lastack("progress", "show", "--json").out().contains("\"solved\":1,"));
    }

    @Test
    void nothingPlayedIsSaidAndIsNoError() {
        Ran runs = lastack("progress", "runs");
        assertEquals(Exit.DONE, runs.exit());
        assertEquals("", runs.out());
        assertEquals(List.of("lastack: Nothing has been played yet. \"lastack play\" begins."), runs.complaints());
    }

    @Test
    void aStoreThatCannotBeReadIsExitFour() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Ran runs = Ran.lastack("progress", "runs", "--data-dir", file.toString(), "--lang", "en");
        assertEquals(Exit.STORE, runs.exit(), runs.err());
        assertEquals("", runs.out());
        assertEquals(1, runs.complaints().size());
    }
}
