package lastack.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import lastack.app.KeepingException;
import lastack.app.Screen;
import lastack.game.Pair;
import lastack.game.Role;
import lastack.tcp.Rule;
import lastack.tcp.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A round in which two students are the two ends of one connection. */
class PairRoundTest {
    private static final StudentId MIRA = new StudentId(1);
    private static final StudentId BEN = new StudentId(2);

    @TempDir
    Path folder;

    private Classroom room;
    private Classroom.Session mira;
    private Classroom.Session ben;

    @BeforeEach
    void open() throws KeepingException {
        room = new Classroom(folder);
        room.teacher();
        mira = room.joins("Mira").types("Enter");
        ben = room.joins("Ben").types("Enter");
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void begin(Round.Mode mode) throws KeepingException {
        Round round = new Round(room.room().nextRound(), new Round.Level("all-of-it", 7), 300, mode);
        room.hall.append(room.founded.code(), new Happening.RoundBegan(round, List.of(new Happening.Ends(MIRA, BEN))));
        room.news();
    }

    private static Screen.Pairing screen(Classroom.Session session) {
        return assertInstanceOf(Screen.Pairing.class, session.student().model().screen());
    }

    private static String states(Classroom.Session session) {
        Pair pair = screen(session).pair();
        return pair.end(Role.CLIENT).connection().state() + " "
                + pair.end(Role.SERVER).connection().state();
    }

    private Running running() {
        return room.room().running(room.now.get()).orElseThrow();
    }

    private Entry entry(StudentId student) {
        Entry entry = running().entries().get(student);
        if (entry == null) {
            throw new AssertionError("nothing of " + student);
        }
        return entry;
    }

    @Test
    void bothCloseTheConnectionAndTheRoundHasARow() throws KeepingException {
        begin(Round.Mode.PAIRS);
        assertEquals("Ben", screen(mira).partner());
        assertEquals(Role.SERVER, screen(ben).role());
        ben.types("w");
        mira.types("f Tab x Enter");
        assertEquals(1, entry(MIRA).tries());
        assertEquals(Rule.R40, room.room().student(MIRA).orElseThrow().stuckOn().orElseThrow());
        mira.types("a Tab Tab y Enter");
        assertEquals("FIN-WAIT-1 CLOSE-WAIT", states(ben));
        ben.types("a Tab y Tab x+1 Enter");
        mira.types("w w");
        ben.types("Enter w");
        ben.types("f Enter");
        mira.types("Enter f x+1 Tab y+1 Enter");
        assertEquals("TIME-WAIT LAST-ACK", states(mira));
        ben.types("Enter w");
        mira.types("Enter w");
        assertEquals("CLOSED CLOSED", states(ben));
        assertTrue(entry(MIRA).done());
        assertEquals(90, entry(MIRA).score());
        assertEquals(100, entry(BEN).score());
        mira.types("q");
        assertInstanceOf(Face.Waiting.class, mira.student().face());
        room.later(301);
        RoundResult result = room.room().lastResult(room.now.get()).orElseThrow();
        assertEquals(List.of(new RoundResult.Row(1, List.of(MIRA, BEN), 190, 0)), result.rows());
    }

    @Test
    void thePairIsLeftByNobodyWhileTheRoundRuns() throws KeepingException {
        begin(Round.Mode.PAIRS);
        mira.types("q");
        assertEquals(Sentence.ROUND_IS_ON.of(), mira.student().model().notice());
        assertEquals(
                "all-of-it", room.room().student(MIRA).orElseThrow().position().level());
    }

    @Test
    void aPairOutlivesItsScreens() throws KeepingException {
        begin(Round.Mode.PAIRS);
        mira.types("f a Tab x Tab y Enter");
        mira.drops();
        ben.types("w");
        assertEquals("FIN-WAIT-1 CLOSE-WAIT", states(ben));
        ben.types("a Tab y Tab x+1 Enter");
        assertEquals(State.CLOSE_WAIT, screen(ben).end().connection().state());
        assertEquals(
                room.room(), Room.of(room.founded.code(), room.hall.keeper().since(room.founded.code(), 0)));
        assertEquals(Presence.AWAY, room.room().student(MIRA).orElseThrow().presence());
        assertTrue(entry(MIRA).score() > 0);
    }

    @Test
    void wrongSegmentsAreCaughtAndCounted() throws KeepingException {
        begin(Round.Mode.PAIRS_WITH_SLIPS);
        ben.types("w");
        mira.types("i f a Tab x Tab y+5 Enter");
        assertTrue(screen(ben).pair().asked(Role.SERVER).isPresent());
        ben.types("x");
        assertEquals(1, screen(mira).pair().end(Role.SERVER).tally().caught());
        assertEquals(10, entry(BEN).score());
        mira.types("i a Enter");
        ben.types("w Enter");
        assertEquals(1, entry(BEN).tries());
        assertEquals(Rule.R40, room.room().student(BEN).orElseThrow().stuckOn().orElseThrow());
        assertFalse(entry(BEN).done());
    }

    @Test
    void aRoundThatStandsStillTakesNoMove() throws KeepingException {
        begin(Round.Mode.PAIRS);
        room.hall.append(room.founded.code(), new Happening.RoundPaused(1));
        room.news();
        mira.types("f a Tab x Tab y Enter");
        assertEquals("ESTABLISHED ESTABLISHED", states(mira));
        room.hall.append(room.founded.code(), new Happening.RoundResumed(1));
        room.news();
        mira.types("f a Tab x Tab y Enter");
        assertEquals("FIN-WAIT-1 ESTABLISHED", states(ben));
    }
}
