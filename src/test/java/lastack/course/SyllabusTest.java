package lastack.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody needs what no level up to here is about. */
class SyllabusTest {
    private static final List<LevelFile> OURS = Courses.builtIn().files();

    private static String complaints(Stream<LevelFile> inOrder) {
        Syllabus syllabus = new Syllabus();
        List<Diagnostic> found =
                inOrder.flatMap(level -> syllabus.next(level).stream()).toList();
        assertTrue(found.stream().allMatch(one -> one.severity() == Severity.ERROR));
        return String.join(
                "\n",
                found.stream()
                        .map(one -> one.at().file().replaceFirst(".*/", "") + ": " + one.details())
                        .toList());
    }

    private static Stream<LevelFile> only(String... ids) {
        return Stream.of(ids)
                .flatMap(id -> OURS.stream().filter(file -> file.level().id().equals(id)));
    }

    @Test
    void ourCourseTeachesBeforeItAsks() {
        assertEquals("", complaints(OURS.stream()));
    }

    /** Played first of all, the whole close asks for an ACK whose number no level has spoken of. */
    @Test
    void whatIsAskedTooEarlyIsTold() {
        assertEquals("all-of-it-as-client.json: [R94]", complaints(only("all-of-it-as-client")));
        assertEquals(
                "", complaints(only("first-wave", "second-wave", "third-wave", "fourth-wave", "all-of-it-as-client")));
    }
}
