package lastack.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lastack.app.Model;
import lastack.app.Opening;
import lastack.app.Performer;
import lastack.app.Step;
import lastack.app.Update;
import lastack.course.Courses;
import lastack.game.Course;
import lastack.game.Level;
import lastack.store.MemoryKeeper;
import lastack.text.CellText;
import lastack.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole conversations as one reads, or hears, them: the lines of {@code NAME.in.txt} and what is said to them in both languages.
 * {@code -Dgolden.update=true} writes the files anew, for a person to read before they are committed; where {@code CI=true} it never does.
 */
class TranscriptTest {
    private static final Path FOLDER = Path.of("src/test/resources/lastack/plain");
    private static final Path RECORDED = Path.of("src/test/resources/lastack/course/recorded");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update") && !"true".equals(System.getenv("CI"));
    private static final Clock NOW = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private static final Model FRESH = Model.fresh(course(), 80, 24, 5, LocalDate.EPOCH);

    /** Four worlds of the course, so that what is counted in the menu does not change with every level that is added to the others. */
    private static Course course() {
        Set<Integer> worlds = Set.of(2, 7, 8, 9);
        return new Course(Courses.builtIn().course().packs().stream()
                .filter(pack -> worlds.contains(pack.world()))
                .toList());
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource({
        "first-wave,       80, EN", "first-wave,       80, ZH",
        "your-ack-is-lost, 80, EN", "your-ack-is-lost, 80, ZH",
        "nobody-here,      80, EN", "nobody-here,      80, ZH",
        "both-at-once-40,  40, EN", "both-at-once-40,  40, ZH",
        "quiz-four-waves,  80, EN", "quiz-four-waves,  80, ZH",
        "around,           80, EN", "around,           80, ZH",
    })
    void isSaid(String name, int columns, Lang lang) throws IOException {
        String said = said(Files.readAllBytes(FOLDER.resolve(name + ".in.txt")), columns, lang, Update.begin(FRESH));
        check(name, lang, said, columns);
    }

    /** Levels about recordings, each from its file. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "the-last-three, EN", "the-last-three, ZH",
        "in-what-order, EN", "in-what-order, ZH",
        "as-often-printed, EN", "as-often-printed, ZH"
    })
    void isSaidOfARecording(String name, Lang lang) throws IOException {
        Level level = Courses.level(RECORDED.resolve(name + ".json"), new ArrayList<>())
                .orElseThrow()
                .level();
        Step opened = new Step(Opening.level(FRESH, null, level, 0L), List.of());
        check(name, lang, said(Files.readAllBytes(FOLDER.resolve(name + ".in.txt")), 80, lang, opened), 80);
    }

    private static void check(String name, Lang lang, String said, int columns) throws IOException {
        Path file = FOLDER.resolve(name + "." + lang.code() + ".txt");
        if (UPDATE) {
            Files.writeString(file, said);
        }
        assertEquals(Files.readString(file), said);
        List<String> tooWide = said.lines()
                // The line typed stands behind its question and is its writer's own.
                .filter(line -> CellText.width(line) > columns && !line.contains(": ") && !line.contains("："))
                .toList();
        assertEquals(List.of(), tooWide);
        assertTrue(said.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)));
    }

    private static String said(byte[] script, int columns, Lang lang, Step start) {
        StringBuilder said = new StringBuilder();
        Conversation.piped(
                        new ByteArrayInputStream(script),
                        said::append,
                        true,
                        columns,
                        new Performer(new MemoryKeeper(NOW)),
                        lang,
                        Map.of(),
                        FRESH)
                .hold(start);
        return said.toString();
    }
}
