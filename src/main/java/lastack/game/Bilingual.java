package lastack.game;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lastack.tcp.SeqNum;

/**
 * Text of a level in the two languages of the game, which are equals. A number that is new at each play stands in it as a letter in
 * braces, {@code {x}} or {@code {x+1}}, and is filled in when the play begins.
 *
 * @param en English
 * @param zh Simplified Chinese; in packs that are not ours it may be the English text once more
 */
public record Bilingual(String en, String zh) {
    /** A place that a number fills. */
    public static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z0-9]{0,7})(?:([+-]\\d{1,10}))?}");

    /** The same text with the numbers of this play; what {@code symbols} does not name stays as it is written. */
    Bilingual in(Map<String, SeqNum> symbols) {
        UnaryOperator<String> filled =
                text -> text.indexOf('{') < 0 ? text : PLACE.matcher(text).replaceAll(found -> number(found, symbols));
        return new Bilingual(filled.apply(en), filled.apply(zh));
    }

    private static String number(MatchResult found, Map<String, SeqNum> symbols) {
        SeqNum base = symbols.get(found.group(1));
        if (base == null) {
            return found.group();
        }
        String offset = found.group(2);
        return base.plus(offset == null ? 0 : Long.parseLong(offset)).toString();
    }
}
