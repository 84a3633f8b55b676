package lastack.course;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every file in {@code broken} is a good level with something wrong in it; {@code expected.txt} says what its author is told. */
class BrokenLevelsTest {
    private static final Path FOLDER = Path.of("src/test/resources/lastack/course/broken");

    @Test
    void eachIsReportedWithLineAndColumn() throws IOException {
        String expected = Files.readString(FOLDER.resolve("expected.txt"));
        assertEquals(expected, reports(Locale.ENGLISH));
    }

    private static String reports(Locale language) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> report(file, language))
                    .collect(joining("\n\n", "", "\n"));
        }
    }

    private static String report(Path file, Locale language) {
        Findings findings = new Findings();
        Source.read(file, findings).flatMap(root -> LevelReader.read(root, findings));
        List<Diagnostic> found = findings.list();
        return found.stream()
                .map(diagnostic ->
                        diagnostic.line(language).substring(FOLDER.toString().length() + 1))
                .collect(joining("\n"));
    }
}
