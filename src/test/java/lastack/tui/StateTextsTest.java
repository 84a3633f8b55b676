package lastack.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import lastack.app.Preferences;
import lastack.app.Station;
import lastack.game.Crossroads;
import lastack.game.PlayLevel;
import lastack.tcp.Arrow;
import lastack.tcp.Cue;
import lastack.tcp.Flags;
import lastack.tcp.State;
import lastack.text.Directions;
import lastack.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything the diagram says, in each state and for each arrow that can be open: it is there, and it has room. */
class StateTextsTest {
    private static final PlayLevel LEVEL = PlayViewTest.firstWave();

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyLineFitsItsRow(Lang lang) {
        Skin skin = skin(lang);
        List<String> tooLong = new ArrayList<>();
        everywhere(here -> {
            for (State at : State.values()) {
                StateLines common = new StateLines(StateMap.COMMON, here, at, LEVEL, skin);
                StateLines whole = new StateLines(StateMap.WHOLE, here, at, LEVEL, skin);
                fits(common.state(), 78, tooLong);
                fits(common.arrows(), 78, tooLong);
                fits(whole.arrows(), 118, tooLong);
                fits(common.shortState(), 58, tooLong);
                fits(common.shortArrows(), 58, tooLong);
                // Beside a level: two lines each, above the end of the smallest column.
                assertTrue(Wrap.lines(whole.arrows(), 76).size() <= 2);
            }
        });
        assertEquals(List.of(), tooLong.stream().distinct().toList());
    }

    private static void fits(Text text, int columns, List<String> tooLong) {
        if (text.width() > columns) {
            tooLong.add(columns + ": " + text.spans().stream().map(Span::text).reduce("", String::concat));
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyStateAndArrowHasItsSentence(Lang lang) {
        Directions directions = new Directions(skin(lang).words());
        for (Arrow arrow : Arrow.values()) {
            assertTrue(directions.means(arrow).endsWith(lang == Lang.ZH ? "。" : "."), arrow::name);
            assertTrue(directions.label(arrow).endsWith(arrow.sent().equals(Flags.NONE) ? "" : " / " + arrow.sent()));
        }
        for (State state : State.values()) {
            assertTrue(!directions.rules(state).isEmpty(), state::toString);
            for (Arrow arrow : Arrow.from(state)) {
                // ABORT and calls apart, the rule of an arrow speaks of where it begins or where it ends.
                boolean names = directions.rules(state).contains(arrow.rule())
                        || directions.rules(arrow.to()).contains(arrow.rule())
                        || arrow.cue() == Cue.ACTIVE_OPEN;
                assertTrue(names, arrow::name);
            }
        }
        assertEquals(new Directions(skin(Lang.EN).words()).rules(State.CLOSE_WAIT), directions.rules(State.CLOSE_WAIT));
    }

    /** Whoever stands where, whatever is open: each name, each mark and each label is seen whole. */
    @ParameterizedTest
    @EnumSource(Lang.class)
    void nothingCoversAnything(Lang lang) {
        for (StateMap map : List.of(StateMap.COMMON, StateMap.WHOLE)) {
            everywhere(here -> {
                for (Glyphs glyphs : Glyphs.values()) {
                    check(map, here, skin(lang), glyphs);
                }
            });
        }
    }

    private static void check(StateMap map, Crossroads here, Skin skin, Glyphs glyphs) {
        Frame frame = new Frame(80, map.rows());
        Directions directions = new Directions(skin.words());
        Station you = Station.valueOf(here.you().name());
        Station peer = here.peer() == State.CLOSED
                ? Station.ENDED
                : Station.valueOf(here.peer().name());
        new StateDiagram(map, here, you, peer, Station.CLOSING)
                .draw(new Canvas(frame, glyphs), skin.labels(), directions);
        String drawn = FrameText.plain(frame);
        String marks = drawn.replace(' ', '\n').replace('[', '\n').replace(']', '\n');
        assertTrue(marks.lines().anyMatch(skin.labels().text(Label.YOU)::equals), () -> "you\n" + drawn);
        assertTrue(marks.lines().anyMatch(skin.labels().text(ShellLabel.PEER)::equals), () -> "peer\n" + drawn);
        for (State state : State.values()) {
            assertTrue(drawn.contains(state.toString()), () -> state + "\n" + drawn);
        }
        // Every label of the same text is found as often as there are arrows that bear it.
        map.wires().keySet().stream().map(directions::cue).distinct().forEach(cue -> {
            long bearing = map.wires().keySet().stream()
                    .filter(arrow -> contains(directions.label(arrow), cue))
                    .count();
            assertTrue(count(drawn, cue) >= bearing, () -> cue + "\n" + drawn);
        });
        map.wires().forEach((arrow, wire) -> {
            String label = directions.label(arrow);
            if (wire.hold() != StateMap.Hold.OVER) {
                assertTrue(drawn.contains(label), () -> label + "\n" + drawn);
            }
        });
    }

    private static boolean contains(String label, String cue) {
        return count(label, cue) > 0;
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    /** A label that stands far from its line, or a line that ends far from its state, tells nothing. */
    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyLineBeginsAndEndsAtItsStates(Lang lang) {
        for (StateMap map : List.of(StateMap.COMMON, StateMap.WHOLE)) {
            map.wires().forEach((arrow, wire) -> {
                List<StateMap.Point> points = wire.points();
                assertTrue(near(map, arrow.from(), points.get(0)), arrow::name);
                assertTrue(near(map, arrow.to(), points.get(points.size() - 1)), arrow::name);
            });
        }
        assertEquals(15, StateMap.COMMON.wires().size());
        assertEquals(Arrow.values().length, StateMap.WHOLE.wires().size());
    }

    /** Whether a point lies beside a state's badge, above it or below it. */
    private static boolean near(StateMap map, State state, StateMap.Point point) {
        return Arrays.stream(Station.values())
                .filter(station -> station.state() == state)
                .map(map::stop)
                .anyMatch(stop -> {
                    int half = (state.toString().length() + 2) / 2;
                    int aside = Math.abs(point.column() - stop.axis());
                    boolean beside = point.row() == stop.row() && aside > half - 2 && aside <= half + 2;
                    return beside || (Math.abs(point.row() - stop.row()) == 1 && aside < half);
                });
    }

    /** Both ends in every pair of states, nothing open; and each arrow that can be open, alone. */
    private static void everywhere(Consumer<Crossroads> check) {
        for (State you : State.values()) {
            for (State peer : State.values()) {
                check.accept(Crossroads.passing(you, peer));
            }
        }
        for (Arrow arrow : Arrow.values()) {
            Optional<Arrow> open = Optional.of(arrow);
            if (arrow.cue().kind() == Cue.Kind.SEGMENT && !arrow.sent().equals(Flags.NONE)) {
                check.accept(new Crossroads(arrow.to(), State.ESTABLISHED, open, Optional.empty()));
            } else if (arrow == Arrow.TIME_WAIT_TO_CLOSED
                    || (arrow.cue().kind() == Cue.Kind.CALL
                            && !arrow.sent().equals(Flags.NONE)
                            && arrow.from() != State.LISTEN)) {
                check.accept(new Crossroads(arrow.from(), State.ESTABLISHED, Optional.empty(), open));
            }
        }
    }

    private static Skin skin(Lang lang) {
        return Skin.of(Preferences.DEFAULT, new Surroundings(lang, false, Depth.INDEXED, Map.of()));
    }
}
