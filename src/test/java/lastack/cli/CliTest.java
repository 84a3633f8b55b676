package lastack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts and graders rely on: what each command prints, where, and what it exits with. */
class CliTest {
    private static final Path BROKEN = Path.of("src/test/resources/lastack/course/broken");

    @TempDir
    private Path folder;

    private Ran lastack(String... args) {
        return fed("", args);
    }

    /** In English, with nothing of the machine's own packs. */
    private Ran fed(String input, String... args) {
        String[] all = Stream.concat(Stream.of("--lang", "en", "--data-dir", folder.toString()), Stream.of(args))
                .toArray(String[]::new);
        return Ran.fed(input, all);
    }

    private static List<JsonObject> objects(Ran ran) {
        return ran.lines().stream()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }

    static Stream<String> ids() {
        return objects(Ran.lastack("levels", "list", "--json")).stream()
                .map(level -> level.get("id").getAsString());
    }

    @Test
    void listForPeople() {
        Ran english = lastack("levels", "list");
        assertEquals(0, english.exit());
        assertEquals("", english.err());
        assertEquals(
                "1-1   the-header                  The header", english.lines().get(0));
        assertTrue(english.lines().contains("2-1   first-wave                  The first wave"), english.out());
        Ran chinese = Ran.lastack("levels", "list", "--lang", "zh", "--data-dir", folder.toString());
        assertTrue(chinese.lines().contains("2-1   first-wave                  第一次挥手"), chinese.out());
    }

    @Test
    void listForPrograms() {
        Ran ran = lastack("levels", "list", "--json");
        assertEquals(0, ran.exit());
        List<JsonObject> levels = objects(ran);
        assertTrue(levels.size() >= 10, "the two worlds have at least ten levels");
        for (JsonObject level : levels) {
            assertEquals(
                    List.of("id", "pack", "world", "kind", "title", "rules", "max", "seeded"),
                    List.copyOf(level.keySet()));
            assertEquals(Set.of("en", "zh"), level.getAsJsonObject("title").keySet());
        }
        JsonObject first = levels.stream()
                .filter(level -> level.get("id").getAsString().equals("first-wave"))
                .findFirst()
                .orElseThrow();
        assertEquals("four-waves", first.get("pack").getAsString());
        assertEquals(2, first.get("world").getAsInt());
        assertEquals("play", first.get("kind").getAsString());
        assertEquals("第一次挥手", first.getAsJsonObject("title").get("zh").getAsString());
        assertEquals(30, first.get("max").getAsInt());
        assertFalse(first.get("seeded").getAsBoolean());
        assertTrue(
                levels.stream().anyMatch(level -> level.get("seeded").getAsBoolean()), "one has new numbers each time");
    }

    @Test
    void ourLevelsPassTheirCheck() {
        assertEquals(
                new Ran(0, "All checked: nothing to complain about." + System.lineSeparator(), ""),
                lastack("levels", "check"));
        assertEquals(new Ran(0, "", ""), lastack("-q", "levels", "check"));
        assertEquals(
                0,
                lastack("levels", "check", "levels/four-waves/first-wave.json").exit());
    }

    /** Numbers as symbols, so the sheet of one seed is right for another. */
    @ParameterizedTest
    @MethodSource("ids")
    void whatSolveSaysIsWorthFullMarks(String id) {
        for (String seed : List.of("0", "1", "77", "4294967295")) {
            Ran solved = lastack("levels", "solve", id, "--json", "--seed", seed);
            assertEquals(0, solved.exit(), solved.err());
            JsonObject sheet = objects(solved).get(0);
            assertEquals(List.of("level", "moves"), List.copyOf(sheet.keySet()));
            Ran graded = fed(solved.out(), "grade", id, "-", "--json", "--seed", seed);
            assertEquals("", graded.err());
            assertEquals(0, graded.exit());
            JsonObject grade = objects(graded).get(0);
            assertEquals(List.of("level", "score", "max", "stars", "solved", "moves"), List.copyOf(grade.keySet()));
            assertEquals(id, grade.get("level").getAsString());
            assertEquals(grade.get("max").getAsInt(), grade.get("score").getAsInt());
            assertEquals(3, grade.get("stars").getAsInt());
            assertTrue(grade.get("solved").getAsBoolean());
            assertEquals(
                    sheet.getAsJsonArray("moves").size(),
                    grade.getAsJsonArray("moves").size());
        }
    }

