package lastack.tui;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lastack.app.Model;

/** Finds what the views would show and have no room for. */
public final class Cut {
    private Cut() {}

    /** What of {@code model} is cut off at the side of its place, a text for each row; rows that scroll may lie outside. */
    public static List<String> in(Model model, Surroundings surroundings) {
        Map<Integer, StringBuilder> cut = new TreeMap<>();
        Skin skin = Skin.of(model.preferences(), surroundings);
        Frame frame = new Frame(model.columns(), model.rows()) {
            @Override
            void cut(int row, int column, int codePoint) {
                cut.computeIfAbsent(row, at -> new StringBuilder()).appendCodePoint(codePoint);
            }
        };
        new Views(surroundings).draw(new Canvas(frame, skin.glyphs()), model, skin);
        return cut.entrySet().stream()
                .map(row -> row.getKey() + ": " + row.getValue())
                .toList();
    }
}
