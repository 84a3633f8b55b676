package lastack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lastack.course.Courses;
import lastack.game.Course;
import lastack.tcp.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first minute. */
class TourTest {
    private static final Course COURSE = Courses.builtIn().course();

    @ParameterizedTest(name = "Enter {0}")
    @CsvSource(textBlock = """
            ''                | FIN
            f                 | ACK
            F                 | ACK
            a                 | FIN
            f a               | SEND
            a f               | SEND
            f a f             | FIN
            f a p             | SEND
            f a s             | TOO_MUCH
            f a s s           | SEND
            f a Up 1          | NUMBERS
            f a Up 9 0 0 7    | SEND
            f a Up y          | SEND
            Enter             | FIN
            f Enter           | ACK
            f Enter a Enter   | WAIT
            w                 | FIN
            f a Enter         | WAIT
            f a Enter Enter   | WAIT
            f a Enter Enter Enter | WAIT
            f a Enter w       | DONE
            h e l z d b n t   | FIN
            """, delimiter = '|')
    void eachKeyLeadsOnOrIsNoMatter(String keys, TourStep step) {
        Player player = newcomer().types("Enter");
        if (!keys.isEmpty()) {
            player.types(keys);
        }
        assertEquals(
                step,
                assertInstanceOf(Screen.Tour.class, player.model().screen()).step());
    }

    /** Two flags and Enter: nobody needs twenty seconds for that. */
    @Test
    void threeKeysSendTheFirstSegment() {
        Player player = newcomer().types("Enter f a Enter");
        Screen.Tour tour = (Screen.Tour) player.model().screen();
        assertEquals(State.FIN_WAIT_1, tour.playing().game().world().you().state());
        assertTrue(player.model().moving(), "it is seen to travel");
    }

    @Test
    void whatIsDoneThereIsKeptNowhere() {
        Player player = newcomer().types("Enter f Enter a Enter w Enter");
        assertEquals(List.of(Preferences.DEFAULT.afterTour().toString()), player.kept());
        assertEquals(Progress.NONE, player.model().progress());
    }

    @Test
    void behindItComesTheFirstLevel() {
        Player player = newcomer().types("Enter f a Enter w Enter");
        assertEquals("1-1", player.playing().place().number());
        assertEquals("1-1", player.types("q Enter").playing().place().number(), "it is offered once");
    }

    @ParameterizedTest
    @CsvSource({"q", "Esc"})
    void whoPassesItOverIsNotAskedAgain(String key) {
        Player player = newcomer().types("Enter").types(key);
        assertEquals(new Screen.Menu(0), player.model().screen());
        assertTrue(player.model().preferences().toured());
        assertEquals("1-1", player.types("Enter").playing().place().number());
    }

    @Test
    void whoHasPlayedNeedsNone() {
        KeptRun run = new KeptRun(new RunCode("222-222"), "the-header", 0, 0, new Standing(7, 2, true), List.of());
        Player player = Player.of(COURSE, 80, 24, new Kept(Preferences.DEFAULT, List.of(run)));
        assertFalse(player.model().tourOffered());
        assertInstanceOf(Screen.Playing.class, player.types("Enter").model().screen());
    }

    @Test
    void theHelpOfTheMenuLeadsThereAgain() {
        Player player = newcomer().types("Enter q ? t");
        assertInstanceOf(Screen.Tour.class, player.model().screen());
        assertEquals(new Screen.Menu(0), player.types("q").model().screen());
    }

    @Test
    void helpAndSettingsComeBackToIt() {
        for (String key : List.of("?", "o")) {
            Player player = newcomer().types("Enter f " + key + " q");
            assertEquals(TourStep.ACK, ((Screen.Tour) player.model().screen()).step());
        }
    }

    private static Player newcomer() {
        return Player.of(COURSE, 80, 24, new Kept(Preferences.DEFAULT, List.of()));
    }
}
