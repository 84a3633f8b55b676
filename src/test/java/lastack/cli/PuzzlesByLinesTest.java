package lastack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lastack.app.Key;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Performer;
import lastack.app.Screen;
import lastack.app.Update;
import lastack.course.Courses;
import lastack.game.Course;
import lastack.game.Kind;
import lastack.game.Notation;
import lastack.game.Puzzle;
import lastack.plain.Conversation;
import lastack.store.MemoryKeeper;
import lastack.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every level about a recording by keys and by lines, a hint taken on the way: the same moves, all of them right, and the same kept. */
class PuzzlesByLinesTest {
    private static final Course COURSE = Courses.builtIn().course();
    private static final Clock NOW = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private static final int MOST_KEYS = 2_000;

    private static Model fresh() {
        return Model.fresh(COURSE, 80, 24, 11, LocalDate.EPOCH);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"FILL", "ORDER", "SPOT"})
    void theSameIsKept(Kind kind) throws Exception {
        int played = 0;
        for (Course.Place place : COURSE.places()) {
            if (place.level().kind() != kind) {
                continue;
            }
            played++;
            MemoryKeeper byKeys = new MemoryKeeper(NOW);
            Puzzle puzzle = typed(byKeys, place);
            assertTrue(puzzle.solved(), place.number());
            assertTrue(puzzle.moves().size() > 1, place.number());

            MemoryKeeper byLines = new MemoryKeeper(NOW);
            String said = lines(byLines, place, puzzle);
            assertEquals(byKeys.load(), byLines.load(), () -> place.number() + "\n" + said);
        }
        assertTrue(played > 1, "no such levels");
    }

    /** Played at the keys to its end. */
    private static Puzzle typed(MemoryKeeper keeper, Course.Place place) throws Exception {
        Performer performer = new Performer(keeper);
        Model model = performer.settle(Update.begin(fresh())).orElseThrow();
        model = performer.settle(Update.update(model, new Msg.Called(place))).orElseThrow();
        for (int keys = 0; model.screen() instanceof Screen.Puzzling puzzling && keys < MOST_KEYS; ) {
            Puzzle puzzle = puzzling.puzzle();
            if (puzzle.solved()) {
                return puzzle;
            }
            boolean hint = !puzzling.opening() && puzzle.moves().isEmpty();
            for (Key key : keys(hint ? "h" : PuzzleHand.keys(puzzling))) {
                keys++;
                model = performer
                        .settle(Update.update(model, new Msg.Pressed(key)))
                        .orElseThrow();
            }
        }
        throw new AssertionError(place.number() + " was left unsolved for " + model.screen());
    }

    private static List<Key> keys(String typed) {
        List<Key> keys = new ArrayList<>();
        for (char c : typed.replace("\u001b[B", "\u0001").toCharArray()) {
            keys.add(
                    switch (c) {
                        case '\r' -> Key.of(Key.Kind.ENTER);
                        case '\t' -> Key.of(Key.Kind.TAB);
                        case '\u0001' -> Key.of(Key.Kind.DOWN);
                        default -> Key.of(c);
                    });
        }
        return keys;
    }

    private static String lines(MemoryKeeper keeper, Course.Place place, Puzzle played) throws Exception {
        List<String> script = new ArrayList<>(List.of("play " + place.level().id()));
        played.moves().forEach(move -> script.add(Notation.write(move)));
        script.add("quit");
        StringBuilder said = new StringBuilder();
        Conversation.piped(
                        new ByteArrayInputStream(String.join("\n", script).getBytes(StandardCharsets.UTF_8)),
                        said::append,
                        true,
                        0,
                        new Performer(keeper),
                        Lang.EN,
                        Map.of(),
                        fresh())
                .hold(Update.begin(fresh()));
        return said.toString();
    }
}
