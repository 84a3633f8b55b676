package lastack.app;

import java.util.List;
import java.util.Optional;
import lastack.game.Course;
import lastack.game.Pack;

/** What keys do in the list of levels. */
final class LevelsKeys {
    /** Longer than any title. */
    private static final int MOST_SEARCH = 40;

    private LevelsKeys() {}

    /** The list, with the level played last selected; where there is none, the one to begin with. */
    static Screen.Levels open(Model model) {
        Optional<Course.Place> last =
                Optional.ofNullable(model.progress().last()).flatMap(model.course()::find);
        return last.map(place -> at(model, place)).orElseGet(() -> next(model));
    }

    /** The list, with the level to go on with selected. */
    private static Screen.Levels next(Model model) {
        Optional<Course.Place> next = model.progress().next(model.course());
        return next.map(place -> at(model, place)).orElse(new Screen.Levels(-1, 0, "", false));
    }

    /** The list, with {@code place} selected. */
    static Screen.Levels at(Model model, Course.Place place) {
        List<Pack> packs = model.course().packs();
        int pack = packs.indexOf(place.pack());
        return new Screen.Levels(pack, pack + 1 + place.index(), "", false);
    }

    static Step pressed(Model model, Screen.Levels levels, Key key) {
        if (levels.typing()) {
            return typing(model, levels, key);
        }
        List<LevelRow> rows = LevelRow.of(model, levels);
        int at = Math.max(0, Math.min(levels.at(), rows.size() - 1));
        if (key.is(Key.Kind.UP)) {
            return Step.to(model.showing(selecting(levels, Math.max(0, at - 1))));
        } else if (key.is(Key.Kind.DOWN)) {
            return Step.to(model.showing(selecting(levels, Math.max(0, Math.min(rows.size() - 1, at + 1)))));
        } else if (key.is(Key.Kind.HOME)) {
            return Step.to(model.showing(selecting(levels, 0)));
        } else if (key.is(Key.Kind.END)) {
            return Step.to(model.showing(selecting(levels, Math.max(0, rows.size() - 1))));
        } else if (key.is(Key.Kind.ENTER) || key.is(Key.Kind.RIGHT)) {
            return rows.isEmpty() ? Step.to(model) : chosen(model, rows.get(at));
        } else if (key.is('/')) {
            return Step.to(model.showing(new Screen.Levels(levels.open(), 0, "", true)));
        } else if (key.is('n')) {
            return Step.to(model.showing(next(model)));
        } else if (key.is('o')) {
            return Step.to(model.showing(new Screen.Settings(levels, 0)));
        } else if (key.is('?')) {
            return Step.to(model.showing(new Screen.Help(levels, 0)));
        } else if (key.is('q') || key.is(Key.Kind.ESCAPE)) {
            return Step.to(model.showing(levels.search().isEmpty() ? new Screen.Menu(0) : open(model)));
        }
        return Step.to(model);
    }

    private static Step typing(Model model, Screen.Levels levels, Key key) {
        String search = levels.search();
        if (key.is(Key.Kind.ESCAPE)) {
            return Step.to(model.showing(open(model)));
        } else if (key.is(Key.Kind.ENTER) || key.is(Key.Kind.DOWN) || key.is(Key.Kind.TAB)) {
            return Step.to(model.showing(new Screen.Levels(levels.open(), 0, search, false)));
        } else if (key.is(Key.Kind.BACKSPACE)) {
            String shorter = search.isEmpty() ? search : search.substring(0, search.length() - 1);
            return Step.to(model.showing(new Screen.Levels(levels.open(), 0, shorter, true)));
        } else if ((key.is(Key.Kind.CHARACTER) || key.is(Key.Kind.PASTED)) && search.length() < MOST_SEARCH) {
            return Step.to(model.showing(new Screen.Levels(levels.open(), 0, search + key.character(), true)));
        }
        return Step.to(model);
    }

    private static Screen.Levels selecting(Screen.Levels levels, int at) {
        return new Screen.Levels(levels.open(), at, levels.search(), false);
    }

    private static Step chosen(Model model, LevelRow row) {
        if (row instanceof LevelRow.OfPack pack) {
            int open = pack.open() ? -1 : pack.index();
            return Step.to(model.showing(new Screen.Levels(open, pack.index(), "", false)));
        }
        return Step.to(Opening.resume(model, ((LevelRow.OfLevel) row).place()));
    }
}
