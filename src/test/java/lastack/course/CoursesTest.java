package lastack.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lastack.game.Course;
import lastack.game.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs of one's own beside the packs that come with the program. */
class CoursesTest {
    @TempDir
    Path folder;

    private static String good(String id) throws IOException {
        return Files.readString(Fixtures.FOLDER.resolve("whole-close.json")).replace("whole-close", id);
    }

    private void write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private void pack(String id, String... levels) throws IOException {
        write(id + "/pack.json", """
                {"format": 1, "id": "%s", "world": 2, "title": {"en": "Mine", "zh": "我的"}, "levels": ["%s.json"]}
                """.formatted(id, String.join(".json\", \"", levels)));
    }

    private static List<String> own(Library library) {
        return library.course().packs().stream()
                .filter(pack -> pack.world() == 0)
                .flatMap(pack -> pack.levels().stream().map(level -> pack.id() + "/" + level.id()))
                .toList();
    }

    @Test
    void oursAreThere() {
        Library library = Courses.builtIn();
        assertEquals("", Fixtures.lines(library.diagnostics(), folder));
        List<Integer> worlds =
                library.course().packs().stream().map(Pack::world).toList();
        assertEquals(worlds.stream().distinct().sorted().toList(), worlds, "each world once, in order");
        assertEquals(List.of(1, 2), worlds.subList(0, 2));
        assertTrue(library.course().find("2-1").isPresent());
    }

    @Test
    void aBrokenPackAndABrokenLevelLeaveTheOthersPlayable() throws IOException {
        pack("aaa", "one");
        write("aaa/pack.json", "{");
        write("aaa/one.json", good("one"));
        pack("bbb", "two", "three");
        write("bbb/two.json", good("two").replace("\"FIN\"", "\"FNI\""));
        write("bbb/three.json", good("three"));
        pack("ccc", "four");
        Library library = Courses.withOwn(folder);
        assertEquals(List.of("bbb/three"), own(library));
        assertEquals("""
                aaa/pack.json:1:2: error: The file ends here, before it is complete. Look for a missing value, quote or bracket.
                bbb/two.json:19:26: error: "FNI" is not a flag. The flags are SYN, FIN, RST, PSH, ACK, URG, ECE, CWR. Did you mean "FIN"?
                ccc/four.json:1:1: error: There is no such file. Check the path.""", Fixtures.lines(library.diagnostics(), folder));
    }

    @Test
    void anIdMeansOneLevel() throws IOException {
        Course.Place first = Courses.builtIn().course().places().get(0);
        pack("mine", first.level().id(), "other");
        write("mine/" + first.level().id() + ".json", good(first.level().id()));
        write("mine/other.json", good("other"));
        Library library = Courses.withOwn(folder);
        assertEquals(List.of("mine/other"), own(library));
        assertEquals(
                "mine/%s.json:3:9: error: Another level is called \"%s\" too, in levels/%s/%s.json. Give this one another \"id\"."
                        .formatted(
                                first.level().id(),
                                first.level().id(),
                                first.pack().id(),
                                first.level().id()),
                Fixtures.lines(library.diagnostics(), folder));
    }

    @Test
    void aPackOfOnesOwnMayBeInOneLanguage() throws IOException {
        pack("mine", "one");
        write("mine/one.json", good("one").replace(", \"zh\": \"完整的关闭\"", ""));
        Library library = Courses.withOwn(folder);
        assertEquals(List.of("mine/one"), own(library));
        assertEquals(
                "mine/one.json:5:12: warning: \"title\" has no Chinese text. Add \"zh\" beside \"en\".",
                Fixtures.lines(library.diagnostics(), folder));
        assertEquals(
                "The whole close",
                library.course().find("one").orElseThrow().level().title().zh());
    }

    @Test
    void aPackThatCallsItselfOneOfOursMustBeInBoth() throws IOException {
        String ours = Courses.builtIn().course().packs().get(0).id();
        pack(ours, "one");
        write(ours + "/one.json", good("one").replace(", \"zh\": \"完整的关闭\"", ""));
        assertEquals(
                ours + "/one.json:5:12: error: \"title\" has no Chinese text. Add \"zh\" beside \"en\".",
                Fixtures.lines(Inspection.of(List.of(folder)), folder));
    }

    /** Who writes one level to hand in or to send on should be told; who has a pack has decided. */
    @Test
    void aFileThatStandsAloneMustBeInBoth() throws IOException {
        write("one.json", good("one").replace(", \"zh\": \"完整的关闭\"", ""));
        List<Diagnostic> diagnostics = new ArrayList<>();
        assertFalse(Courses.level(folder.resolve("one.json"), diagnostics).isPresent());
        assertEquals(
                "one.json:5:12: error: \"title\" has no Chinese text. Add \"zh\" beside \"en\".",
                Fixtures.lines(diagnostics, folder));
    }

    @Test
    void aFolderThatIsNotThereIsNoMistake() {
        assertEquals(Courses.builtIn(), Courses.withOwn(folder.resolve("none")));
    }

    @Test
    void aFileNameCannotLeaveItsFolder() throws IOException {
        pack("mine", "../../secret");
        assertEquals(
                "mine/pack.json:1:89: error: \"../../secret.json\" cannot be the file of a level. Use 1 to 40 lower-case letters,"
                        + " digits and hyphens, and \".json\" behind them.",
                Fixtures.lines(Courses.withOwn(folder).diagnostics(), folder));
    }

    @Test
    void whatIsNamedTwiceIsCheckedOnce() throws IOException {
        pack("mine", "one");
        write("mine/one.json", good("two"));
        write("mine/forgotten.json", good("forgotten"));
        Path level = folder.resolve("mine/one.json");
        String expected = """
                mine/one.json:3:9: error: The id "two" is not the name of its file. Call the file two.json, or change the id.
                mine/forgotten.json:1:1: warning: The pack does not name this file, so nobody can play it. Add it to "levels" in pack.json.""";
        assertEquals(expected, Fixtures.lines(Inspection.of(List.of(folder)), folder));
        assertEquals(
                expected,
                Fixtures.lines(
                        Inspection.of(List.of(folder.resolve("mine"), folder.resolve("mine/pack.json"), level)),
                        folder));
    }

    @Test
    void twoFilesWithOneId() throws IOException {
        write("a.json", good("same"));
        write("b.json", good("same"));
        assertEquals(
                "b.json:3:9: error: Another level is called \"same\" too, in a.json. Give this one another \"id\".",
                Fixtures.lines(Inspection.of(List.of(folder)), folder));
    }

    @Test
    void aFolderWithoutLevels() {
        assertEquals(
                folder + ":1:1: error: There are no levels in this folder. Name a folder with level files or packs.",
                Fixtures.lines(Inspection.of(List.of(folder)), folder));
    }
}
