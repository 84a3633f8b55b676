package lastack.app;

import java.util.Map;
import lastack.text.Lang;
import org.jspecify.annotations.Nullable;

/**
 * What a player has chosen for good; what the command line or the environment says for this once is laid over it.
 *
 * @param language which of the two, or whatever the environment says
 * @param theme which colours
 * @param ascii whether lines and signs are drawn with ASCII alone
 * @param motion whether segments are seen to travel
 * @param plain whether the program begins line by line where the whole screen could be used too
 * @param toured whether the tour has been seen, or passed over: it is offered once
 */
public record Preferences(
        Language language, Palette theme, boolean ascii, boolean motion, boolean plain, boolean toured) {
    public static final Preferences DEFAULT = new Preferences(Language.AUTO, Palette.AUTO, false, true);

    /** On the whole screen. */
    public Preferences(Language language, Palette theme, boolean ascii, boolean motion) {
        this(language, theme, ascii, motion, false);
    }

    /** Before the tour. */
    public Preferences(Language language, Palette theme, boolean ascii, boolean motion, boolean plain) {
        this(language, theme, ascii, motion, plain, false);
    }

    /** The same, and the tour is not offered any more. */
    public Preferences afterTour() {
        return new Preferences(language, theme, ascii, motion, plain, true);
    }

    Preferences speaking(Language other) {
        return new Preferences(other, theme, ascii, motion, plain, toured);
    }

    Preferences coloured(Palette other) {
        return new Preferences(language, other, ascii, motion, plain, toured);
    }

    Preferences inAscii(boolean on) {
        return new Preferences(language, theme, on, motion, plain, toured);
    }

    Preferences moving(boolean on) {
        return new Preferences(language, theme, ascii, on, plain, toured);
    }

    Preferences byLines(boolean on) {
        return new Preferences(language, theme, ascii, motion, on, toured);
    }

    /** The language of what is shown: what the command line says goes before what is chosen here, and that before the environment. */
    public Lang lang(@Nullable Lang given, Map<String, String> environment) {
        if (given != null) {
            return given;
        }
        return switch (language) {
            case AUTO -> Lang.detect(environment);
            case EN -> Lang.EN;
            case ZH -> Lang.ZH;
        };
    }

    /** The language of everything that is read. */
    public enum Language {
        AUTO,
        EN,
        ZH
    }

    /** The colours, by what they are for. */
    public enum Palette {
        AUTO,
        DARK,
        LIGHT,
        CONTRAST,
        COLOUR_BLIND
    }
}
