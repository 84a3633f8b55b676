package lastack.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import lastack.app.Keeper;
import lastack.quiz.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quiz that is killed after each answer in turn: nothing that was answered is lost, and nothing is asked twice. */
class QuizKillTest {
    private static final int QUESTIONS = 6;

    @TempDir
    Path folder;

    @Test
    void killedAfterEachAnswerInTurn() throws Exception {
        List<String> safe = new ArrayList<>();
        while (safe.size() < QUESTIONS) {
            int before = safe.size();
            safe.add(killedAfterOneAnswer());
            List<String> kept = kept();
            // The next answer may have been kept as well before the blow fell; it was kept whole, or not at all.
            assertTrue(kept.containsAll(safe), kept + " after " + safe);
            assertEquals(new HashSet<>(kept).size(), kept.size(), "asked twice: " + kept);
            safe.clear();
            safe.addAll(kept);
            assertTrue(safe.size() > before);
        }
        assertEquals(QUESTIONS, safe.size());
    }

    private String killedAfterOneAnswer() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-Dslf4j.internal.verbosity=ERROR",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        QuizProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String answered = String.valueOf(out.readLine());
            process.toHandle().destroyForcibly();
            process.waitFor();
            return answered;
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> kept() throws Exception {
        Store store = Store.open(folder);
        try (Keeper keeper = store.keeper()) {
            assertTrue(store.setAside().isEmpty());
            return keeper.recall().reviews().stream().map(Review::item).toList();
        }
    }
}
