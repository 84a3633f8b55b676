package lastack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of levels: moving in it, opening worlds, searching. */
class LevelsTest {
    @Test
    void itOpensWhereOneGoesOn() {
        assertEquals("[1] >1-1 [2]", shown(player()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            Up                | >[1] 1-1 [2]
            Up Up             | >[1] 1-1 [2]
            Down              | [1] 1-1 >[2]
            Down Down         | [1] 1-1 >[2]
            End               | [1] 1-1 >[2]
            Home              | >[1] 1-1 [2]
            Down Enter        | [1] >[2] 2-1 2-2 2-3
            Down Right        | [1] >[2] 2-1 2-2 2-3
            Down Enter Down   | [1] [2] >2-1 2-2 2-3
            Down Enter End    | [1] [2] 2-1 2-2 >2-3
            Down Enter Enter  | [1] >[2]
            Up Enter          | >[1] [2]
            Down Enter Home Enter | >[1] 1-1 [2]
            Down Enter End n  | [1] >1-1 [2]
            / wave            | >2-1 2-2
            / wave Enter Down | 2-1 >2-2
            / WAVE            | >2-1 2-2
            / 第二            | >2-2
            / r94             | >1-1 2-2
            / 2-3             | >2-3
            / all-of-it       | >2-3
            / time-wait       | >2-3
            / nowhere         | ''
            / wavex Backspace | >2-1 2-2
            / wave Esc        | [1] >1-1 [2]
            / wave Enter q    | [1] >1-1 [2]
            / wave Enter /    | >[1] 1-1 [2]
            """, delimiter = '|')
    void whatKeysShow(String keys, String rows) {
        assertEquals(rows, shown(player().types(keys)));
    }

    @Test
    void lettersThatAreKeysElsewhereGoIntoTheSearch() {
        Screen.Levels levels = (Screen.Levels) player().types("/ nq?ol").model().screen();
        assertEquals("nq?ol", levels.search());
        assertTrue(levels.typing());
    }

    @Test
    void aSearchDoesNotGrowForEver() {
        Screen.Levels levels =
                (Screen.Levels) player().types("/ " + "a".repeat(500)).model().screen();
        assertEquals(40, levels.search().length());
    }

    @Test
    void whereNothingIsFoundEnterOpensNothing() {
        Player player = player().types("/ nowhere Enter Enter Down Up End");
        assertEquals("", shown(player));
        assertEquals("Menu", player.types("q q").model().screen().getClass().getSimpleName());
    }

    @Test
    void enterPlaysTheLevelSelected() {
        assertEquals(
                "second-wave",
                player().types("/ second Enter Enter").playing().game().level().id());
    }

    private static Player player() {
        return Player.of(SampleCourse.course(), 80, 24).types("l");
    }

    /** The rows, worlds in brackets, the selected one behind a pointer. */
    private static String shown(Player player) {
        Screen.Levels levels = (Screen.Levels) player.model().screen();
        List<LevelRow> rows = LevelRow.of(player.model(), levels);
        return IntStream.range(0, rows.size())
                .mapToObj(at -> (at == levels.at() ? ">" : "") + name(rows.get(at)))
                .collect(Collectors.joining(" "));
    }

    private static String name(LevelRow row) {
        return row instanceof LevelRow.OfPack pack
                ? "[" + pack.pack().world() + "]"
                : ((LevelRow.OfLevel) row).place().number();
    }
}
