package lastack.store;

import java.util.Locale;
import java.util.ResourceBundle;
import lastack.app.KeepingException;
import lastack.game.Bilingual;

/** The sentences of this package, in both languages: {@code Sentences.properties} and {@code Sentences_zh.properties}. */
enum Sentence {
    /** The file as it was, the file as it is called now. */
    DAMAGED_SET_ASIDE,
    /** The file as it was, the file as it is called now. */
    NEWER_SET_ASIDE,
    /** The file. */
    NEWER_IN_USE,
    /** The place. */
    NOT_WRITABLE,
    /** The place. */
    FULL,
    /** The place. */
    BUSY,
    /** The place. */
    DAMAGED,
    /** The place, what the system says. */
    FAILED,
    /** The move's number, the run's code. */
    KEPT_ALREADY,
    /** What does not fit together, in the words of those who will look for the fault. */
    FAULT,
    NO_HOME,
    /** The room's code. */
    NO_SUCH_ROOM;

    /** What the machine's own locale is must not matter. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The sentence, {@code {0}}, {@code {1}} in it replaced by the values. */
    Bilingual of(Object... values) {
        return new Bilingual(in(Locale.ENGLISH, values), in(Locale.CHINESE, values));
    }

    KeepingException exception(Object... values) {
        return new KeepingException(of(values));
    }

    KeepingException because(Throwable cause, Object... values) {
        return new KeepingException(of(values), cause);
    }

    private String in(Locale locale, Object... values) {
        String text = ResourceBundle.getBundle("lastack.store.Sentences", locale, NO_FALLBACK)
                .getString(name());
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", shown(values[i]));
        }
        return text;
    }

    /** The name of a folder may hold anything, and what the system says too: nothing of it may work on the terminal. */
    private static String shown(Object value) {
        return value.toString().replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]", "?");
    }
}
