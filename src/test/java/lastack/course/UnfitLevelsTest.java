package lastack.course;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lastack.text.Lang;
import org.junit.jupiter.api.Test;

/** Every file in {@code unfit} can be read, and would make a learner suffer; {@code expected.txt} says what its author is told. */
class UnfitLevelsTest {
    private static final Path FOLDER = Path.of("src/test/resources/lastack/course/unfit");

    @Test
    void eachIsReportedWithLineAndColumn() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FOLDER.resolve("expected.txt"), reports());
        }
        assertEquals(Files.readString(FOLDER.resolve("expected.txt")), reports());
    }

    private static String reports() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(UnfitLevelsTest::report)
                    .collect(joining("\n\n", "", "\n"));
        }
    }

    private static String report(Path file) {
        List<Diagnostic> found = new ArrayList<>();
        Courses.level(file, found).ifPresent(level -> found.addAll(LevelCheck.check(level)));
        return found.stream()
                .map(diagnostic -> diagnostic.line(Lang.EN))
                .map(line -> line.substring(FOLDER.toString().length() + 1))
                .collect(joining("\n"));
    }
}
