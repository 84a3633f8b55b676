package lastack.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lastack.app.Player;
import lastack.app.Preferences;
import lastack.app.Screen;
import lastack.app.Station;
import lastack.game.AppStep;
import lastack.game.Bilingual;
import lastack.game.Counter;
import lastack.game.Course;
import lastack.game.Deed;
import lastack.game.Expected;
import lastack.game.Goal;
import lastack.game.Kind;
import lastack.game.Level;
import lastack.game.Pack;
import lastack.game.PlayLevel;
import lastack.game.Role;
import lastack.game.Seat;
import lastack.game.SymbolicNumber;
import lastack.game.Task;
import lastack.tcp.Call;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Reader;
import lastack.tcp.State;
import lastack.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The state diagram over a level: the server is in CLOSE-WAIT and may close, the client is in FIN-WAIT-2. */
class StatesViewTest {
    private static final String LEVEL = "l / third Enter Enter ";

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("lastack.tui.Screens#sizesAndLanguages")
    void whereOneIs(String size, Lang lang) {
        Golden.check("diagram-" + size + "." + lang.code(), frame("d", size, lang, false));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("lastack.tui.Screens#sizesAndLanguages")
    void whereOneWalks(String size, Lang lang) {
        String keys = size.equals("60x20") ? "d Down Down" : "d Down";
        Golden.check("diagram-walked-" + size + "." + lang.code(), frame(keys, size, lang, false));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("lastack.tui.Screens#sizesAndLanguages")
    void theRulesOfAState(String size, Lang lang) {
        Golden.check("state-rules-" + size + "." + lang.code(), frame("d Enter", size, lang, false));
    }

    @Test
    void inColours() {
        Palette dark = Palette.of(Theme.DARK, Depth.INDEXED);
        Golden.checkStyled("diagram-80x24.en", frame("d", "80x24", Lang.EN, false), dark);
        Golden.checkStyled("diagram-60x20.en", frame("d", "60x20", Lang.EN, false), dark);
        Golden.checkStyled("diagram-120x40.en", frame("d", "120x40", Lang.EN, false), dark);
        Golden.checkStyled("diagram-walked-80x24.en", frame("d Down", "80x24", Lang.EN, false), dark);
    }

    @Test
    void inAscii() {
        for (String size : List.of("60x20", "80x24", "120x40")) {
            Golden.check("ascii-diagram-" + size + ".en", frame("d", size, Lang.EN, true));
        }
    }

    @Test
    void withoutColours() {
        Golden.checkStyled(
                "plain-diagram-80x24.en", frame("d Down", "80x24", Lang.EN, false), Palette.of(Theme.DARK, Depth.NONE));
    }

    /** On the largest screens the diagram stands beside the level, and goes along with it. */
    @Test
    void besideTheLevel() {
        Golden.check("play-with-states-200x50.en", frame("a", "200x50", Lang.EN, false));
        Golden.check("play-with-states-200x50.zh", frame("a", "200x50", Lang.ZH, false));
        Golden.check("play-with-states-230x60.en", frame("a", "230x60", Lang.EN, false));
        String sent = FrameText.plain(frame("f a Tab y Tab x Enter w", "200x50", Lang.EN, false));
        assertTrue(sent.contains("YOU server, LAST-ACK: the ACK of your FIN is missing"), sent);
        assertTrue(sent.contains("Next ACK of FIN leads to CLOSED."), sent);
    }

    @Test
    void theLevelListsTheKey() {
        assertTrue(row(frame("a", "120x40", Lang.EN, false), 39).contains("d states"));
        assertTrue(row(frame("a", "120x40", Lang.ZH, false), 39).contains("d 状态图"));
        assertTrue(row(frame("f a Tab y Tab y e", "80x24", Lang.EN, false), 23).contains("d states"));
        String help = FrameText.plain(frame("?", "120x40", Lang.EN, false));
        assertTrue(help.contains("d         the state diagram"), help);
        assertTrue(FrameText.plain(frame("d ?", "80x24", Lang.EN, false)).contains("in the state diagram"));
    }

    @Test
    void theRulesScrollToTheirEnd() {
        Frame end = frame("d Enter End", "60x20", Lang.EN, false);
        assertTrue(FrameText.plain(end).contains("R100"), FrameText.plain(end));
        assertEquals(FrameText.plain(end), FrameText.plain(frame("d Enter End Down", "60x20", Lang.EN, false)));
    }

    /** From one cell more than the least to a wall: nothing is drawn outside, nothing throws. */
    @Test
    void everySizeCanBeDrawn() {
        for (String size :
                List.of("60x20", "61x21", "79x50", "97x20", "81x24", "119x39", "121x41", "199x50", "250x80")) {
            for (Station at : Station.values()) {
                Player player = player("d", "80x24");
                Screen.States states = (Screen.States) player.model().screen();
                String[] cells = size.split("x");
                Frame frame = new Frame(Integer.parseInt(cells[0]), Integer.parseInt(cells[1]));
                Skin skin = Skin.of(Preferences.DEFAULT, surroundings(Lang.EN, false));
                StatesView.draw(new Canvas(frame, Glyphs.UNICODE), new Screen.States(states.back(), at), skin);
                assertTrue(FrameText.plain(frame).contains(at.state() + ":")
                        || FrameText.plain(frame).contains(at.state() + " "));
            }
        }
    }

    private static String row(Frame frame, int row) {
        return FrameText.plain(frame).lines().toList().get(row);
    }

    private static Frame frame(String keys, String size, Lang lang, boolean ascii) {
        return Screens.frame(player(keys, size).model(), lang, ascii);
    }

    private static Surroundings surroundings(Lang lang, boolean ascii) {
        return new Surroundings(lang, ascii, Depth.INDEXED, Map.of());
    }

    private static Player player(String keys, String size) {
        return Player.of(course(), Screens.columns(size), Screens.rows(size)).types(LEVEL + keys);
    }

    private static Course course() {
        List<Level> levels = List.of(
                level("first", text("The first wave", "第一次挥手")),
                level("second", text("The second wave", "第二次挥手")),
                level("third", text("The third wave", "第三次挥手")));
        return new Course(List.of(new Pack("waves", 2, text("Four waves", "四次挥手"), levels)));
    }

    private static PlayLevel level(String id, Bilingual title) {
        Task fin = new Task(
                new Expected.Send(
                        Flags.of(Flag.FIN, Flag.ACK), new SymbolicNumber("y", 0), new SymbolicNumber("x", 0), 0),
                10,
                3,
                false,
                text("It is your turn.", "轮到你了。"),
                null,
                null,
                List.of());
        return new PlayLevel(
                id,
                Kind.PLAY,
                title,
                text("Close your own direction.", "关闭你自己的方向。"),
                List.of(),
                false,
                text("The client has finished.", "客户端说完了。"),
                new Seat(Role.SERVER, 80, State.CLOSE_WAIT, 9007, 64240, "y", Reader.READS),
                new Seat(Role.CLIENT, 49152, State.FIN_WAIT_2, 4382, 64240, "x", Reader.READS),
                List.of(new AppStep(null, 0, new Deed.Asks(new Call.Close()))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Goal(State.LAST_ACK, null),
                List.of(fin),
                List.of(3, 6, 10),
                Set.<Counter>of(),
                Map.of(),
                text("Both directions are closed.", "两个方向都关闭了。"),
                null);
    }

    private static Bilingual text(String en, String zh) {
        return new Bilingual(en, zh);
    }
}
