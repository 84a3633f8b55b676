package lastack.course;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lastack.game.Kind;
import lastack.game.Level;
import lastack.text.Lang;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
                        .map(diagnostic -> diagnostic.line(Lang.EN))
                        .collect(joining("\n")));
    }

    /** What the solver prints is what the grader takes, for the numbers of any seed; where more is drawn than numbers, for its own. */
    @ParameterizedTest
    @MethodSource("levels")
    void whatSolvesItEarnsFullMarks(Level level) {
        for (long seed = 0; seed < 3; seed++) {
            Solution solution = Solver.solve(level, seed).orElseThrow();
            long played = level.tasks().isEmpty() || level.kind() == Kind.ORDER ? seed : seed + 1;
            String sheet = AnswerWriter.write(level, seed, solution.moves());
            List<Diagnostic> diagnostics = new ArrayList<>();
            Optional<AnswerSheet> read = AnswerReader.read(
                    "solved.json",
                    new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)),
                    level,
                    played,
                    diagnostics);
            assertEquals("", Fixtures.lines(diagnostics, Fixtures.FOLDER));
            Grade grade = Grader.grade(level, played, read.orElseThrow().moves());
            assertEquals(level.max(), grade.end().score());
            assertEquals(3, grade.end().stars());
        }
    }

    static Stream<Named<Level>> levels() {
        return OURS.files().stream().map(file -> Named.of(file.level().id(), file.level()));
    }
}
