package lastack.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lastack.game.Move;
import lastack.game.PlayLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the format can say: a small level for each thing that can happen, with no text that is worth reading. */
class SampleLevelsTest {
    static final Path FOLDER = Fixtures.FOLDER.resolve("samples");

    @ParameterizedTest
    @MethodSource("files")
    void nothingIsTheMatterWithIt(Path file) {
        List<Diagnostic> found = new ArrayList<>();
        Courses.level(file, found).ifPresent(level -> found.addAll(LevelCheck.check(level)));
        assertEquals("", Fixtures.lines(found, FOLDER));
    }

    @ParameterizedTest
    @MethodSource("files")
    void itsSolutionIsWorthAllPoints(Path file) {
        PlayLevel level = Fixtures.level(file);
        List<Move> moves = Solver.solve(level, 5).orElseThrow().moves();
        assertEquals(level.max(), Grader.grade(level, 5, moves).end().score());
    }

    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
