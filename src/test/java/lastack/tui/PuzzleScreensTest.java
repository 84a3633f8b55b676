package lastack.tui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lastack.app.Model;
import lastack.app.Player;
import lastack.course.Courses;
import lastack.game.Bilingual;
import lastack.game.Course;
import lastack.game.Level;
import lastack.game.Pack;
import lastack.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The levels about recordings, cell by cell, reached with the keys that lead there. */
class PuzzleScreensTest {
    private static final Path FOLDER = Path.of("src/test/resources/lastack/course/recorded");

    /** What is on the screen, and the keys that bring it there from the list of levels. */
    private static final Map<String, String> SCENES = Map.ofEntries(
            Map.entry("fill-opening", "Enter"),
            Map.entry("fill", "Enter Enter 4382 Enter 90"),
            Map.entry("fill-wrong", "Enter Enter 4382 Enter 9008 Enter"),
            Map.entry("fill-hint", "Enter Enter 4382 Enter h"),
            Map.entry("fill-solved", "Enter Enter 4382 Enter 9007 Enter 4382 Enter 9008 Enter"),
            Map.entry("fill-debrief", "Enter Enter 4381 Enter 4382 Enter 9007 Enter 4382 Enter 9008 Enter Enter"),
            Map.entry("order", "Down Enter Enter Down Down Enter Down Enter c Down Down"),
            Map.entry("order-wrong", "Down Enter Enter Down Down Enter Down Down Enter c"),
            Map.entry("order-solved", "Down Enter Enter Down Down Enter Down Enter Down Down Enter Enter Enter"),
            Map.entry("spot", "Down Down Enter Enter Down Down Tab 9007"),
            Map.entry("spot-wrong", "Down Down Enter Enter Down Tab 9008 Enter"),
            Map.entry("spot-solved", "Down Down Enter Enter Down Down Tab 9007 Enter"));

    private static Course course() {
        List<Level> levels = new ArrayList<>();
        for (String id : List.of("the-last-three", "in-what-order", "as-often-printed")) {
            levels.add(Courses.level(FOLDER.resolve(id + ".json"), new ArrayList<>())
                    .orElseThrow()
                    .level());
        }
        return new Course(List.of(new Pack("from-the-wire", 11, new Bilingual("From the wire", "来自线上"), levels)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("lastack.tui.Screens#sizesAndLanguages")
    void everyScreenInEachSizeAndLanguage(String size, Lang lang) {
        for (String scene : SCENES.keySet()) {
            Golden.check("puzzle-" + scene + "-" + size + "." + lang.code(), frame(scene, size, lang, false));
        }
    }

    @Test
    void inAscii() {
        for (String scene : List.of("fill", "order", "spot")) {
            Golden.check("ascii-puzzle-" + scene + "-80x24.en", frame(scene, "80x24", Lang.EN, true));
        }
    }

    @Test
    void inColours() {
        for (String scene : List.of("fill", "fill-wrong", "order", "spot")) {
            Golden.checkStyled(
                    "puzzle-" + scene + "-80x24.en",
                    frame(scene, "80x24", Lang.EN, false),
                    Palette.of(Theme.DARK, Depth.INDEXED));
        }
    }

    private static Frame frame(String scene, String size, Lang lang, boolean ascii) {
        Player player = Player.of(course(), Screens.columns(size), Screens.rows(size));
        Model model = player.types("l " + SCENES.get(scene)).model();
        return Screens.frame(model, lang, ascii);
    }
}
