package lastack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lastack.app.Keeper;
import lastack.app.KeepingException;
import lastack.app.RunCode;
import lastack.app.Standing;
import lastack.course.Decks;
import lastack.game.Move;
import lastack.quiz.Rating;
import lastack.quiz.Review;
import lastack.quiz.Source;
import lastack.store.Store;
import lastack.tcp.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts rely on of quizzes, exams and progress that is carried about. */
class StudyCliTest {
    @TempDir
    private Path here;

    @TempDir
    private Path there;

    private static Ran lastack(Path home, String... args) {
        return fed(home, "", args);
    }

    private static Ran fed(Path home, String input, String... args) {
        String[] all = Stream.concat(Stream.of("--lang", "en", "--data-dir", home.toString()), Stream.of(args))
                .toArray(String[]::new);
        return Ran.fed(input, all);
    }

    private static Review review(int which, Rating rating) {
        return new Review(
                Review.code(which),
                0,
                Source.QUIZ,
                "question-" + which,
                Long.MIN_VALUE + which,
                List.of(Rule.R46, Rule.R37B),
                rating,
                "answer a,b%002C \u7b54",
                false);
    }

    private static void keep(Path home, int which) throws KeepingException {
        try (Keeper keeper = Store.open(home).keeper()) {
            RunCode code = RunCode.of(which);
            keeper.begin(code, "first-wave", which);
            keeper.keep(code, 1, new Move.Wait(), Standing.NEW);
            keeper.keep(review(which, Rating.GOOD));
            keeper.keep(review(which + 100, Rating.AGAIN));
            keeper.takeBack(review(which + 100, Rating.AGAIN).code());
        }
    }

    @Test
    void decksAreListedForProgramsInTheirOrder() {
        List<JsonObject> decks = lastack(here, "quiz", "list", "--json").lines().stream()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
        assertEquals(
                Decks.builtIn().stream().map(deck -> deck.id()).toList(),
                decks.stream().map(deck -> deck.get("id").getAsString()).toList());
        assertTrue(decks.stream().allMatch(deck -> deck.get("questions").getAsInt() >= 12));
        JsonObject level = JsonParser.parseString(
                        lastack(here, "levels", "list", "--json").lines().get(0))
                .getAsJsonObject();
        assertTrue(decks.stream().allMatch(deck -> deck.keySet().containsAll(level.keySet())), "the same as of levels");
    }

    @Test
    void progressThatIsExportedForgottenAndImportedIsTheSame() throws KeepingException {
        keep(here, 1);
        String exported = lastack(here, "progress", "export").out();
        assertEquals(2, lastack(here, "progress", "reset").exit(), "only with --yes");
        assertEquals(exported, lastack(here, "progress", "export").out());
        assertEquals(0, lastack(here, "progress", "reset", "--yes").exit());
        assertEquals(
                "{\"format\":1,\"kind\":\"progress\",\"runs\":[],\"reviews\":[]}\n",
                lastack(here, "progress", "export").out());
        Ran imported = fed(here, exported, "progress", "import", "-");
        assertEquals("New here: 1 runs and 2 answers. Now there are 1 runs and 2 answers.\n", imported.out());
        assertEquals(exported, lastack(here, "progress", "export").out());
    }

