package lastack.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import lastack.text.Lang;

/** What the commands themselves say, in both languages: {@code Says.properties} and {@code Says_zh.properties}. */
enum Says {
    /** The level asked for, the level that may have been meant. */
    NO_SUCH_SHELL,
    NO_SUCH_LEVEL,
    NO_SUCH_LEVEL_MEANT,
    /** The exception. */
    FAULT,
    /** How many complaints, the folder. */
    OWN_PACKS,
    CHECKED_FINE,
    /** Errors, warnings. */
    CHECKED,
    NO_LEVELS_THERE,
    NOT_STORED,
    /** The level. */
    NOT_SOLVABLE,
    /** Score, most, stars. */
    GRADED_SOLVED,
    GRADED_NOT_SOLVED,
    TERMINAL_FAILED,
    /** What was given for a file. */
    ANSWERS_UNREADABLE,
    /** The exception's message. */
    INPUT_UNREADABLE,
    LEVELS_WHAT,
    /** The capture, the connection, then the octet; how many connections; how many segments; frame, segment and rule. */
    IMPORT_DAMAGED,
    IMPORT_NO_SUCH_CONNECTION,
    IMPORT_NOT_FROM_THE_START,
    IMPORT_TOO_LONG,
    IMPORT_UNEXPLAINED,
    IMPORT_NOTHING_TO_ASK,
    IMPORT_NO_END,
    /** What was given. */
    NO_SUCH_KIND,
    NO_ID,
    /** The file. */
    LEVEL_EXISTS,
    LEVEL_WRITTEN,
    /** The file, the exception's message. */
    LEVEL_NOT_WRITTEN,
    /** What was given for the file of a record. */
    NO_DRAFT_NAME,
    /** The folder. */
    NO_DRAFT_FOLDER,
    /** The quiz. */
    NO_DRAFT_OF_QUIZ,
    /** The file, the level that was played. */
    DRAFT_WRITTEN,
    /** The file, the exception's message. */
    DRAFT_FAILED,
    /** The file. */
    NO_DRAFT,
    /** The option or the word. */
    UNKNOWN_OPTION,
    UNKNOWN_OPTION_MEANT,
    UNKNOWN_ARGUMENT,
    UNKNOWN_ARGUMENT_MEANT,
    /** What is missing, as the help names it. */
    MISSING_ARGUMENT,
    /** The option, what was given for it. */
    WRONG_VALUE,
    /** What was given for a state. */
    NO_SUCH_STATE,
    NO_SUCH_STATE_MEANT,
    LAB_NO_PROBE,
    PROGRESS_WHAT,
    /** The level left in the middle or next, its title. */
    PROGRESS_NEXT,
    PROGRESS_ALL_SOLVED,
    /** How many levels are solved, how many there are, stars won, most stars. */
    PROGRESS_SOLVED,
    PROGRESS_NO_RUNS,
    /** A run. */
    PROGRESS_REPLAY,
    /** Points, most points. */
    RUN_SOLVED,
    RUN_LEFT,
    /** Points of a level that is not there any more. */
    RUN_OF_NO_LEVEL,
    /** Points of a level that is a file of its own, and the code of the run. */
    RUN_OF_FILE,
    JUDGE_READS_KEYS,
    /** What was given for a run. */
    NO_SUCH_RUN,
    /** The level's id. */
    NO_LEVEL_OF_RUN,
    LEVEL_OF_RUN_CHANGED,
    REPLAY_NO_SEGMENTS,
    REPLAY_RECORDED,
    REPLAY_CRASH,
    REPLAY_TOO_LONG,
    /** The file. */
    FILE_EXISTS,
    FILE_WRITTEN,
    /** The file, the exception's message. */
    FILE_NOT_WRITTEN,
    /** The file, the exception's message. */
    CAPTURE_UNREADABLE,
    /** The file. */
    CAPTURE_MISSING,
    CAPTURE_FROM_KEYS,
    /** The file, the end that was told, how many connections, the other end. */
    NEAR_DOUBTED,
    /** The file, the byte, what is wrong there. */
    CAPTURE_DAMAGED,
    NOT_A_CAPTURE,
    COMPRESSED,
    VERSION,
    CUT_OFF,
    TOO_LONG,
    BLOCK_LENGTH,
    BYTE_ORDER,
    INTERFACE,
    TOO_MANY_INTERFACES,
    OPTION,
    /** The file, how many packets it has. */
    CAPTURE_WITHOUT_TCP,
    /** How many packets could not be read as TCP, though they may be. */
    CAPTURE_PARTLY,
    /** The number asked for, the file, how many connections it has. */
    NO_SUCH_CONNECTION,
    /** How many segments. */
    TRACE_TOO_LONG_TO_SHOW,
    /** The deck asked for. */
    NO_SUCH_DECK,
    NO_SUCH_DECK_MEANT,
    QUIZ_NOTHING_DUE,
    QUIZ_ONE_WAY,
    EXAM_ALONE,
    /** The least, the most. */
    EXAM_COUNT,
    EXAM_SEED,
    EXAM_MINUTES,
    /** Questions, drawn ones, due. */
    DECK_ROW,
    /** Due today, answers, days. */
    STUDY_DUE,
    /** Percent. */
    STUDY_RETENTION,
    STUDY_WEAKEST,
    /** The file, where it stops being one. */
    IMPORT_UNFIT,
    /** The file, its format. */
    IMPORT_NEWER,
    /** The file, the exception's message. */
    IMPORT_UNREADABLE,
    /** New runs, new answers, all runs, all answers. */
    IMPORTED,
    /** Runs, answers. */
    RESET_SURE,
    RESET_DONE,
    DOCTOR_FINE,
    /** How many things. */
    DOCTOR_NOT_FINE,
    DOCTOR_JAVA,
    /** The columns, the rows. */
    DOCTOR_SIZE,
    DOCTOR_SIZE_SMALL,
    /** What TERM says. */
    DOCTOR_TERMINAL,
    DOCTOR_PIPE,
    DOCTOR_DUMB,
    DOCTOR_UNSUPPORTED,
    DOCTOR_COLORS_NONE,
    DOCTOR_COLORS_ANSI,
    DOCTOR_COLORS_INDEXED,
    DOCTOR_COLORS_TRUE,
    /** What the locale says. */
    DOCTOR_LANGUAGE,
    DOCTOR_NOT_UTF_8,
    DOCTOR_WIDE,
    DOCTOR_SSH,
    /** The folder, runs, answers. */
    DOCTOR_STORE,
    /** Levels, decks. */
    DOCTOR_LEVELS,
    /** The folder. */
    DOCTOR_NO_OWN_PACKS,
    /** The folder, how many levels. */
    DOCTOR_OWN_PACKS,
    /** How many complaints, the folder. */
    DOCTOR_OWN_PACKS_BROKEN,
    /** What was given for a room. */
    NO_ROOM_CODE,
    /** The room. */
    NO_SUCH_ROOM,
    /** The file. */
    ROSTER_TOO_LONG,
    ROSTER_NOT_UTF_8,
    /** The file, the exception. */
    ROSTER_UNREADABLE,
    /** The host key's fingerprint, the room, the command with which students come in. */
    SERVE_KEY,
    SERVE_ROOM,
    SERVE_STUDENTS,
    SERVE_TEACHER,
    SERVE_NO_TEACHER,
    /** The room. */
    SERVE_END,
    /** The complaint, the command whose help helps. */
    WRONG_USAGE;

    /** What the machine's own locale is must not matter. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    String in(Lang lang, Object... values) {
        Locale locale = lang == Lang.ZH ? Locale.CHINESE : Locale.ENGLISH;
        String text = ResourceBundle.getBundle("lastack.cli.Says", locale, NO_FALLBACK)
                .getString(name());
        for (int at = 0; at < values.length; at++) {
            text = text.replace("{" + at + "}", String.valueOf(values[at]));
        }
        return text;
    }
}
