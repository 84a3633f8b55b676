package lastack.tui;

import java.util.Locale;
import lastack.app.Preferences;
import lastack.text.Lang;
import lastack.text.Words;

/**
 * What a view needs besides the model: in which language and how it looks.
 *
 * @param labels the short words of the screen
 * @param words the sentences about moves, rules and states
 */
record Skin(Labels labels, Words words, Palette palette, Glyphs glyphs) {

    /** What the command line says goes before what the player has chosen, and that before what the environment says. */
    static Skin of(Preferences preferences, Surroundings surroundings) {
        Lang lang = preferences.lang(surroundings.lang(), surroundings.environment());
        return new Skin(
                Labels.in(lang == Lang.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH),
                Words.in(lang),
                Palette.of(theme(preferences, surroundings), surroundings.depth()),
                preferences.ascii() || surroundings.bare() ? Glyphs.ASCII : Glyphs.UNICODE);
    }

    Lang lang() {
        return words.lang();
    }

    /** The colours that {@code preferences} come to here. */
    static Theme theme(Preferences preferences, Surroundings surroundings) {
        return switch (preferences.theme()) {
            case AUTO -> surroundings.light() ? Theme.LIGHT : surroundings.dark() ? Theme.DARK : Theme.ANY;
            case DARK -> Theme.DARK;
            case LIGHT -> Theme.LIGHT;
            case CONTRAST -> Theme.HIGH_CONTRAST;
            case COLOUR_BLIND -> Theme.COLOUR_BLIND;
        };
    }
}