    @Test
    void twoMachinesThatExchangeTheirProgressKnowTheSame() throws IOException, KeepingException {
        keep(here, 1);
        keep(there, 2);
        Path file = here.resolve("mine.json");
        assertEquals(0, lastack(here, "progress", "export", file.toString()).exit());
        assertEquals(1, lastack(here, "progress", "export", file.toString()).exit(), "never over another file");
        assertEquals(0, lastack(there, "progress", "import", file.toString()).exit());
        String both = lastack(there, "progress", "export").out();
        assertEquals(0, fed(here, both, "progress", "import", "-").exit());
        assertEquals(both, lastack(here, "progress", "export").out());
        assertEquals(
                2,
                JsonParser.parseString(both)
                        .getAsJsonObject()
                        .getAsJsonArray("runs")
                        .size());
        assertEquals(
                4,
                JsonParser.parseString(both)
                        .getAsJsonObject()
                        .getAsJsonArray("reviews")
                        .size());
        assertTrue(Files.size(file) > 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{\"format\":1,\"kind\":\"progress\",\"runs\":[",
                "{\"format\":1,\"kind\":\"progress\",\"runs\":[],\"reviews\":[]} {}",
                "{\"format\":1,\"kind\":\"progress\",\"runs\":[]}",
                "{\"format\":1,\"kind\":\"levels\",\"runs\":[],\"reviews\":[]}",
                "{\"format\":2,\"kind\":\"progress\",\"runs\":[],\"reviews\":[]}",
                "{\"format\":1.5,\"kind\":\"progress\",\"runs\":[],\"reviews\":[]}",
                "{\"format\":1,\"kind\":\"progress\",\"runs\":[],\"reviews\":[7]}",
                "{\"format\":1,\"kind\":\"progress\",\"runs\":[{\"run\":\"000-000\",\"level\":\"a\",\"seed\":1,\"startedAt\":1,"
                        + "\"score\":1,\"stars\":1,\"solved\":true,\"moves\":[]}],\"reviews\":[]}",
                "{\"format\":1,\"kind\":\"progress\",\"runs\":[{\"run\":\"234-567\",\"level\":\"a\",\"seed\":1,\"startedAt\":1,"
                        + "\"score\":1,\"stars\":1,\"solved\":true,\"moves\":[\"FNI seq=1\"]}],\"reviews\":[]}"
            })
    void whatIsNoWholeProgressIsRefusedAndNothingChanges(String file) throws KeepingException {
        keep(here, 1);
        String before = lastack(here, "progress", "export").out();
        Ran refused = fed(here, file, "progress", "import", "-");
        assertEquals(3, refused.exit());
        assertTrue(refused.err().contains("Nothing was changed."), refused.err());
        assertEquals(1, refused.complaints().size());
        assertEquals(before, lastack(here, "progress", "export").out());
    }

    @Test
    void whatIsCutOffAnywhereIsRefused() throws KeepingException {
        keep(here, 1);
        byte[] whole = lastack(here, "progress", "export").out().strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length += 7) {
            byte[] half = Arrays.copyOf(whole, length);
            Ran refused = Ran.fed(
                    new ByteArrayInputStream(half),
                    "--lang",
                    "en",
                    "--data-dir",
                    there.toString(),
                    "progress",
                    "import",
                    "-");
            assertEquals(3, refused.exit(), "cut off behind " + length);
        }
        assertEquals(
                "{\"format\":1,\"kind\":\"progress\",\"runs\":[],\"reviews\":[]}\n",
                lastack(there, "progress", "export").out());
    }

    @ParameterizedTest
    @CsvSource({
        "exam-12-7,       120",
        "exam-5-7-wrap,   50",
        "exam-200-123,    0",
    })
    void anExamIsGradedByItsName(String name, int most) {
        String sheet = lastack(here, "levels", "solve", name, "--json").out();
        assertEquals(sheet, lastack(here, "levels", "solve", name, "--json").out(), "the same seed, the same exam");
        JsonObject grade = JsonParser.parseString(
                        fed(here, sheet, "grade", name, "-", "--json").out())
                .getAsJsonObject();
        int all = grade.get("max").getAsInt();
        assertEquals(all, grade.get("score").getAsInt());
        assertTrue(most == 0 ? all > 800 : all == most, name + ": " + all);
    }

