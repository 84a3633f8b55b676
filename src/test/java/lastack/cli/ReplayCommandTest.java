package lastack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import lastack.app.Keeper;
import lastack.app.KeepingException;
import lastack.app.RunCode;
import lastack.app.Standing;
import lastack.game.Move;
import lastack.game.Notation;
import lastack.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** A run by its code and by its file, told and written. */
class ReplayCommandTest {
    private static final List<String> MOVES =
            List.of("FIN seq=4381", "hint", "FIN,ACK seq=4381 ack=9007", "undo", "FIN,ACK seq=4381 ack=9007", "wait");

    @TempDir
    private Path folder;

    private Ran lastack(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--data-dir", folder.toString(), "--lang", "en"));
        return Ran.lastack(all.toArray(String[]::new));
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    private void keep(String code, String level, List<String> moves) throws KeepingException {
        try (Keeper keeper = Store.open(folder).keeper()) {
            keeper.begin(new RunCode(code), level, 0);
            for (int at = 0; at < moves.size(); at++) {
                Move move = Notation.read(moves.get(at)).orElseThrow();
                keeper.keep(new RunCode(code), at + 1, move, Standing.NEW);
            }
        }
    }

    @Test
    void aRunByItsCodeInEitherCase() throws KeepingException {
        keep("K7Q-2MD", "all-of-it-as-client", MOVES);
        Ran told = lastack("replay", "k7q-2md");
        assertEquals(Exit.DONE, told.exit(), told.err());
        assertEquals(
                "Run K7Q-2MD: 2-5 All of it, as client, seed 0.", told.lines().get(0));
        assertTrue(told.out().contains("6. You wait."), told.out());
    }

    /** Letters in the picture are letters: what the referee said of the first move, and what it came to behind the third, which was right. */
    @Test
    void aPictureIsOfTheScreenBehindAMove() throws Exception {
        keep("K7Q-2MD", "all-of-it-as-client", MOVES);
        assertEquals(
                Exit.DONE,
                lastack("replay", "K7Q-2MD", "--svg", in("first.svg"), "--after", "1")
                        .exit());
        assertEquals(
                Exit.DONE,
                lastack("replay", "K7Q-2MD", "--svg", in("third.svg"), "--after", "3")
                        .exit());
        Document first = picture("first.svg");
        assertEquals(
                "Last ACK: All of it, as client",
                first.getElementsByTagName("title").item(0).getTextContent());
        assertTrue(text(first).contains("Not yet: flags"), text(first));
        assertFalse(text(picture("third.svg")).contains("Not yet"), text(picture("third.svg")));
        assertTrue(text(picture("third.svg")).contains("FIN-WAIT-1"), text(picture("third.svg")));
    }

    private Document picture(String name) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve(name).toFile());
    }

    private static String text(Document picture) {
        return picture.getDocumentElement().getTextContent();
    }

    /** What is handed on is the same run: the file tells just what the code does, but for the code. */
    @Test
    void aRunFileTellsTheSame() throws KeepingException {
        keep("K7Q-2MD", "all-of-it-as-client", MOVES);
        Ran written = lastack("replay", "K7Q-2MD", "--out", in("run.json"));
        assertEquals(List.of("Wrote " + in("run.json") + "."), written.complaints());
        List<String> byCode = lastack("replay", "K7Q-2MD").lines();
        List<String> byFile = lastack("replay", in("run.json")).lines();
        assertEquals(byCode.subList(1, byCode.size()), byFile.subList(1, byFile.size()));
    }

    @Test
    void anAnswerSheetIsARunFile() throws IOException {
        String sheet = lastack("levels", "solve", "first-wave", "--json").out();
        Files.writeString(folder.resolve("sheet.json"), sheet);
        Ran told = lastack("replay", in("sheet.json"));
        assertEquals(Exit.DONE, told.exit(), told.err());
        assertTrue(told.out().contains("Solved:"), told.out());
    }

    @Test
    void everyFormIsWrittenWholeAndNothingElseIsLeft() throws Exception {
        keep("K7Q-2MD", "all-of-it-as-client", MOVES);
        Path out = Files.createDirectory(folder.resolve("out"));
        Ran written = lastack(
                "replay",
                "K7Q-2MD",
                "--pcap",
                in("out/run.pcapng"),
                "--pkt",
                in("out/run.pkt"),
                "--cast",
                in("out/run.cast"),
                "-q");
        assertEquals(Exit.DONE, written.exit(), written.err());
        assertEquals("", written.out() + written.err());
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(
                    List.of("run.cast", "run.pcapng", "run.pkt"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertTrue(Files.readString(out.resolve("run.pkt")).contains("run K7Q-2MD"));
    }

    @Test
    void aFileThatIsThereStaysUnlessForced() throws Exception {
        keep("K7Q-2MD", "all-of-it-as-client", MOVES);
        Path there = Files.writeString(folder.resolve("mine.pkt"), "mine");
        Ran refused = lastack("replay", "K7Q-2MD", "--pkt", there.toString());
        assertEquals(Exit.NOT_SOLVED, refused.exit());
        assertEquals("mine", Files.readString(there));
        assertTrue(refused.err().contains("--force"), refused.err());
        assertEquals(
                Exit.DONE,
                lastack("replay", "K7Q-2MD", "--pkt", there.toString(), "--force")
                        .exit());
        assertFalse(Files.readString(there).equals("mine"));
    }

    @Test
    void whatCannotBeReplayedIsSaid() throws Exception {
        keep("ABC-234", "gone-since", List.of());
        keep("ABC-235", "first-wave", List.of("wait"));
        Files.writeString(folder.resolve("broken.json"), "{\"level\":\"first-wave\",\"moves\":[{\"sent\":{}}]}");
        Files.writeString(folder.resolve("lost.json"), "{\"level\":\"no-such\",\"moves\":[]}");
        assertEquals(Exit.USAGE, lastack("replay", "ZZZ-ZZZ").exit());
        assertEquals(Exit.USAGE, lastack("replay", "nonsense").exit());
        assertEquals(Exit.UNREADABLE, lastack("replay", "ABC-234").exit());
        assertEquals(Exit.UNREADABLE, lastack("replay", in("missing.json")).exit());
        assertEquals(Exit.UNREADABLE, lastack("replay", in("lost.json")).exit());
        Ran broken = lastack("replay", in("broken.json"));
        assertEquals(Exit.UNREADABLE, broken.exit());
        assertTrue(broken.err().contains("broken.json:1:"), broken.err());
        assertTrue(broken.err().contains("\"send\""), broken.err());
    }

    @Test
    void questionsAloneHaveNoSegments() throws KeepingException {
        keep("ABC-236", "quiz-four-waves", List.of());
        Ran refused = lastack("replay", "ABC-236", "--pcap", in("quiz.pcapng"));
        assertEquals(Exit.USAGE, refused.exit());
        assertFalse(Files.exists(folder.resolve("quiz.pcapng")));
        assertEquals(Exit.DONE, lastack("replay", "ABC-236").exit());
    }

    /** A level about a recording, in a pack of one's own: its moves are told, but nothing was sent that could be written. */
    @Test
    void aRunAboutARecordingIsToldAndHasNoOtherForm() throws Exception {
        Path pack = Files.createDirectories(folder.resolve("levels").resolve("mine"));
        Files.writeString(
                pack.resolve("pack.json"),
                "{\"format\":1,\"id\":\"mine\",\"world\":20,\"title\":{\"en\":\"Mine\",\"zh\":\"我的\"},"
                        + "\"levels\":[\"the-last-three.json\"]}");
        Files.copy(
                Path.of("src/test/resources/lastack/course/recorded/the-last-three.json"),
                pack.resolve("the-last-three.json"));
        List<String> solution = lastack("levels", "solve", "the-last-three").lines();
        keep("ABC-237", "the-last-three", solution);
        Ran told = lastack("replay", "ABC-237");
        assertEquals(Exit.DONE, told.exit(), told.err());
        assertTrue(told.out().contains("1. " + solution.get(0)), told.out());
        assertTrue(told.out().contains("Solved:"), told.out());
        assertEquals(
                Exit.USAGE,
                lastack("replay", "ABC-237", "--pcap", in("none.pcapng")).exit());
    }
}
