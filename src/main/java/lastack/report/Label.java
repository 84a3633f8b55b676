package lastack.report;

import java.util.Locale;
import java.util.ResourceBundle;
import lastack.text.Lang;

/** The words of the page, in both languages: {@code Labels.properties} and {@code Labels_zh.properties}. */
enum Label {
    TITLE,
    SPAN,
    STUDENTS,
    LEVELS,
    TRIES,
    FIRST_TIME,
    HINTS,
    ROUNDS,
    NOTHING,
    NEED,
    NEED_WHY,
    NEED_NONE,
    NEED_ROW,
    BELIEFS,
    BELIEFS_WHY,
    BELIEFS_NONE,
    RULES,
    RULES_WHY,
    WRONG_TRIES,
    BY_STUDENTS,
    MAP,
    MAP_WHY,
    MAP_NOT_BEGUN,
    SOLVED,
    HARDEST,
    HARDEST_WHY,
    LEVEL,
    MOVE,
    QUESTION,
    RULE,
    FIRST_TIME_SHORT,
    SECONDS,
    TIME,
    TIME_WHY,
    TIME_RIGHT,
    TIME_WRONG,
    ROUND,
    ROUND_PAIRS,
    ROUND_SLIPS,
    RANK,
    MEMBERS,
    SCORE,
    TOOK,
    NOT_DONE,
    ALL,
    ALL_WHY,
    NAME,
    WRONG,
    CALLS,
    AT_WORK,
    CAUGHT,
    MISSED,
    FALSE_ALARMS,
    EXAM,
    PRACTICE,
    HOW,
    HOW_TEXT;

    /** What the machine's own locale is must not matter. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    String in(Lang lang, Object... values) {
        Locale locale = lang == Lang.ZH ? Locale.CHINESE : Locale.ENGLISH;
        String text = ResourceBundle.getBundle("lastack.report.Labels", locale, NO_FALLBACK)
                .getString(name());
        for (int at = 0; at < values.length; at++) {
            text = text.replace("{" + at + "}", String.valueOf(values[at]));
        }
        return text;
    }
}
