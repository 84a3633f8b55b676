package lastack.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lastack.game.Course;
import lastack.game.Level;
import lastack.game.Pack;

/** A row of the list of levels. */
public sealed interface LevelRow {
    /** A world; {@code open} says whether its levels are listed below it. */
    record OfPack(int index, Pack pack, boolean open) implements LevelRow {}

    /** A level. */
    record OfLevel(Course.Place place) implements LevelRow {}

    /** The rows of {@code screen}: the worlds and the levels of the open one, or every level that a search finds. */
    static List<LevelRow> of(Model model, Screen.Levels screen) {
        List<LevelRow> rows = new ArrayList<>();
        List<Pack> packs = model.course().packs();
        if (!screen.search().isBlank()) {
            model.course().places().stream()
                    .filter(place -> found(place, screen.search().strip().toLowerCase(Locale.ROOT)))
                    .forEach(place -> rows.add(new OfLevel(place)));
            return rows;
        }
        for (int index = 0; index < packs.size(); index++) {
            boolean open = index == screen.open();
            rows.add(new OfPack(index, packs.get(index), open));
            for (int level = 0; open && level < packs.get(index).levels().size(); level++) {
                rows.add(new OfLevel(new Course.Place(
                        packs.get(index), level, packs.get(index).levels().get(level))));
            }
        }
        return rows;
    }

    private static boolean found(Course.Place place, String wanted) {
        Level level = place.level();
        return String.join(
                        "\n",
                        place.number(),
                        level.id(),
                        level.title().en(),
                        level.title().zh(),
                        level.teaches().en(),
                        level.teaches().zh(),
                        level.rules().toString())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }
}
