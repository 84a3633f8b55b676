package lastack.classroom;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lastack.app.KeepingException;
import lastack.app.Screen;
import lastack.game.Belief;
import lastack.game.Expected;
import lastack.game.Question;
import lastack.tcp.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class at its keys: doors, students and a board, with a store behind them. */
// Long because it is one class, from the first door to the last farewell: most of what it tells is told with the same
// students.
class VisitTest {
    /** The second wave as the server: wait for the FIN, then say that it came. */
    private static final String SECOND_WAVE = "w a Tab y Tab x+1 Enter";

    /** To the second wave in the list of levels: the third in the course. */
    private static final String PLAN = "n Right Right Enter";

    @TempDir
    Path folder;

    private Classroom room;

    @BeforeEach
    void open() throws KeepingException {
        room = new Classroom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private static String level(Classroom.Session session) {
        return Places.level(session.student().model().screen());
    }

    private Attendee attendee(int number) {
        return room.room().student(new StudentId(number)).orElseThrow();
    }

    @Test
    void whoKnowsTheCodeJoinsWithAName() {
        Classroom.Session door = room.door("m\u202eira", null, true);
        assertEquals("mira", door.door().name());
        door.types("Backspace Backspace Backspace Backspace")
                .writes("Mira\u200b Lu")
                .types("Enter");
        Face.Welcome welcome =
                assertInstanceOf(Face.Welcome.class, door.student().face());
        assertNotNull(welcome.seatWord());
        assertEquals("Mira Lu", attendee(1).student().shown());
        assertTrue(attendee(1).isHere());
        assertInstanceOf(Face.Playing.class, door.types("Enter").student().face());
    }

    @Test
    void whoDoesNotKnowTheCodeIsAskedForIt() {
        Classroom.Session door =
                room.door("Mira", "SHA256:m", false).writes("FIN-0000").types("Enter");
        assertEquals(Refusal.NO_ROOM.sentence(), door.door().note());
        assertEquals(JoinField.ROOM, door.door().at());
        String code = room.founded.code().text();
        door.types("Backspace Backspace Backspace Backspace Backspace Backspace Backspace Backspace")
                .writes(code.toLowerCase(Locale.ROOT).replace("-", ""))
                .types("Enter");
        assertEquals(Refusal.TOO_SOON.sentence(), door.door().note(), "after a wrong one the next is heard later");
        room.later(2);
        Face.Welcome welcome = assertInstanceOf(
                Face.Welcome.class, door.types("Enter").student().face());
        assertNull(welcome.seatWord(), "the key is the login");
    }

    @Test
    void aKeyIsTheLoginAndTakesTheSeatOverAtTheSameMove() throws KeepingException {
        Classroom.Session first = room.door("Mira", "SHA256:m", true).types("Enter Enter");
        first.types("l Down Enter Down Down Enter");
        assertEquals("second-wave", level(first));
        first.types("w");
        Classroom.Session second = room.door("whatever", "SHA256:m", false);
        room.news();
        assertTrue(first.over());
        assertTrue(first.farewell().contains("another screen"), first.farewell());
        assertEquals("second-wave", level(second));
        Screen.Playing playing = (Screen.Playing) second.student().model().screen();
        assertEquals(1, playing.game().moves().size());
        first.drops();
        assertTrue(attendee(1).isHere(), "the old screen's end is not the student's");
        second.drops();
        assertEquals(Presence.AWAY, attendee(1).presence());
    }

    @Test
    void withoutAKeyTheSeatWordIsAskedFor() throws KeepingException {
        Classroom.Session first = room.joins("Mira");
        String word = Optional.ofNullable(
                        ((Face.Welcome) room.joins("Bo").student().face()).seatWord())
                .orElseThrow();
        first.drops();
        assertEquals(2, room.room().students().size());
        Classroom.Session again = room.door("Bo", null, true).types("Enter");
        assertEquals(Refusal.WORD_WANTED.sentence(), again.door().note());
        assertEquals(JoinField.WORD, again.door().at());
        again.writes("none").types("Enter");
        assertEquals(Refusal.WRONG_WORD.sentence(), again.door().note());
        room.later(2);
        again.writes(word.toUpperCase(Locale.ROOT)).types("Enter");
        assertEquals(new StudentId(2), again.student().id());
    }

    @Test
    void anotherOfTheSameNameGetsANumber() {
        room.joins("Mira");
        Classroom.Session other = room.door("mira", null, true).types("Enter");
        assertEquals(Refusal.WORD_WANTED.sentence(), other.door().note());
        other.types("Enter");
        assertEquals("mira 2", attendee(2).student().shown());
        Classroom.Session third = room.door("Mira", null, true).types("Enter");
        third.types("Up").writes("x").types("Enter");
        assertEquals("Mirax", attendee(3).student().shown(), "under another name no word is asked for");
    }

    @Test
    void whereOnlyTheRosterComesNobodyIsAnother() throws KeepingException {
        room.joins("Mira");
        room.hall.append(room.founded.code(), new Happening.RuledSo(new HouseRules(true, true, true, false, false)));
        Classroom.Session other = room.door("mira", null, true).types("Enter").types("Enter");
        assertEquals(Refusal.WORD_WANTED.sentence(), other.door().note());
        assertEquals(1, room.room().students().size());
    }

    @Test
    void aRoundFromItsStartToItsResult() {
        Classroom.Session ada = room.joins("Ada").types("Enter");
        Classroom.Session bo = room.joins("Bo").types("Enter");
        Classroom.Session teacher = room.teacher();
        teacher.types(PLAN);
        assertEquals("second-wave", level(ada));
        assertEquals("second-wave", level(bo));
        room.later(10);
        ada.types("w a Tab y Tab x Enter");
        assertEquals(
                List.of(new Counted<>(Rule.R07, 1, 1)), room.room().misses().byRule());
        assertEquals(Belief.FIN_IS_FREE, room.room().misses().byBelief().get(0).what());
        Trial wrong = Optional.ofNullable(attendee(1).position().last()).orElseThrow();
        assertEquals("ACK seq=9007 ack=4381 len=0", wrong.tried());
        assertEquals("ack=4382", wrong.allowed());
        assertEquals("2 of 2", wrong.item() + " of " + wrong.of());
        bo.types(SECOND_WAVE);
        room.later(5);
        ada.types("Backspace Backspace Backspace Backspace 4382 Enter");
        assertTrue(ada.student().done());
        ada.types("Enter q");
        assertInstanceOf(Face.Waiting.class, ada.student().face());
        assertEquals(List.of(Board.Condition.DONE, Board.Condition.DONE), conditions(teacher));
        teacher.types("e Enter");
        Face.Result result = assertInstanceOf(Face.Result.class, bo.student().face());
        assertEquals(
                "1 Bo 20 10000, 2 Ada 17 15000",
                result.result().rows().stream()
                        .map(row -> row.rank() + " "
                                + room.room()
                                        .student(row.members().get(0))
                                        .orElseThrow()
                                        .student()
                                        .shown()
                                + " " + row.score() + " " + row.millis())
                        .collect(joining(", ")));
        assertInstanceOf(Face.Playing.class, bo.types("Enter").student().face());
        assertInstanceOf(Screen.Menu.class, bo.student().model().screen());
    }

    private static List<Board.Condition> conditions(Classroom.Session teacher) {
        return teacher.board().board().rows().stream().map(Board.Row::condition).toList();
    }

    @Test
    void whoComesLateHasWhatIsLeftAndWhoComesBackIsAtTheSameMove() throws KeepingException {
        Classroom.Session ada = room.door("Ada", "SHA256:a", true).types("Enter Enter");
        room.teacher().types(PLAN);
        room.later(60);
        ada.types("w");
        ada.drops();
        Classroom.Session again = room.door("Ada", "SHA256:a", false);
        assertEquals("second-wave", level(again));
        assertEquals(
                1,
                ((Screen.Playing) again.student().model().screen())
                        .game()
                        .moves()
                        .size());
        Classroom.Session late = room.joins("Bo").types("Enter");
        assertEquals("second-wave", level(late));
        assertEquals(Optional.of(120_000L), late.student().left());
        late.types(SECOND_WAVE);
        again.types("a Tab y Tab x+1 Enter");
        room.later(121);
        assertEquals(
                "60000 60000",
                room.room().results().get(0).rows().stream()
                        .map(row -> String.valueOf(row.millis()))
                        .collect(joining(" ")));
        assertInstanceOf(Face.Result.class, late.student().face());
    }

    @Test
    void nobodyLeavesARoundAndAPausedOneStandsStill() {
        Classroom.Session ada = room.joins("Ada").types("Enter");
        Classroom.Session teacher = room.teacher().types(PLAN);
        ada.types("q");
        assertEquals("second-wave", level(ada));
        assertNotNull(ada.student().model().notice());
        ada.types("Enter l");
        assertEquals("second-wave", level(ada));
        ada.types("Enter");
        teacher.types("p");
        assertTrue(ada.student().frozen());
        ada.types("w");
        assertEquals(
                0,
                ((Screen.Playing) ada.student().model().screen()).game().moves().size());
        room.later(100);
        assertEquals(Optional.of(180_000L), ada.student().left());
        teacher.types("p +");
        assertEquals(Optional.of(240_000L), ada.student().left());
        ada.types("w");
        assertEquals(
                1,
                ((Screen.Playing) ada.student().model().screen()).game().moves().size());
    }

    @Test
    void anExamGoesOnWhereItWasLeft() throws KeepingException {
        Classroom.Session ada = room.door("Ada", "SHA256:a", true).types("Enter Enter");
        room.teacher().types("n Up Right Enter");
        assertEquals(Trial.EXAM, level(ada));
        int first = exam(ada).round().asked().size();
        assertEquals(6, first, "as many as there are");
        answer(ada);
        answer(ada);
        assertEquals(2, exam(ada).round().marks().size());
        List<?> marks = exam(ada).round().marks();
        ada.drops();
        Classroom.Session again = room.door("Ada", "SHA256:a", false);
        assertEquals(marks, exam(again).round().marks());
        for (int i = 0; i < 4; i++) {
            answer(again);
        }
        assertTrue(again.student().done());
        Trial last = Optional.ofNullable(attendee(1).position().last()).orElseThrow();
        assertEquals(6, last.item());
        assertTrue(last.solved());
    }

    private static Screen.Quiz exam(Classroom.Session session) {
        return (Screen.Quiz) session.student().model().screen();
    }

    /** Something is answered, whatever is asked. */
    private static void answer(Classroom.Session session) {
        Expected expected = exam(session).shown().game().task().orElseThrow().expected();
        Question question = ((Expected.Reply) expected).question();
        session.types(
                question instanceof Question.OfSegment
                        ? "f a Tab 1 Tab 1 Tab 0 Enter"
                        : question instanceof Question.Numeric
                                ? "7 Enter"
                                : question instanceof Question.OfState ? "CLOSED Enter" : "a Enter");
    }

    @Test
    void aCallForHelpIsSeenAndAnswered() {
        Classroom.Session ada = room.joins("Ada").types("Enter");
        Classroom.Session teacher = room.teacher();
        ada.types("!");
        assertTrue(ada.student().calls());
        assertTrue(teacher.board().board().rows().get(0).calls());
        teacher.types("h");
        assertFalse(ada.student().calls());
        ada.types("! !");
        assertFalse(ada.student().calls(), "whoever needs nobody any more says so with the same key");
    }

    @Test
    void aMessageStaysUntilAKeyIsPressed() {
        Classroom.Session ada = room.joins("Ada").types("Enter");
        room.teacher().types("s").writes("Who has the last\u001b[2J ACK?").types("Enter");
        room.later(60);
        assertEquals(new Message("Who has the last[2J ACK?"), ada.student().unread());
        assertNull(ada.types("Down").student().unread());
    }

    @Test
    void theTeacherLooksAndTheStudentSeesIt() {
        Classroom.Session ada = room.joins("Ada").types("Enter");
        Classroom.Session teacher = room.teacher().types("Enter");
        room.news();
        assertTrue(ada.student().watched());
        ada.types("l");
        Pane.Watching watching = (Pane.Watching) teacher.board().pane();
        Attending seen = Optional.ofNullable(watching.seen()).orElseThrow();
        assertInstanceOf(Screen.Levels.class, seen.model().screen());
        teacher.types("q");
        room.news();
        assertFalse(ada.student().watched());
        assertInstanceOf(Pane.Bare.class, teacher.board().pane());
    }

    @Test
    void aClosedWorldIsNotOpened() {
        Classroom.Session ada = room.joins("Ada").types("Enter");
        Classroom.Session teacher = room.teacher().types("w Down Enter q");
        assertEquals(Set.of(2), room.room().closedWorlds());
        ada.types("l Down Enter Down Enter");
        assertEquals("", level(ada));
        assertTrue(ada.student().model().notice().en().contains("World 2"));
        teacher.types("w Down Enter q");
        ada.types("Enter Enter");
        assertEquals("first-wave", level(ada));
    }

    @Test
    void hintsCostNothingWhereTheHouseRulesSaySo() {
        Classroom.Session ada = room.joins("Ada").types("Enter");
        Classroom.Session teacher = room.teacher();
        teacher.types("g Down Down Enter q");
        assertFalse(room.room().rules().hintPrices());
        ada.types("l Down Enter Down Enter h");
        Screen.Playing playing = (Screen.Playing) ada.student().model().screen();
        assertEquals(1, playing.game().hints().size());
        assertEquals(
                playing.game().task().orElseThrow().points(), playing.game().worth());
    }

    @Test
    void whoIsLetGoOrSentOutReadsWhyAndMayOrMayNotComeBack() throws KeepingException {
        Classroom.Session ada = room.door("Ada", "SHA256:a", true).types("Enter");
        Classroom.Session teacher = room.teacher();
        teacher.types("m l Enter");
        assertTrue(ada.farewell().contains("let you go"));
        ada = room.door("Ada", "SHA256:a", false);
        assertTrue(attendee(1).isHere());
        teacher.types("m k Enter");
        assertTrue(ada.over());
        assertEquals(
                Refusal.KICKED.sentence(),
                room.door("Ada", "SHA256:a", false).door().note());
        room.later(61);
        ada = room.door("Ada", "SHA256:a", false);
        assertTrue(attendee(1).isHere());
        teacher.types("m b Enter");
        assertTrue(ada.over());
        room.later(600);
        assertEquals(
                Refusal.BANNED.sentence(),
                room.door("Ada", "SHA256:a", false).door().note());
        assertEquals(
                Refusal.BANNED.sentence(),
                room.door("Adam", "SHA256:a", true).types("Enter").door().note(),
                "nor under another name");
        teacher.types("m r Enter");
        assertEquals(new StudentId(1), room.joins("Ada").student().id(), "the next of this name has the seat");
    }

    @Test
    void whenTheRoomIsClosedEverybodyIsToldAndNobodyComesIn() {
        Classroom.Session ada = room.joins("Ada");
        Classroom.Session teacher = room.teacher().types("q Enter");
        assertTrue(teacher.over());
        assertTrue(ada.farewell().contains("closed the room"));
        assertEquals(
                Refusal.NO_ROOM.sentence(),
                room.door("Bo", null, true).types("Enter").door().note());
    }

    @Test
    void aRosterWithPasswordsThatAreGoodForOneTime() throws KeepingException {
        room.close();
        RosterFile file = RosterFile.read("name,id,password\nMira,17,open sesame\nBo,18,\n");
        room = new Classroom(folder, new HouseRules(true, true, true, false, false), file.roster());
        assertEquals(2, room.teacher().board().board().count(Board.Condition.EXPECTED));
        Classroom.Session stranger = room.joins("Eve");
        assertEquals(Refusal.NOT_ON_ROSTER.sentence(), stranger.door().note());
        Classroom.Session mira = room.door("Mira", null, true).types("Enter");
        assertEquals(Refusal.WORD_WANTED.sentence(), mira.door().note());
        assertEquals(
                Optional.of(room.founded.code()),
                room.registrar.roomOf("mira", "open sesame").map(Room::code));
        mira.writes("open sesame").types("Enter");
        assertEquals(new StudentId(1), mira.student().id());
        String word = ((Face.Welcome) mira.student().face()).seatWord();
        mira.drops();
        Classroom.Session thief = room.door("Mira", null, true)
                .types("Enter")
                .writes("open sesame")
                .types("Enter");
        assertEquals(Refusal.WRONG_WORD.sentence(), thief.door().note());
        room.later(2);
        thief.writes(word).types("Enter");
        assertEquals(new StudentId(1), thief.student().id());
        assertEquals(new StudentId(2), room.joins("bo").student().id(), "a name without a password is enough");
    }
}
