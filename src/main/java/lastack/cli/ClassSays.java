package lastack.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import lastack.text.Lang;

/** What the commands about a class say, in both languages: {@code ClassSays.properties} and {@code ClassSays_zh.properties}. */
enum ClassSays {
    WHAT,
    NO_ROOMS,
    /** The room asked for, the rooms there are. */
    NO_SUCH_ROOM,
    /** The rooms there are. */
    WHICH_ROOM,
    /** Room, when it began, students, happenings. */
    ROOM_LINE,
    /** The roster's file, how many. */
    ROSTER_FINE,
    /** The roster's file, the exception's message. */
    ROSTER_UNREADABLE,
    /** How many passwords. */
    ROSTER_PASSWORDS,
    ROSTER_WHAT,
    ERASE_WHAT,
    /** The student's name and number, the room, happenings. */
    ERASE_STUDENT_SURE,
    /** The room, students, happenings. */
    ERASE_ROOM_SURE,
    /** How many rooms, their codes. */
    ERASE_OLDER_SURE,
    /** The student's number, the room. */
    NO_SUCH_STUDENT,
    ERASED_STUDENT,
    ERASED_ROOM,
    /** How many, their codes. */
    ERASED_ROOMS,
    /** The days. */
    NOTHING_OLDER;

    /** What the machine's own locale is must not matter. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    String in(Lang lang, Object... values) {
        Locale locale = lang == Lang.ZH ? Locale.CHINESE : Locale.ENGLISH;
        String text = ResourceBundle.getBundle("lastack.cli.ClassSays", locale, NO_FALLBACK)
                .getString(name());
        for (int at = 0; at < values.length; at++) {
            text = text.replace("{" + at + "}", String.valueOf(values[at]));
        }
        return text;
    }
}
