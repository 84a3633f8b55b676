package lastack.judge;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be the matter with a line. The sentences stand in the bundle {@code problems}; {@code {0}}, {@code {1}} are the details. */
enum Problem {
    /** The most bytes. */
    TOO_LONG,
    /** Where the first wrong byte is, counted from 1. */
    NOT_UTF_8,
    /** The column, counted from 1. */
    NOT_JSON,
    INCOMPLETE,
    /** The column where it begins, counted from 1, and the most characters. */
    NUMBER_TOO_LONG,
    NOT_AN_OBJECT,
    /** The name. */
    TWICE,
    /** The name, and those that there are. */
    UNKNOWN_NAME,
    /** The name, and the one that is probably meant. */
    UNKNOWN_NAME_MEANT,
    /** The same two for what stands in the segment. */
    UNKNOWN_NAME_IN_SEGMENT,
    UNKNOWN_NAME_IN_SEGMENT_MEANT,
    /** The name. */
    MISSING,
    /** The name. */
    MISSING_NUMBER,
    MISSING_ACK,
    /** The name, what was given for it, the least and the most. */
    NOT_IN_RANGE,
    /** The name, the least and the most. */
    NOT_A_NUMBER,
    /** The name. */
    NOT_A_TEXT,
    /** The name. */
    NOT_A_TRUTH,
    NOT_A_LIST_OF_FLAGS,
    SEGMENT_NOT_AN_OBJECT,
    NOT_AN_ID,
    /** The most characters. */
    ID_TOO_LONG,
    /** What was given, and what there is. */
    UNKNOWN_STATE,
    UNKNOWN_STATE_MEANT,
    /** What was given, and what there is. */
    UNKNOWN_FLAG,
    UNKNOWN_FLAG_MEANT,
    /** SND.UNA and SND.NXT. */
    UNSENT_ACKNOWLEDGED,
    /** SND.UNA, SND.NXT and how far they may be apart. */
    TOO_MUCH_IN_FLIGHT,
    /** The state, SND.UNA and SND.NXT. */
    NO_SYN_IN_FLIGHT,
    /** The state, SND.UNA and SND.NXT. */
    NO_FIN_IN_FLIGHT,
    /** The state, SND.UNA and SND.NXT. */
    FIN_STILL_IN_FLIGHT;

    /** What the machine's own locale is must not matter. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Pattern DETAIL = Pattern.compile("\\{([0-9])\\}");

    /** Its name in the bundle: {@code not-json}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String sentence(Locale locale, List<String> details) {
        String template = ResourceBundle.getBundle("lastack.judge.problems", locale, NO_FALLBACK)
                .getString(key());
        // In one pass, for a detail is the line's own text and may have braces of its own.
        return DETAIL.matcher(template)
                .replaceAll(detail -> Matcher.quoteReplacement(details.get(Integer.parseInt(detail.group(1)))));
    }
}
