package lastack.classroom;

import java.util.Locale;
import java.util.ResourceBundle;
import lastack.game.Bilingual;

/** The sentences of this package, in both languages: {@code Sentences.properties} and {@code Sentences_zh.properties}. */
enum Sentence {
    NO_ROOM,
    NO_NAME,
    NOT_ON_ROSTER,
    WORD_WANTED,
    WRONG_WORD,
    BANNED,
    KICKED,
    FULL,
    TOO_SOON,
    TAKEN_OVER,
    LET_GO,
    SENT_OUT,
    BANNED_NOW,
    SEAT_GONE,
    CLOSED,
    /** The world's number. */
    WORLD_CLOSED,
    ROUND_IS_ON,
    NO_PAIRS_HERE,
    NO_CODE_LEFT,
    CSV_QUOTE_INSIDE,
    CSV_QUOTE_OPEN,
    CSV_BEHIND_QUOTE,
    ROSTER_TOO_LONG,
    ROSTER_EMPTY,
    ROSTER_NO_NAMES,
    /** The title of the column. */
    ROSTER_COLUMN,
    /** The title of the column. */
    ROSTER_COLUMN_TWICE,
    /** How many values there are, how many there can be. */
    ROSTER_TOO_MANY,
    ROSTER_NO_NAME,
    /** How many cells a name takes at most. */
    ROSTER_LONG_NAME,
    /** The longest id. */
    ROSTER_ID,
    /** The id. */
    ROSTER_ID_TWICE,
    /** The shortest and the longest password. */
    ROSTER_PASSWORD;

    /** What the machine's own locale is must not matter. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The sentence, {@code {0}}, {@code {1}} in it replaced by the values, which are of our own making. */
    Bilingual of(Object... values) {
        return new Bilingual(in(Locale.ENGLISH, values), in(Locale.CHINESE, values));
    }

    private String in(Locale locale, Object... values) {
        String text = ResourceBundle.getBundle("lastack.classroom.Sentences", locale, NO_FALLBACK)
                .getString(name());
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }
}
