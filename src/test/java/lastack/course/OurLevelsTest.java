package lastack.course;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The levels that come with the program. */
class OurLevelsTest {
    @BeforeEach
    void thereAreLevels() {
        assumeTrue(OurLevelsTest.class.getResource("/levels/index.json") != null, "no levels have been written yet");
    }

    @Test
    void noneHasAnythingTheMatter() {
        assertEquals(
                "",
                Courses.builtIn().diagnostics().stream()
                        .map(diagnostic -> diagnostic.line(Locale.ENGLISH))
                        .collect(joining("\n")));
    }
}
