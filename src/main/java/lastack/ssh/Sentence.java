package lastack.ssh;

import java.util.Locale;
import java.util.ResourceBundle;
import lastack.game.Bilingual;
import lastack.text.Lang;
import lastack.text.Words;

/** The sentences of this package, in both languages: {@code Sentences.properties} and {@code Sentences_zh.properties}. */
enum Sentence {
    /** The file. */
    HOST_KEY_OPEN,
    /** The file, what the system says. */
    HOST_KEY_UNREADABLE,
    /** The file. */
    HOST_KEY_NO_KEY,
    /** The file, what the system says. */
    TEACHER_KEYS_UNREADABLE,
    /** The file, the line. */
    TEACHER_KEY_NO_KEY,
    /** The file. */
    TEACHER_KEYS_NONE,
    /** Address and port, what the system says. */
    PORT,
    NO_TERMINAL,
    /** What the terminal calls itself. */
    LINES_ONLY,
    LEFT,
    STOPPED,
    FAULT,
    IDLE,
    NOT_JOINED,
    FULL,
    TOO_MANY;

    /** What the machine's own locale is must not matter. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The sentence, {@code {0}}, {@code {1}} in it replaced by the values. */
    Bilingual of(Object... values) {
        return new Bilingual(in(Locale.ENGLISH, values), in(Locale.CHINESE, values));
    }

    String in(Lang lang, Object... values) {
        return Words.in(lang).of(of(values));
    }

    ServeException refusal(Object... values) {
        return new ServeException(of(values));
    }

    private String in(Locale locale, Object... values) {
        String text = ResourceBundle.getBundle("lastack.ssh.Sentences", locale, NO_FALLBACK)
                .getString(name());
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", shown(values[i]));
        }
        return text;
    }

    /** The name of a folder may hold anything, and what a client says too: nothing of it may work on a terminal. */
    private static String shown(Object value) {
        return value.toString().replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]", "?");
    }
}
