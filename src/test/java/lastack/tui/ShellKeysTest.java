package lastack.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Player;
import lastack.app.SampleCourse;
import lastack.app.Screen;
import lastack.game.Bilingual;
import lastack.game.Game;
import lastack.tcp.State;
import lastack.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys in, rows out: what a key does can be seen at once. */
class ShellKeysTest {
    private static final Surroundings PLAIN = new Surroundings(null, false, Depth.INDEXED, Map.of());

    /** The first wave, and the debrief behind it. */
    private static final String SOLVED = "l Down Enter Down Enter f a Tab x Tab y Enter w Enter";

    @Test
    void theArrowKeysMoveTheSelectionOfTheMenu() {
        Player player = Player.of(SampleCourse.course(), 80, 24);
        assertEquals("▸  Begin         1-1 Two numbers                      Enter", selected(player));
        assertEquals("▸  Levels        0 of 4 solved                        Enter", selected(player.types("Down")));
        assertEquals("▸  Lab           any state, any segment               Enter", selected(player.types("Down")));
        assertEquals("▸  Settings                                           Enter", selected(player.types("Down")));
        assertEquals("▸  Help                                               Enter", selected(player.types("Down")));
        assertEquals("▸  Begin         1-1 Two numbers                      Enter", selected(player.types("Down")));
    }

    /** The third wrong number offers the level about numbers, and the one that was left goes on where it was. */
    @ParameterizedTest
    @CsvSource({"80,24", "60,20", "120,40"})
    void whoMissesOneRuleThriceIsShownTheLevelThatTeachesIt(int columns, int rows) {
        Player player = Player.of(SampleCourse.course(), columns, rows)
                .types("l / all-of Enter Enter f a Tab 76 Tab y Enter Backspace 7 Enter");
        assertFalse(screen(player).contains("teaches this"));
        assertTrue(screen(player.types("Backspace 8 Enter")).contains("l: level 1-1 teaches this"));
        assertTrue(selected(player.types("l")).contains("1-1"), selected(player));
        player.types("Enter Enter l / all-of Enter Enter f a Tab x Tab y Enter");
        Game game = ((Screen.Playing) player.model().screen()).game();
        assertEquals(4, game.moves().size());
        assertEquals(State.FIN_WAIT_1, game.world().you().state());
    }

    /** 13 worlds of 9 levels do not fit any screen below 120x40. */
    @ParameterizedTest(name = "{0}x{1}")
    @CsvSource({"60,20", "80,24", "100,30"})
    void inALongListTheSelectedRowIsAlwaysSeen(int columns, int rows) {
        Player player = Player.of(SampleCourse.wide(13, 9), columns, rows).types("l Home");
        for (int row = 0; row < 13 + 9; row++) {
            assertTrue(selected(player).contains("/9") || selected(player).contains("1-"), selected(player));
            player.types("Down");
        }
        assertTrue(selected(player).contains("13 World 13"), selected(player));
        assertTrue(selected(player.types("Enter")).contains("13 World 13"));
        assertTrue(selected(player.types("End")).contains("13-9"));
        assertTrue(selected(player.types("Home")).contains("1 World 1"));
    }

    @Test
    void searchingShowsWhatIsFoundAndNothingElse() {
        Player player = Player.of(SampleCourse.course(), 80, 24).types("l / wave");
        assertTrue(screen(player).contains("2 found"));
        assertTrue(screen(player).contains("2-1  The first wave"));
        assertTrue(screen(player).contains("2-2  The second wave"));
        assertFalse(screen(player).contains("Two numbers"));
        assertTrue(screen(player.types("Esc")).contains("Two numbers"));
    }

    @Test
    void theLanguageChangesAtOnce() {
        Player player = Player.of(SampleCourse.course(), 80, 24).types("o");
        assertTrue(row(player, 0).startsWith(" Last ACK   Settings"));
        assertTrue(row(player.types("Left"), 0).startsWith(" Last ACK   设置"));
        assertTrue(row(player.types("q l"), 0).startsWith(" Last ACK   关卡"));
        assertTrue(row(player.types("o Right q"), 0).startsWith(" Last ACK   Levels"));
    }

    @Test
    void linesChangeAtOnce() {
        Player player = Player.of(SampleCourse.course(), 80, 24).types("o Down Down");
        assertEquals("─".repeat(80), row(player, 1));
        assertEquals("-".repeat(80), row(player.types("Enter"), 1));
    }

    @Test
    void coloursChangeAtOnce() {
        Player player = Player.of(SampleCourse.course(), 80, 24).types("o Down Right Right");
        assertEquals(
                Palette.of(Theme.LIGHT, Depth.INDEXED),
                Skin.of(player.model().preferences(), PLAIN).palette());
    }

