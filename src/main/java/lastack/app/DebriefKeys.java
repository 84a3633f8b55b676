package lastack.app;

import java.util.OptionalInt;

/** What keys do when a level is solved. */
final class DebriefKeys {
    private DebriefKeys() {}

    static Step pressed(Model model, Screen.Debrief debrief, Key key) {
        if (key.is('n') || key.is(Key.Kind.ENTER)) {
            return Step.to(
                    debrief.place() == null
                            ? model.showing(new Screen.Menu(0))
                            : next(model, debrief.game().level().id()));
        } else if (key.is('r')) {
            return Step.to(Opening.level(model, debrief.place(), debrief.game().written(), null));
        } else if (key.is('l')) {
            return Step.to(model.showing(LevelsKeys.open(model)));
        } else if (key.is('t')) {
            return Step.to(SteppingKeys.open(model, debrief));
        } else if (key.is('d')) {
            return Step.to(StatesKeys.open(model, debrief));
        } else if (key.is('o')) {
            return Step.to(model.showing(new Screen.Settings(debrief, 0)));
        } else if (key.is('?')) {
            return Step.to(model.showing(new Screen.Help(debrief, 0)));
        } else if (key.is('q') || key.is(Key.Kind.ESCAPE)) {
            return Step.to(model.showing(new Screen.Menu(0)));
        }
        OptionalInt scrolled = Scrolling.pressed(debrief.scroll(), key);
        return Step.to(
                scrolled.isPresent()
                        ? model.showing(new Screen.Debrief(
                                debrief.place(), debrief.code(), debrief.game(), scrolled.getAsInt(), debrief.par()))
                        : model);
    }

    /** The same behind a level about a recording, which has no states to look at. */
    static Step pressed(Model model, Screen.PuzzleDebrief debrief, Key key) {
        if (key.is('n') || key.is(Key.Kind.ENTER)) {
            return Step.to(
                    debrief.place() == null
                            ? model.showing(new Screen.Menu(0))
                            : next(model, debrief.puzzle().level().id()));
        } else if (key.is('r')) {
            return Step.to(
                    Opening.level(model, debrief.place(), debrief.puzzle().written(), null));
        } else if (key.is('l')) {
            return Step.to(model.showing(LevelsKeys.open(model)));
        } else if (key.is('o')) {
            return Step.to(model.showing(new Screen.Settings(debrief, 0)));
        } else if (key.is('?')) {
            return Step.to(model.showing(new Screen.Help(debrief, 0)));
        } else if (key.is('q') || key.is(Key.Kind.ESCAPE)) {
            return Step.to(model.showing(new Screen.Menu(0)));
        }
        OptionalInt scrolled = Scrolling.pressed(debrief.scroll(), key);
        return Step.to(
                scrolled.isPresent()
                        ? model.showing(new Screen.PuzzleDebrief(
                                debrief.place(), debrief.code(), debrief.puzzle(), scrolled.getAsInt()))
                        : model);
    }

    private static Model next(Model model, String level) {
        return model.course()
                .after(level)
                .map(place -> Opening.resume(model, place))
                .orElse(model.showing(LevelsKeys.open(model)));
    }
}
