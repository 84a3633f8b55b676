package lastack.app;

/** What keys do in the help. */
final class HelpKeys {
    private HelpKeys() {}

    static Step pressed(Model model, Screen.Help help, Key key) {
        if (key.is(Key.Kind.UP) || key.is(Key.Kind.DOWN)) {
            int scroll = Math.max(0, help.scroll() + (key.is(Key.Kind.UP) ? -1 : 1));
            return Step.to(model.showing(new Screen.Help(help.back(), scroll)));
        }
        boolean back = key.is('q') || key.is('?') || key.is(Key.Kind.ESCAPE) || key.is(Key.Kind.ENTER);
        return Step.to(back ? model.showing(help.back()) : model);
    }
}
