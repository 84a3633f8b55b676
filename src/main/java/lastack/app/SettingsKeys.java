package lastack.app;

import java.util.Arrays;

/** What keys do in the settings. */
final class SettingsKeys {
    /** Language, colours, ASCII, motion, plain mode. */
    static final int ROWS = 5;

    private SettingsKeys() {}

    static Step pressed(Model model, Screen.Settings settings, Key key) {
        if (key.is(Key.Kind.UP)) {
            return at(model, settings, Math.floorMod(settings.at() - 1, ROWS));
        } else if (key.is(Key.Kind.DOWN) || key.is(Key.Kind.TAB)) {
            return at(model, settings, (settings.at() + 1) % ROWS);
        } else if (key.is(Key.Kind.LEFT)) {
            return changed(model, settings.at(), -1);
        } else if (key.is(Key.Kind.RIGHT) || key.is(Key.Kind.ENTER) || key.is(' ')) {
            return changed(model, settings.at(), 1);
        } else if (key.is('?')) {
            return Step.to(model.showing(new Screen.Help(settings, 0)));
        } else if (key.is('q') || key.is('o') || key.is(Key.Kind.ESCAPE)) {
            return Step.to(model.showing(settings.back()));
        }
        return Step.to(model);
    }

    private static Step at(Model model, Screen.Settings settings, int at) {
        return Step.to(model.showing(new Screen.Settings(settings.back(), at)));
    }

    private static Step changed(Model model, int row, int by) {
        Preferences old = model.preferences();
        Preferences next = switch (row) {
            case 0 -> old.speaking(turned(Preferences.Language.values(), old.language(), by));
            case 1 -> old.coloured(turned(Preferences.Palette.values(), old.theme(), by));
            case 2 -> old.inAscii(!old.ascii());
            case 3 -> old.moving(!old.motion());
            default -> old.byLines(!old.plain());
        };
        return Step.to(model.preferring(next), new Effect.Prefer(next));
    }

    private static <E> E turned(E[] values, E now, int by) {
        int at = Arrays.asList(values).indexOf(now);
        return values[Math.floorMod(at + by, values.length)];
    }
}
