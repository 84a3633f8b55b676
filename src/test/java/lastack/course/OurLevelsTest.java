package lastack.course;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The levels that come with the program. */
class OurLevelsTest {
    private static final Library OURS = Courses.builtIn();

    @Test
    void noneHasAnythingTheMatter() {
        List<Diagnostic> reading = OURS.diagnostics();
        Stream<Diagnostic> playing = OURS.files().stream().flatMap(file -> LevelCheck.check(file).stream());
        assertFalse(OURS.files().isEmpty(), "there are no levels to check");
        assertEquals(
                "",
                Stream.concat(reading.stream(), playing)
                        .map(diagnostic -> diagnostic.line(Locale.ENGLISH))
                        .collect(joining("\n")));
    }
}
