package lastack.app;

import java.util.OptionalInt;

/** What keys do when a level is solved. */
final class DebriefKeys {
    private DebriefKeys() {}

    static Step pressed(Model model, Screen.Solved solved, Key key) {
        if (key.is('n') || key.is(Key.Kind.ENTER)) {
            return Step.to(solved.place() == null ? model.showing(new Screen.Menu(0)) : next(model, solved));
        } else if (key.is('r')) {
            return Step.to(Opening.level(model, solved.place(), solved.attempt().written(), null));
        } else if (key.is('l')) {
            return Step.to(model.showing(LevelsKeys.open(model)));
        } else if (key.is('t') && solved instanceof Screen.Debrief debrief) {
            return Step.to(SteppingKeys.open(model, debrief));
        } else if (key.is('d') && solved instanceof Screen.Debrief debrief) {
            return Step.to(StatesKeys.open(model, debrief));
        } else if (key.is('o')) {
            return Step.to(model.showing(new Screen.Settings(solved, 0)));
        } else if (key.is('?')) {
            return Step.to(model.showing(new Screen.Help(solved, 0)));
        } else if (key.is('q') || key.is(Key.Kind.ESCAPE)) {
            return Step.to(model.showing(new Screen.Menu(0)));
        }
        OptionalInt scrolled = Scrolling.pressed(solved.scroll(), key);
        return Step.to(scrolled.isPresent() ? model.showing(Scrolling.from(solved, scrolled.getAsInt())) : model);
    }

    private static Model next(Model model, Screen.Solved solved) {
        return model.course()
                .after(solved.attempt().level().id())
                .map(place -> Opening.resume(model, place))
                .orElse(model.showing(LevelsKeys.open(model)));
    }
}
