package lastack.course;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lastack.game.PlayLevel;
import lastack.text.Lang;

/** What several tests of this package start from. */
final class Fixtures {
    static final Path FOLDER = Path.of("src/test/resources/lastack/course");

    private Fixtures() {}

    /** A client closes, the server follows: four segments, one question, 30 points; x is 4381 and y 9007. */
    static PlayLevel wholeClose() {
        return level(FOLDER.resolve("whole-close.json"));
    }

    static PlayLevel level(Path file) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        LevelFile level = Courses.level(file, diagnostics).orElse(null);
        assertEquals("", lines(diagnostics, file.getParent()));
        return Objects.requireNonNull(level).played();
    }

    /** The complaints as a user sees them, with {@code folder} left out of the paths. */
    static String lines(List<Diagnostic> diagnostics, Path folder) {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.line(Lang.EN).replace(folder + "/", ""))
                .collect(joining("\n"));
    }
}