    /** The article's commonest mistake: the FIN is acknowledged by its own number, and not by the next one. */
    @Test
    void aWrongSheetIsToldFieldByField() {
        Ran graded = fed("""
                {"level":"fourth-wave","moves":[{"send":{"flags":["ACK"],"seq":"x+1","ack":"y","length":0}}]}
                """, "grade", "2-4", "-", "--json");
        assertEquals(1, graded.exit());
        assertEquals("", graded.err());
        JsonObject grade = objects(graded).get(0);
        assertEquals(0, grade.get("score").getAsInt());
        assertEquals(0, grade.get("stars").getAsInt());
        assertFalse(grade.get("solved").getAsBoolean());
        JsonObject move = grade.getAsJsonArray("moves").get(0).getAsJsonObject();
        assertEquals(List.of("n", "verdict", "points", "fields"), List.copyOf(move.keySet()));
        assertEquals(1, move.get("n").getAsInt());
        assertTrue(
                Set.of("useless", "harmful", "impossible")
                        .contains(move.get("verdict").getAsString()),
                move.toString());
        assertEquals(0, move.get("points").getAsInt());
        JsonArray fields = move.getAsJsonArray("fields");
        assertEquals(1, fields.size());
        JsonObject field = fields.get(0).getAsJsonObject();
        assertEquals(
                List.of("field", "given", "allowed", "rule", "section", "belief", "also", "why"),
                List.copyOf(field.keySet()));
        assertEquals("ack", field.get("field").getAsString());
        assertEquals(9007, field.get("given").getAsLong());
        assertEquals("[9008]", field.getAsJsonArray("allowed").toString());
        assertEquals("R07", field.get("rule").getAsString());
        assertEquals("3.4", field.get("section").getAsString());
        assertTrue(field.get("why").getAsString().length() > 20, field.toString());
    }

    @Test
    void aSheetForPeople() {
        String sheet = lastack("levels", "solve", "first-wave", "--json").out();
        assertEquals(
                "first-wave: solved, 30 of 30 points, 3 of 3 stars.",
                fed(sheet, "grade", "first-wave", "-").lines().get(0));
        Ran nothing = fed("{\"level\":\"first-wave\",\"moves\":[]}", "grade", "first-wave", "-");
        assertEquals("first-wave: not solved, 0 of 30 points.", nothing.lines().get(0));
        assertEquals(1, nothing.exit());
    }

    /** {@code wrong} sheet, then where on standard input the complaint points. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                                               | 1:1",
                "no sheet                                                       | 1:1",
                "{\"level\":\"first-wave\",\"moves\":[],}                        | 1:33",
                "{\"level\":\"second-wave\",\"moves\":[]}                        | 1:10",
                "{\"level\":\"first-wave\",\"mvoes\":[]}                         | 1:23",
                "{\"level\":\"first-wave\",\"moves\":[{\"send\":{\"flags\":[\"FNI\"],\"seq\":1}}]} | 1:50",
                "{\"level\":\"first-wave\",\"moves\":[{\"jump\":true}]}           | 1:32",
            })
    void answersThatCannotBeRead(String sheet, String where) {
        Ran graded = fed(sheet == null ? "" : sheet, "grade", "first-wave", "-", "--json");
        assertEquals(3, graded.exit(), graded.out());
        assertEquals("", graded.out());
        assertTrue(graded.err().startsWith("stdin:" + where + ": error: "), graded.err());
        assertNoTrace(graded);
    }

    @Test
    void answersThatAreNotThere() {
        Ran graded = lastack("grade", "first-wave", folder.resolve("none.json").toString());
        assertEquals(3, graded.exit());
        assertTrue(graded.err().contains("There is no such file."), graded.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"play frist-wave", "levels solve frist-wave", "grade frist-wave -"})
    void aLevelThatIsNotThere(String command) {
        Ran ran = lastack(command.split(" "));
        assertEquals(2, ran.exit());
        assertEquals(
                List.of("lastack: there is no level called frist-wave. Did you mean first-wave?"), ran.complaints());
        Ran chinese = Ran.lastack(Stream.concat(Stream.of("--lang", "zh"), Stream.of(command.split(" ")))
                .toArray(String[]::new));
        assertEquals(List.of("lastack：没有叫 frist-wave 的关卡。你要的是 first-wave 吗？"), chinese.complaints());
    }

    static Stream<String[]> badLevels() {
        return Stream.of("""
                        misspelled-key.json           | 6:3
                        number-in-quotes.json         | 9:89
                        misspelled-flag.json          | 19:26
                        duplicate-key.json            | 19:53
                        trailing-comma-in-object.json | 19:76
                        trailing-comma-in-list.json   | 7:25
                        seq-too-large.json            | 19:48
                        missing-chinese.json          | 5:12
                        """.split("\n")).map(row -> row.strip().split(" *\\| *"));
    }

    @ParameterizedTest
    @MethodSource("badLevels")
    void aLevelThatIsWrong(String file, String where) {
        refused(BROKEN.resolve(file), where);
    }

    @Test
    void aLevelOf100Megabytes() throws IOException {
        Path file = folder.resolve("huge.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100_000_000);
        }
        refused(file, "1:1");
    }

    @Test
    void aLevelNestedTenThousandDeep() throws IOException {
        Path file = folder.resolve("deep.json");
        Files.writeString(file, "{\"format\":".repeat(10_000));
        refused(file, "1:201");
    }

    /** Checked, it is an error found; for every other command it is a level that cannot be read. */
    private void refused(Path file, String where) {
        String start = file + ":" + where + ": error: ";
        Ran checked = lastack("levels", "check", file.toString());
        assertEquals(1, checked.exit());
        assertTrue(checked.err().startsWith(start), checked.err());
        assertNoTrace(checked);
        for (List<String> command : List.of(
                List.of("levels", "solve", file.toString()),
                List.of("grade", file.toString(), "-"),
                List.of("play", file.toString()))) {
            Ran ran = lastack(command.toArray(String[]::new));
            assertEquals(3, ran.exit(), command::toString);
            assertEquals("", ran.out(), command::toString);
            assertTrue(ran.err().startsWith(start), ran.err());
            assertNoTrace(ran);
        }
    }

