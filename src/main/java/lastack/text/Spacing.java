package lastack.text;

import java.util.regex.Pattern;

/**
 * Chinese spacing: one space between Chinese and Latin or digits, none between Chinese words or beside full-width punctuation. Whether a
 * value that is filled in is Chinese or Latin is known only afterwards, so that is when its sentence is put right.
 */
final class Spacing {
    private static final String HAN = "[\\u3400-\\u9fff]";
    private static final String PUNCTUATION = "[\\u3000-\\u303f\\uff00-\\uffef]";
    private static final String LATIN = "[!-~]";

    private static final Pattern MISSING =
            Pattern.compile("(?<=" + HAN + ")(?=" + LATIN + ")|(?<=" + LATIN + ")(?=" + HAN + ")");
    private static final Pattern TOO_MUCH =
            Pattern.compile("(?<=" + HAN + ") +(?=" + HAN + ")|(?<=" + PUNCTUATION + ") +| +(?=" + PUNCTUATION + ")");

    private Spacing() {}

    static String chinese(String sentence) {
        return MISSING.matcher(TOO_MUCH.matcher(sentence).replaceAll("")).replaceAll(" ");
    }
}
