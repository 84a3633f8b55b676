package lastack.report;

import java.util.function.Function;
import lastack.classroom.Trial;
import lastack.text.Lang;

/** What levels, steps and times are called on the page. */
final class Titles {
    private static final long SECOND = 1000;
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;

    private final Function<String, String> levels;
    private final Lang lang;

    Titles(Function<String, String> levels, Lang lang) {
        this.levels = levels;
        this.lang = lang;
    }

    String level(String id) {
        return switch (id) {
            case Trial.EXAM -> Label.EXAM.in(lang);
            case Trial.QUIZ -> Label.PRACTICE.in(lang);
            default -> levels.apply(id);
        };
    }

    /** {@code step 2}, or a question's id. */
    String move(Item item) {
        boolean step = item.move().chars().allMatch(c -> c >= '0' && c <= '9');
        return step ? Label.MOVE.in(lang) + " " + item.move() : item.move();
    }

    /** Minutes and seconds, {@code 1:07}, or with hours {@code 1:02:07}. */
    static String clock(long millis) {
        long seconds = Math.round(millis / (double) SECOND);
        String rest = two(seconds % MINUTE);
        return seconds < HOUR
                ? seconds / MINUTE + ":" + rest
                : seconds / HOUR + ":" + two(seconds % HOUR / MINUTE) + ":" + rest;
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    /** A part of a whole in percent. */
    static String percent(long part, long whole) {
        return whole == 0 ? "0 %" : Math.round(100.0 * part / whole) + " %";
    }
}