    private static void assertNoTrace(Ran ran) {
        assertFalse(ran.err().contains("Exception") || ran.err().contains("\tat "), ran.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "--nonsense            # There is no option --nonsense here. \"lastack --help\" tells what there is.",
                "levles                # levles is no command. Did you mean levels? \"lastack --help\" tells what there is.",
                "levels                # \"levels\" needs to be told what to do: list, check, solve, new or import. \"lastack levels --help\""
                        + " tells what there is.",
                "levels list extra     # extra is one word too many, or no command. \"lastack levels list --help\" tells what"
                        + " there is.",
                "levels list --lang fr # fr is nothing that --lang=en|zh can take. \"lastack levels list --help\" tells what"
                        + " there is.",
                "play --seed soon      # soon is nothing that --seed=N can take. \"lastack play --help\" tells what there is.",
                "grade first-wave      # ANSWERS is missing. \"lastack grade --help\" tells what there is.",
            })
    void wrongUsage(String command, String complaint) {
        Ran ran = lastack(command.split(" "));
        assertEquals(2, ran.exit());
        assertEquals("", ran.out());
        assertEquals(List.of("lastack: " + complaint), ran.complaints());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "play", "levels", "levels list", "levels check", "levels solve", "grade", "judge"})
    void help(String command) {
        for (String option : List.of("-h", "--help")) {
            Ran ran = lastack((command + " " + option).strip().split(" "));
            assertEquals(0, ran.exit());
            assertEquals("", ran.err());
            assertTrue(ran.out().startsWith(("Usage: lastack " + command).strip()), ran.out());
            assertTrue(ran.out().contains("--lang"), ran.out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-V", "--version", "levels --version", "grade -V"})
    void version(String command) {
        Ran ran = lastack(command.split(" "));
        assertEquals(0, ran.exit());
        assertTrue(ran.out().startsWith("lastack "), ran.out());
    }

    /** Surefire has no terminal, so this is what happens in a pipe: nobody says anything, and no level is solved by that. */
    @ParameterizedTest
    @ValueSource(strings = {"play first-wave", "play levels/four-waves/first-wave.json", "play 2-1 --plain"})
    void withoutATerminalItIsPlayedLineByLine(String command) {
        Ran ran = lastack(command.split(" "));
        assertEquals(1, ran.exit());
        assertEquals("", ran.err());
        assertTrue(ran.out().startsWith("Last ACK, plain mode."), ran.out());
        assertTrue(ran.out().contains("Move 1, your segment or wait: "), ran.out());
    }

    @Test
    void whoOpensNoLevelHasLeftNoneUnsolved() {
        Ran ran = Ran.lastack("play", "--lang", "zh", "--data-dir", folder.toString());
        assertEquals(0, ran.exit());
        assertTrue(ran.out().contains("菜单："), ran.out());
    }
}
