package lastack.quiz;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lastack.game.Bilingual;

/** The numbers in the texts of a drawn question. */
public final class Filling {
    /** A place that a number fills: {@code {y+n+1}}. */
    public static final Pattern PLACE = Pattern.compile("\\{([a-z0-9][a-z0-9+-]*)}");

    private Filling() {}

    static Bilingual in(Bilingual text, Map<String, Long> numbers) {
        UnaryOperator<String> filled = one -> PLACE.matcher(one)
                .replaceAll(place -> Sum.read(place.group(1))
                        .map(sum -> sum.in(numbers).toString())
                        .orElse(Matcher.quoteReplacement(place.group())));
        return new Bilingual(filled.apply(text.en()), filled.apply(text.zh()));
    }
}
