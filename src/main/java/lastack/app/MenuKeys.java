package lastack.app;

import java.util.List;

/** What keys do in the menu. */
final class MenuKeys {
    private MenuKeys() {}

    static Step pressed(Model model, Screen.Menu menu, Key key) {
        if (menu.drawing()) {
            Screen.Menu whole = new Screen.Menu(menu.at());
            return pressed(model.showing(whole), whole, key);
        }
        List<MenuItem> items = MenuItem.of(model);
        int at = Math.min(menu.at(), items.size() - 1);
        if (key.is(Key.Kind.UP)) {
            return at(model, Math.floorMod(at - 1, items.size()));
        } else if (key.is(Key.Kind.DOWN) || key.is(Key.Kind.TAB)) {
            return at(model, (at + 1) % items.size());
        } else if (key.is(Key.Kind.ENTER)) {
            return open(model, items.get(at));
        } else if (key.is(Key.Kind.CHARACTER) && key.character() >= '1' && key.character() < '1' + items.size()) {
            return open(model, items.get(key.character() - '1'));
        } else if (key.is('l')) {
            return open(model, MenuItem.LEVELS);
        } else if (key.is('o')) {
            return open(model, MenuItem.SETTINGS);
        } else if (key.is('?')) {
            return open(model, MenuItem.HELP);
        } else if (key.is('q') || key.is(Key.Kind.ESCAPE)) {
            return Step.to(model, new Effect.Leave());
        }
        return Step.to(model);
    }

    private static Step at(Model model, int at) {
        return Step.to(model.showing(new Screen.Menu(at)));
    }

    private static Step open(Model model, MenuItem item) {
        return switch (item) {
            case CONTINUE ->
                model.tourOffered()
                        ? Step.to(TourKeys.open(model))
                        : model.progress()
                                .next(model.course())
                                .map(place -> Step.to(Opening.resume(model, place)))
                                .orElse(Step.to(model));
            case LEVELS -> Step.to(model.showing(LevelsKeys.open(model)));
            case QUIZ -> DecksKeys.open(model);
            case LAB -> Step.to(model.showing(Screen.Lab.at(model.screen(), Bench.first())));
            case DEMO -> Step.to(Opening.demo(model, model.screen()));
            case SETTINGS -> Step.to(model.showing(new Screen.Settings(model.screen(), 0)));
            case HELP -> Step.to(model.showing(new Screen.Help(model.screen(), 0)));
        };
    }
}
