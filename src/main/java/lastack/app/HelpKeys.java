package lastack.app;

import java.util.OptionalInt;

/** What keys do in the help. */
final class HelpKeys {
    private HelpKeys() {}

    static Step pressed(Model model, Screen.Help help, Key key) {
        OptionalInt scrolled = Scrolling.pressed(help.scroll(), key);
        if (scrolled.isPresent()) {
            return Step.to(model.showing(new Screen.Help(help.back(), scrolled.getAsInt())));
        }
        if (key.is('t') && help.back() instanceof Screen.Menu) {
            return Step.to(TourKeys.open(model));
        }
        boolean back = key.is('q') || key.is('?') || key.is(Key.Kind.ESCAPE) || key.is(Key.Kind.ENTER);
        return Step.to(back ? model.showing(help.back()) : model);
    }
}
