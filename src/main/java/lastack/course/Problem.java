package lastack.course;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lastack.text.Lang;

/**
 * What can be the matter with a file. The sentences stand in the bundle {@code problems}, English and Chinese; {@code {0}}, {@code {1}}
 * in them are the details.
 */
public enum Problem {
    // The file as such
    NO_SUCH_FILE,
    FILE_NOT_ALLOWED,
    FILE_UNREADABLE,
    FILE_TOO_LARGE,
    FOLDER,
    NOT_UTF_8,

    // Its grammar
    UNEXPECTED_END,
    UNEXPECTED_CHARACTER,
    TRAILING_COMMA,
    COMMENT,
    CONTROL_CHARACTER,
    BAD_ESCAPE,
    MORE_BEHIND_THE_END,
    TOO_DEEP,
    TOO_MANY_VALUES,
    TEXT_TOO_LONG,
    UNSEEN_CHARACTER,
    DUPLICATE_KEY,

    // Values of the wrong kind
    UNKNOWN_KEY,
    MISSING_KEY,
    NOT_AN_OBJECT,
    NOT_A_LIST,
    NOT_A_TEXT,
    NOT_A_NUMBER,
    NOT_A_TRUTH,
    NUMBER_IN_QUOTES,
    NOT_WHOLE,
    OUT_OF_RANGE,
    WRONG_COUNT,
    EMPTY_TEXT,
    TOO_WIDE,
    MISSING_CHINESE,
    MISSING_ENGLISH,
    NAMED_TWICE,

    // Words
    UNKNOWN_FLAG,
    UNKNOWN_STATE,
    UNKNOWN_ROLE,
    UNKNOWN_SIDE,
    UNKNOWN_READER,
    UNKNOWN_COUNTER,
    UNKNOWN_RULE,
    UNKNOWN_CALL,
    UNKNOWN_NETWORK_ACTION,
    UNKNOWN_KIND,
    UNKNOWN_QUESTION,
    UNKNOWN_FIELD,

    // Levels
    OTHER_FORMAT,
    BAD_ID,
    BAD_SYMBOL,
    SAME_SYMBOL,
    UNKNOWN_SYMBOL,
    NO_SYMBOLS,
    NOT_A_SYMBOLIC_NUMBER,
    NXT_AND_ISN,
    NO_NUMBER,
    SENT_WITHOUT_CONNECTION,
    ACK_WITHOUT_FLAG,
    WAIT_NOT_TRUE,
    NO_MOVE,
    TWO_MOVES,
    UNIQUE_WITHOUT_SEND,
    NOT_THREE_HINTS,
    BYTES_WITHOUT_WRITE,
    SKIP_WITHOUT_CRASH,
    MILLIS_WITHOUT_DELAY,
    WRONG_ANSWER_KEY,
    NOT_ONE_RIGHT_OPTION,
    NO_RIGHT_OPTION,
    DUPLICATE_OPTION,
    EMPTY_GOAL,
    BAD_LETTER,
    LOST_AND_ARRIVES,
    HIDDEN_TWICE,
    ACK_WITHOUT_MEANING,
    SHOWN_TWICE,
    UNKNOWN_PLACE,

    // Packs
    BAD_FILE_NAME,
    ID_NOT_ITS_FILE,
    PACK_NOT_ITS_FOLDER,
    DUPLICATE_PACK,
    DUPLICATE_LEVEL,
    NOT_IN_PACK,
    NO_LEVELS,

    // Levels as a learner meets them
    SAME_ROLE,
    STARS_NOT_ASCENDING,
    STAR_OUT_OF_REACH,
    HIDDEN_FOR_NOTHING,
    SPREAD_WITHOUT_SEED,
    HINT_TELLS,
    ALREADY_SOLVED,
    SEGMENT_REFUSED,
    SEGMENT_USELESS,
    WAIT_REFUSED,
    NOTHING_COMES,
    NEVER_ASKED,
    NOT_TAUGHT,
    NEVER_COMES,
    GOAL_MISSED,
    NOT_FULL_MARKS,
    NOT_UNIQUE,
    CANNOT_BE_SOLVED,
    DEAD_END,
    NOT_DERIVABLE,
    IN_ORDER_ALREADY,
    NO_MISPRINT,
    MENDED_ELSEWHERE,
    SEEN_WITH_SEED,

    // Decks
    NOT_A_LETTER,
    DUPLICATE_QUESTION,
    NOT_ONE_DEAL,
    NOT_TELLABLE,
    NO_ANSWER_FOUND,
    NOT_ONE_RIGHT_HERE,
    SAME_OPTIONS,
    NO_WHY_NOT,
    NOTHING_SAID,
    WRONG_IS_RIGHT,

    // Answer sheets
    OTHER_LEVEL,
    NO_ANSWER,
    TWO_ANSWERS,
    WRONG_MOVE_KEY,

    // Run files
    NO_SUCH_LEVEL,

    /** Not a complaint: it follows one. */
    DID_YOU_MEAN;

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Pattern DETAIL = Pattern.compile("\\{(\\d)}");

    /** The sentence in {@code language}, which names {@code details}. */
    String sentence(Lang lang, List<String> details) {
        String sentence = ResourceBundle.getBundle(
                        "lastack.course.problems", Locale.forLanguageTag(lang.code()), NO_FALLBACK)
                .getString(key());
        return DETAIL.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(detail(found, details)));
    }

    /** The name in the bundle: {@code no-such-file}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String detail(MatchResult found, List<String> details) {
        return details.get(Integer.parseInt(found.group(1)));
    }
}
