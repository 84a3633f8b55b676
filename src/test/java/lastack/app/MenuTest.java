package lastack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lastack.game.Course;
import lastack.game.Move;
import lastack.store.MemoryKeeper;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The menu, and what it means to continue. */
class MenuTest {
    private static final Move FIN = new Move.Send(
            new Segment(Flags.of(Flag.FIN, Flag.ACK), SeqNum.of(4381), SeqNum.of(9007), 0, Segment.DEFAULT_WINDOW));

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            Down                | 1
            Down Down           | 2
            Tab                 | 1
            Up                  | 4
            Down Up             | 0
            Down Down Down Down Down | 0
            """, delimiter = '|')
    void theSelectionGoesRound(String keys, int at) {
        assertEquals(new Screen.Menu(at), player().types(keys).model().screen());
    }

    @Test
    void atTheStartTheEmblemDrawsItselfAndThenStands() {
        Model model = Opening.menu(player().model(), 0);
        int ticks = 0;
        while (model.moving()) {
            model = Update.update(model, new Msg.Ticked()).model();
            ticks++;
        }
        assertEquals(Screen.Menu.WHOLE, ticks);
        assertEquals(new Screen.Menu(0), model.screen());
    }

    @ParameterizedTest
    @CsvSource({"l", "Down", "3", "?", "x"})
    void aKeyFinishesTheEmblemAndIsNotSwallowed(String key) {
        Msg pressed = new Msg.Pressed(Player.keys(key).get(0));
        Model model = player().model();
        assertEquals(
                Update.update(model, pressed).model(),
                Update.update(Opening.menu(model, 0), pressed).model());
    }

    @Test
    void whereNothingIsToMoveTheEmblemIsThereAtOnce() {
        Model model = player().model();
        assertFalse(Opening.menu(model.standing(), 0).moving());
        assertFalse(Opening.menu(model, 0).standing().moving());
        Kept still = new Kept(Preferences.DEFAULT.moving(false), List.of());
        Model drawing = Opening.menu(model, 0);
        assertFalse(Update.update(drawing, new Msg.Loaded(still)).model().moving());
        assertFalse(Update.update(drawing, new Msg.Lagged()).model().moving());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            Enter           | Playing
            1               | Playing
            Down Enter      | Levels
            2               | Levels
            l               | Levels
            L               | Levels
            3               | Lab
            4               | Settings
            o               | Settings
            5               | Help
            ?               | Help
            6               | Menu
            0               | Menu
            x               | Menu
            """, delimiter = '|')
    void whatAKeyOpens(String keys, String screen) {
        assertEquals(screen, shown(player().types(keys)));
    }

    @ParameterizedTest
    @CsvSource({"q", "Q", "Esc", "Ctrl-C"})
    void whatLeaves(String key) {
        assertTrue(player().types(key).gone());
    }

    @ParameterizedTest(name = "{0} then q")
    @CsvSource({"l", "o", "?", "l ?", "o ?", "Enter", "Enter q l"})
    void qGoesBackOneByOneAndOnlyTheMenuIsLeft(String keys) {
        Player player = player().types(keys);
        for (int back = 0; back < 2 && !(player.model().screen() instanceof Screen.Menu); back++) {
            assertFalse(player.types("q").gone());
        }
        assertEquals("Menu", shown(player));
    }

    @Test
    void whereNothingIsLeftThereIsNothingToContinue() {
        List<KeptRun> solved = SampleCourse.course().places().stream()
                .map(place -> run(
                        place.level().id(),
                        "22" + (place.pack().world() + 2) + "-22" + (place.index() + 2),
                        true,
                        List.of()))
                .toList();
        Player player = Player.of(SampleCourse.course(), 80, 24, kept(solved));
        assertEquals(
                List.of(MenuItem.LEVELS, MenuItem.LAB, MenuItem.SETTINGS, MenuItem.HELP), MenuItem.of(player.model()));
        assertEquals("Levels", shown(player.types("Enter")));
    }

    @Test
    void continueTakesUpTheLevelThatWasLeftInTheMiddle() {
        KeptRun left = run("first-wave", "K7Q-2MD", false, List.of(FIN));
        Player player = Player.of(SampleCourse.course(), 80, 24, kept(List.of(left)));
        assertEquals(
                "2-1",
                player.model()
                        .progress()
                        .next(player.model().course())
                        .orElseThrow()
                        .number());
        Screen.Playing playing = player.types("Enter").playing();
        assertEquals("K7Q-2MD", playing.code().text());
        assertEquals(List.of(FIN), playing.game().moves());
        assertEquals(10, playing.game().score());
        assertTrue(playing.motion().over(), "what happened before has been seen");
        player.types("w");
        assertEquals(List.of("2 " + new Move.Wait()), player.kept(), "it goes on in the same run");
        assertTrue(player.playing().game().solved());
    }

    @Test
    void aRunThatTheLevelDoesNotFitAnyMoreBeginsAnew() {
        KeptRun left = run("first-wave", "K7Q-2MD", false, List.of(new Move.Undo(), FIN));
        Player player = Player.of(SampleCourse.course(), 80, 24, kept(List.of(left)));
        Screen.Playing playing = player.types("Enter").playing();
        assertEquals(List.of(), playing.game().moves());
        assertFalse(playing.code().text().equals("K7Q-2MD"));
    }

    @Test
    void aRunOfALevelThatIsGoneIsPassedOver() {
        KeptRun left = run("no-such-level", "K7Q-2MD", false, List.of(FIN));
        Player player = Player.of(SampleCourse.course(), 80, 24, kept(List.of(left)));
        assertEquals(
                "two-numbers", player.types("Enter").playing().game().level().id());
    }

    @Test
    void behindMidnightTheDayIsAnother() {
        LocalDate[] day = {LocalDate.EPOCH};
        Performer performer = new Performer(new MemoryKeeper(Clock.systemUTC())).by(() -> day[0]);
        Model model = performer.today(player().model());
        assertEquals(LocalDate.EPOCH, model.today());
        day[0] = LocalDate.EPOCH.plusDays(1);
        Model next = performer.today(model);
        assertEquals(LocalDate.EPOCH.plusDays(1), next.today());
        assertEquals(model.screen(), next.screen());
    }

    @Test
    void withoutAnyLevelTheMenuStillStands() {
        Player player = Player.of(new Course(List.of()), 80, 24);
        assertEquals("Levels", shown(player.types("Enter")));
        assertEquals("Menu", shown(player.types("Down Enter End q")));
    }

    @Test
    void whatWasWonIsCountedFromAllRuns() {
        Kept kept = kept(List.of(
                new KeptRun(new RunCode("222-222"), "first-wave", 0, 0, new Standing(7, 2, true), List.of()),
                new KeptRun(new RunCode("222-223"), "first-wave", 0, 0, new Standing(9, 1, true), List.of()),
                new KeptRun(new RunCode("222-224"), "second-wave", 0, 0, new Standing(5, 0, false), List.of())));
        Progress progress =
                Player.of(SampleCourse.course(), 80, 24, kept).model().progress();
        assertEquals(new Best(9, 2, 2, true), progress.best("first-wave"));
        assertEquals(new Best(5, 0, 1, false), progress.best("second-wave"));
        assertEquals(1, progress.solved(SampleCourse.course()));
        assertEquals(2, progress.stars(SampleCourse.course()));
    }

    private static Kept kept(List<KeptRun> runs) {
        return new Kept(Preferences.DEFAULT, runs);
    }

    private static KeptRun run(String level, String code, boolean solved, List<Move> moves) {
        return new KeptRun(new RunCode(code), level, 0, 0, new Standing(solved ? 10 : 0, 0, solved), moves);
    }

    private static Player player() {
        return Player.of(SampleCourse.course(), 80, 24);
    }

    private static String shown(Player player) {
        return player.model().screen().getClass().getSimpleName();
    }
}