    /** Whoever finds a setting without effect must be told why. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            o           | This time --lang has decided.
            o Down      | No colours are shown this time
            o Down Down | This time --ascii has decided, or a locale
            """, delimiter = '|')
    void whatTheCommandLineHasDecidedIsSaid(String keys, String sentence) {
        Player player = Player.of(SampleCourse.course(), 80, 24).types(keys);
        Surroundings decided = new Surroundings(Lang.EN, true, Depth.NONE, Map.of());
        Skin skin = Skin.of(player.model().preferences(), decided);
        Views views = new Views(decided);
        Frame frame = Picture.frame(80, 24, skin.glyphs(), canvas -> views.draw(canvas, player.model(), skin));
        assertTrue(FrameText.plain(frame).contains(sentence));
    }

    @Test
    void helpScrollsWhereItIsLongerThanTheScreen() {
        Player player = Player.of(SampleCourse.course(), 60, 20).types("?");
        assertEquals("  The menu", row(player, 2).stripTrailing());
        assertTrue(row(player.types("Down"), 2).startsWith("  up down"));
        assertEquals("  The menu", row(player.types("Up Up Up"), 2).stripTrailing());
        for (int i = 0; i < 100; i++) {
            player.types("Down");
        }
        assertTrue(row(player, 18).startsWith("  R07"), "the last line is the last row");
    }

    @Test
    void aNoticeIsReadFirstAndAnyKeyGoesOn() {
        Player player = Player.of(SampleCourse.course(), 80, 24)
                .told(new Msg.Noted(new Bilingual("The store was set aside.", "存档已另存。")));
        assertTrue(screen(player).contains("The store was set aside."));
        assertFalse(screen(player).contains("Levels"));
        assertFalse(screen(player.types("q")).contains("set aside"));
        assertTrue(screen(player).contains("Levels"));
    }

    /** A hostile sentence cannot steer the terminal. */
    @Test
    void aNoticeCarriesNoEscapeSequence() {
        Player player = Player.of(SampleCourse.course(), 80, 24)
                .told(new Msg.Noted(new Bilingual("a\u001b[2Jb\u0007c\nd", "a")));
        assertTrue(screen(player).chars().allMatch(c -> c == '\n' || c >= ' '));
        assertTrue(screen(player).contains("a?[2Jb?c"));
    }

    @Test
    void aWindowTooSmallSaysSoInBothLanguages() {
        Player player = Player.of(SampleCourse.course(), 30, 6);
        assertTrue(screen(player).contains("This window is 30 x 6."));
        assertTrue(screen(player.told(new Msg.Resized(80, 24)).types("o Left").told(new Msg.Resized(59, 30)))
                .contains("这个窗口是 59 x 30。"));
    }

    /** From one cell to a wall, in every view: nothing is drawn outside, nothing throws. */
    @ParameterizedTest(name = "{0}x{1}")
    @CsvSource({"1,1", "10,3", "59,19", "60,20", "61,21", "79,50", "97,20", "81,24", "119,39", "121,41", "250,80"})
    void everyViewCanBeDrawnAtEverySize(int columns, int rows) {
        for (String keys :
                List.of("Home", "l", "l / wave", "o", "?", "Enter", "l Down Enter Down Enter", "l ?", "o ?", SOLVED)) {
            Player player = Player.of(SampleCourse.course(), 80, 24).types(keys);
            Model model = player.told(new Msg.Resized(columns, rows)).model();
            Skin skin = Skin.of(model.preferences(), PLAIN);
            Views views = new Views(PLAIN);
            Frame frame = Picture.frame(columns, rows, skin.glyphs(), canvas -> views.draw(canvas, model, skin));
            assertEquals(rows, FrameText.plain(frame).lines().count());
        }
    }

    private static String selected(Player player) {
        return screen(player)
                .lines()
                .filter(line -> line.contains("▸") && !line.contains("▸│") && !line.startsWith(" ▸"))
                .map(line -> line.contains("│") ? line.substring(0, line.indexOf('│')) : line)
                .map(String::strip)
                .findFirst()
                .orElse("");
    }

    private static String row(Player player, int row) {
        return screen(player).lines().toList().get(row);
    }

    private static String screen(Player player) {
        Model model = player.model();
        Skin skin = Skin.of(model.preferences(), PLAIN);
        Views views = new Views(PLAIN);
        return FrameText.plain(
                Picture.frame(model.columns(), model.rows(), skin.glyphs(), canvas -> views.draw(canvas, model, skin)));
    }

    /** Wrong tries and hints are moves too; beyond the ends nothing was played. */
    @Test
    void whatWasPlayedIsSteppedThrough() {
        Player player = Player.of(SampleCourse.course(), 80, 24).types(SOLVED + " t");
        assertTrue(screen(player).contains("move 0 of 2"), screen(player));
        assertTrue(screen(player.types("Left")).contains("move 0 of 2"));
        assertTrue(screen(player.types("t")).contains("move 1 of 2"));
        assertTrue(screen(player).contains("last sent"), screen(player));
        assertTrue(screen(player.types("End Right")).contains("move 2 of 2"));
        assertTrue(player.types("d").model().screen() instanceof Screen.States);
        assertTrue(player.types("q q").model().screen() instanceof Screen.Debrief);
    }
}
