package lastack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import lastack.game.Crossroads;
import lastack.tcp.Arrow;
import lastack.tcp.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The state diagram by keys: where it is, how one walks in it, and that the level behind it stays as it was. */
class StatesTest {
    private static final String FIRST = "l Down Enter Down Enter ";
    private static final String SECOND = "l Down Enter Down Down Enter ";
    private static final String ALL = "l / all-of Enter Enter ";

    private static final List<Key.Kind> ARROWS = List.of(Key.Kind.UP, Key.Kind.DOWN, Key.Kind.LEFT, Key.Kind.RIGHT);

    /** What each end is known to be in, what the player is half through, and what is the player's to take. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            the scene           | l Down Enter Down Enter                                  | ESTABLISHED | ESTABLISHED |                           | ESTABLISHED_TO_FIN_WAIT_1
            FIN sent            | l Down Enter Down Enter f a Tab x Tab y Enter            | FIN-WAIT-1  | CLOSE-WAIT  |                           |
            its ACK came        | l Down Enter Down Enter f a Tab x Tab y Enter w          | FIN-WAIT-2  | CLOSE-WAIT  |                           |
            FIN under way       | l Down Enter Down Down Enter                             | ESTABLISHED | ESTABLISHED |                           |
            FIN came            | l Down Enter Down Down Enter w                           | CLOSE-WAIT  | FIN-WAIT-1  | ESTABLISHED_TO_CLOSE_WAIT |
            FIN answered        | l Down Enter Down Down Enter w a Tab y Tab x + Enter     | CLOSE-WAIT  | FIN-WAIT-2  |                           |
            the last FIN came   | l / all-of Enter Enter f a Tab x Tab y Enter w w         | TIME-WAIT   | LAST-ACK    | FIN_WAIT_2_TO_TIME_WAIT   |
            the last ACK sent   | l / all-of Enter Enter f a Tab x Tab y Enter w w f x + Tab y + Enter | TIME-WAIT | CLOSED |                         | TIME_WAIT_TO_CLOSED
            """)
    void whereOneIsAndWhatIsOpen(String when, String keys, String you, String peer, Arrow half, Arrow ahead) {
        Screen.InLevel level = (Screen.InLevel) course().types(keys).model().screen();
        Crossroads here = Crossroads.of(level.level(), level.world());
        assertEquals(you + " " + peer, here.you() + " " + here.peer());
        assertEquals(Optional.ofNullable(half), here.half());
        assertEquals(Optional.ofNullable(ahead), here.ahead());
    }

    /** While a scene is read, while one writes, after a wrong and a right move, in a what-if, in a question, when all is done. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                FIRST,
                FIRST + "f a Tab 43",
                FIRST + "f Tab x Enter",
                FIRST + "f Tab x Tab y e",
                FIRST + "f a Tab x Tab y Enter",
                SECOND + "w",
                "l Enter Enter",
                "l Enter Enter a",
                ALL + "f a Tab x Tab y Enter w w f x + Tab y + Enter",
                ALL + "f a Tab x Tab y Enter w w f x + Tab y + Enter Enter"
            })
    void everyWayBackLeadsToWhereOneWas(String keys) {
        for (String way :
                List.of("d d", "d q", "d Esc", "d Left Down Right q", "d Enter Down q d", "d Enter d d", "d ? q d")) {
            Player player = still(course().types(keys));
            Model before = player.model();
            List<String> kept = player.kept();
            assertInstanceOf(Screen.States.class, player.types("d").model().screen(), keys);
            player.types(way.substring(2));
            assertTrue(before.equals(player.model()), keys + " " + way);
            assertEquals(kept, player.kept(), keys + " " + way);
        }
    }

    /** The player's own state comes with the player's own numbers, any other with usual ones; the way back leads to the diagram. */
    @Test
    void whatOneSeesCanBeTriedInTheLab() {
        Player player = course().types(FIRST + "d");
        Model diagram = player.model();
        Screen.Lab own = (Screen.Lab) player.types("b").model().screen();
        Screen.Playing level = (Screen.Playing) ((Screen.States) diagram.screen()).back();
        assertEquals(level.world().you().state(), own.bench().past().now().state());
        assertEquals(LabNote.OTHER_NUMBERS, own.note());
        assertTrue(diagram.equals(player.types("q").model()));
        player.types("Down");
        State other = at(player).state();
        Screen.Lab usual = (Screen.Lab) player.types("b").model().screen();
        assertEquals(other, usual.bench().past().now().state());
        Screen.StateRules rules = assertInstanceOf(
                Screen.StateRules.class, player.types("q Enter").model().screen());
        assertEquals(
                other,
                ((Screen.Lab) player.types("b").model().screen())
                        .bench()
                        .past()
                        .now()
                        .state());
        assertEquals(rules, player.types("q").model().screen());
    }

    @Test
    void oneBeginsWhereThePlayerIs() {
        assertEquals(Station.ESTABLISHED, at(course().types(FIRST + "d")));
        assertEquals(Station.FIN_WAIT_1, at(course().types(FIRST + "f a Tab x Tab y Enter d")));
        assertEquals(Station.CLOSE_WAIT, at(course().types(SECOND + "w d")));
    }

    @ParameterizedTest(name = "{0} {1} leads to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ESTABLISHED | Left             | FIN_WAIT_1
            ESTABLISHED | Right            | CLOSE_WAIT
            ESTABLISHED | Up               | SYN_RECEIVED
            ESTABLISHED | Down             | CLOSING
            ESTABLISHED | Left Down Down   | TIME_WAIT
            ESTABLISHED | Right Down Down  | ENDED
            ESTABLISHED | Right Down Down Left | TIME_WAIT
            ESTABLISHED | Up Up Left Down  | SYN_RECEIVED
            ESTABLISHED | Up Up Up         | CLOSED
            ESTABLISHED | x Home Tab       | ESTABLISHED
            """)
    void arrowKeysWalk(Station from, String keys, Station to) {
        Player player = course().types(FIRST + "d");
        assertEquals(from, at(player));
        assertEquals(to, at(player.types(keys)));
    }

    @Test
    void inASmallWindowOneWalksFromRowToRow() {
        Player player = Player.of(SampleCourse.course(), 60, 20).types(FIRST + "d");
        assertEquals(Station.FIN_WAIT_1, at(player.types("Down")));
        assertEquals(Station.SYN_RECEIVED, at(player.types("Up Up")));
        assertEquals(Station.SYN_RECEIVED, at(player.types("Left Right")));
        assertEquals(Station.CLOSED, at(player.types("Up Up Up Up Up Up")));
    }

    @Test
    void walkingReachesEveryState() {
        for (Station start : Station.values()) {
            assertEquals(EnumSet.allOf(Station.class), reached(start, Station::towards), start.name());
            Set<State> listed = EnumSet.noneOf(State.class);
            reached(start, Station::inList).forEach(station -> listed.add(station.state()));
            assertEquals(EnumSet.allOf(State.class), listed, start.name());
        }
    }

    private static Set<Station> reached(Station start, BiFunction<Station, Key.Kind, Station> step) {
        Set<Station> reached = EnumSet.of(start);
        Deque<Station> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            Station at = open.remove();
            for (Key.Kind key : ARROWS) {
                Station next = step.apply(at, key);
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    private static Station at(Player player) {
        return ((Screen.States) player.model().screen()).at();
    }

    private static Player course() {
        return Player.of(SampleCourse.course(), 80, 24);
    }

    /** Until nothing moves any more, as after some time. */
    private static Player still(Player player) {
        while (player.model().moving()) {
            player.told(new Msg.Ticked());
        }
        return player;
    }
}
