package lastack.course;

import java.util.regex.Pattern;

/** Single values as files write them. What does not fit is noted, and something that does is returned, so that reading can go on. */
final class Scalars {
    private static final Pattern WHOLE = Pattern.compile("-?\\d+");

    /** More digits than this cannot be read into a long, and are out of every range. */
    private static final int MOST_DIGITS = 18;

    private Scalars() {}

    /** A whole number in {@code least..most}. */
    static long integer(String key, Node node, long least, long most, Findings findings) {
        if (node instanceof Node.Text text && WHOLE.matcher(text.value()).matches()) {
            findings.error(node.at(), Problem.NUMBER_IN_QUOTES, shown(node), Quoted.plain(text.value()));
            return least;
        }
        if (!(node instanceof Node.Digits number)) {
            findings.error(node.at(), Problem.NOT_A_NUMBER, key, shown(node));
            return least;
        }
        if (!WHOLE.matcher(number.digits()).matches()) {
            findings.error(node.at(), Problem.NOT_WHOLE, key, shown(node));
            return least;
        }
        boolean tooLong = number.digits().length() > MOST_DIGITS;
        long value = tooLong ? -1 : Long.parseLong(number.digits());
        if (tooLong || value < least || value > most) {
            findings.error(
                    node.at(), Problem.OUT_OF_RANGE, key, shown(node), String.valueOf(least), String.valueOf(most));
            return least;
        }
        return value;
    }

    static boolean truth(String key, Node node, Findings findings) {
        if (node instanceof Node.Truth truth) {
            return truth.value();
        }
        findings.error(node.at(), Problem.NOT_A_TRUTH, key, shown(node));
        return false;
    }

    /** A text with something in it. */
    static String text(String key, Node node, Findings findings) {
        if (!(node instanceof Node.Text text)) {
            findings.error(node.at(), Problem.NOT_A_TEXT, key, shown(node));
            return "";
        }
        if (text.value().isBlank()) {
            findings.error(node.at(), Problem.EMPTY_TEXT, key);
        }
        return text.value();
    }

    /** The value as it stands in the file; of a larger one only its brackets. */
    static String shown(Node node) {
        if (node instanceof Node.Text text) {
            return Quoted.text(text.value());
        } else if (node instanceof Node.Digits number) {
            return Quoted.plain(number.digits());
        } else if (node instanceof Node.Truth truth) {
            return String.valueOf(truth.value());
        } else if (node instanceof Node.Items) {
            return "[...]";
        }
        return node instanceof Node.Table ? "{...}" : "null";
    }
}
