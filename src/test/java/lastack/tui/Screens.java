package lastack.tui;

import java.util.Map;
import java.util.stream.Stream;
import lastack.app.Model;
import lastack.text.Lang;
import org.junit.jupiter.params.provider.Arguments;

/** Whole screens in a test: in which sizes and languages, and how one comes from a model to what is seen. */
final class Screens {
    private Screens() {}

    /** The least that is drawn at all, the design size, and what most windows are; each in both languages. */
    static Stream<Arguments> sizesAndLanguages() {
        return Stream.of(Lang.values())
                .flatMap(lang -> Stream.of("60x20", "80x24", "120x40").map(size -> Arguments.of(size, lang)));
    }

    /** {@code 80} of {@code 80x24}. */
    static int columns(String size) {
        return Integer.parseInt(size.substring(0, size.indexOf('x')));
    }

    /** {@code 24} of {@code 80x24}. */
    static int rows(String size) {
        return Integer.parseInt(size.substring(size.indexOf('x') + 1));
    }

    static Frame frame(Model model, Lang lang, boolean ascii) {
        Surroundings surroundings = new Surroundings(lang, ascii, Depth.INDEXED, Map.of());
        Skin skin = Skin.of(model.preferences(), surroundings);
        Views views = new Views(surroundings);
        return Picture.frame(model.columns(), model.rows(), skin.glyphs(), canvas -> views.draw(canvas, model, skin));
    }
}
