package lastack.judge;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The words of others, made fit to be quoted, and the word of ours that they probably stand for. */
final class Spelling {
    private static final int MOST_QUOTED = 40;

    private Spelling() {}

    /** The one of {@code choices} that differs from {@code written} in case and in what joins its parts: {@code fin_wait_1}, {@code TimeWait}. */
    static Optional<String> meant(String written, Collection<String> choices) {
        String bare = bare(quotable(written));
        return choices.stream().filter(choice -> bare(choice).equals(bare)).findFirst();
    }

    /** The beginning of {@code written}, with nothing in it that is not seen or could steer a terminal. */
    static String quotable(String written) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        int count = 0;
        while (at < written.length() && count < MOST_QUOTED) {
            int c = written.codePointAt(at);
            shown.appendCodePoint(isSeen(c) ? c : '?');
            at += Character.charCount(c);
            count++;
        }
        return at < written.length() ? shown + "..." : shown.toString();
    }

    /** Whether {@code c} is a character that is seen, and not one that controls or reorders others or that nobody has assigned. */
    static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[-_ .]", "");
    }
}