    @Test
    void aWrongAnswerInAnExamIsWorthNothingAndTheNextQuestionIsAskedAllTheSame() {
        String name = "exam-4-1-wrap";
        JsonObject sheet = JsonParser.parseString(
                        lastack(here, "levels", "solve", name, "--json").out())
                .getAsJsonObject();
        JsonObject wrong = new JsonObject();
        wrong.addProperty("answer", "no such answer");
        sheet.getAsJsonArray("moves").set(0, wrong);
        JsonObject second = sheet.getAsJsonArray("moves").get(1).getAsJsonObject();
        JsonObject grade = JsonParser.parseString(fed(here, sheet.toString(), "grade", name, "-", "--json")
                        .out())
                .getAsJsonObject();
        JsonObject first = grade.getAsJsonArray("moves").get(0).getAsJsonObject();
        assertTrue(List.of("wrong", "useless").contains(first.get("verdict").getAsString()), first.toString());
        assertTrue(second.has("answer") || second.has("send"));
        if (first.get("verdict").getAsString().equals("wrong")) {
            assertEquals(30, grade.get("score").getAsInt());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quiz --deck nmbers           | Did you mean numbers?",
                "quiz --seed 7                | Add --exam N",
                "quiz --exam 0                | 1 to 200 questions",
                "quiz --exam 5 --due          | Give one of them.",
                "quiz --exam 5 --time 9999    | 1 to 600 minutes",
                "quiz --exam 5 --seed -1      | 0 to 999999999"
            })
    void wrongUsageIsToldInASentence(String line, String sentence) {
        Ran ran = lastack(here, line.split(" +"));
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains(sentence), ran.err());
    }

    @Test
    void progressTellsWhatIsRememberedForProgramsToo() throws KeepingException {
        keep(here, 1);
        JsonObject quiz = JsonParser.parseString(
                        lastack(here, "progress", "show", "--json").out())
                .getAsJsonObject()
                .getAsJsonObject("quiz");
        assertEquals(1, quiz.get("answers").getAsInt());
        assertEquals(7, quiz.getAsJsonObject("forecast").size());
        assertEquals(1, quiz.getAsJsonObject("days").size());
    }

    @Test
    void aQuizIsAnsweredThroughAPipeAndEveryAnswerIsKept() throws KeepingException {
        Ran ran = fed(here, "9\n1\nundo\nguess 1\nmenu\nmemory\nback\nmenu\nquit\n", "quiz");
        assertEquals(0, ran.exit(), ran.err());
        try (Keeper keeper = Store.open(here).keeper()) {
            List<Review> kept = keeper.recall().reviews();
            assertEquals(2, kept.size(), ran.out());
            assertTrue(kept.get(0).undone());
            assertEquals(kept.get(0).item(), kept.get(1).item());
            assertTrue(kept.get(1).rating() == Rating.AGAIN || kept.get(1).rating() == Rating.HARD);
        }
    }

    @Test
    void anExamThroughAPipeSaysNothingUntilItsEndAndItsAnswersCanBeGraded() throws IOException {
        Path file = here.resolve("answers.json");
        Ran ran = fed(
                here,
                "0\n0\n0\n0\n",
                "quiz",
                "--exam",
                "4",
                "--seed",
                "11",
                "--deck",
                "practice",
                "--answers",
                file.toString());
        assertEquals(1, ran.exit(), "input ended before the exam was over");
        assertTrue(Files.readString(file).startsWith("{\"level\":\"exam-4-11-practice\",\"moves\":["));
        assertEquals(
                1, lastack(here, "grade", "exam-4-11-practice", file.toString()).exit());
    }

    @Test
    void theDoctorTellsWhatWorks() {
        Ran ran = lastack(here, "doctor");
        assertTrue(ran.exit() == 0 || ran.exit() == 1, ran.err());
        assertTrue(ran.lines().stream().anyMatch(line -> line.startsWith("ok  store")), ran.out());
        assertTrue(ran.out().contains(here.toString()), ran.out());
        assertEquals("", ran.err());
    }

    @Test
    void theDoctorTellsWhereAStoreCannotBe() throws IOException {
        Path file = Files.writeString(here.resolve("file"), "no folder");
        Ran ran = lastack(file, "doctor");
        assertEquals(1, ran.exit());
        assertTrue(ran.lines().stream().anyMatch(line -> line.startsWith("--  store")), ran.out());
    }
}
