package lastack.plain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lastack.app.Preferences;
import lastack.game.Bilingual;
import lastack.game.Course;
import lastack.game.Hint;
import lastack.game.Level;
import lastack.tcp.SeqNum;
import lastack.text.LabSentences;
import lastack.text.Symbols;
import lastack.text.Words;
import org.jspecify.annotations.Nullable;

/** The sentences of the line mode in one language. */
final class Voice {
    private final Words words;

    Voice(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    /** The text {@code plain.key}; names and values in turn. */
    String text(String key, Object... pairs) {
        Map<String, Object> values = new HashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            values.put((String) pairs[at], pairs[at + 1]);
        }
        return words.text("plain." + key, values);
    }

    /** The text {@code class.key}; names and values in turn. */
    String inClass(String key, Object... pairs) {
        Map<String, Object> values = new HashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            values.put((String) pairs[at], pairs[at + 1]);
        }
        return words.text("class." + key, values);
    }

    String of(Bilingual text) {
        return words.of(text);
    }

    /** {@code 1 point}, {@code 7 points}. */
    String points(int count) {
        return count == 1 ? text("points.one") : text("points.many", "count", count);
    }

    /** {@code no hint}, {@code 1 hint}, {@code 2 hints}. */
    String counted(String what, int count) {
        return count == 0
                ? text(what + ".none")
                : count == 1 ? text(what + ".one") : text(what + ".many", "count", count);
    }

    String list(List<String> parts) {
        return parts.stream()
                .reduce((first, second) -> text("comma", "first", first, "second", second))
                .orElse("");
    }

    /** The rows of a list that is chosen from by number. */
    List<String> numbered(List<String> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> text("item", "number", at + 1, "text", rows.get(at)))
                .toList();
    }

    /** A number, with the letter of the level that is near it: {@code 4382 (x+1)}. */
    String value(SeqNum number, Map<String, SeqNum> symbols) {
        String symbol = new Symbols(symbols).of(number);
        return symbol == null ? number.toString() : text("value", "value", number, "symbol", symbol);
    }

    LabSentences lab() {
        return new LabSentences(words);
    }

    /** {@code 2-1 The first wave}. */
    String named(Course.Place place) {
        return place.number() + " " + of(place.level().title());
    }

    String title(Level level) {
        return of(level.title());
    }

    /** Which level it is; without a place it is a file of its own. */
    String level(Course.@Nullable Place place, Level level) {
        return place == null
                ? text("level.alone", "title", title(level), "points", points(level.max()))
                : text(
                        "level",
                        "number",
                        place.number(),
                        "title",
                        title(level),
                        "world",
                        place.pack().world(),
                        "pack",
                        of(place.pack().title()),
                        "points",
                        points(level.max()));
    }

    /** That a level is solved, and for how much. */
    String solved(Course.@Nullable Place place, int score, int max, int stars) {
        return place == null
                ? text("solved.alone", "score", score, "max", points(max), "stars", stars)
                : text("solved", "number", place.number(), "score", score, "max", points(max), "stars", stars);
    }

    /** A hint that was taken. */
    String hint(int number, int all, Hint hint) {
        return text("hint", "number", number, "all", all, "points", points(hint.price()), "text", of(hint.text()));
    }

    /** What is chosen in a row of the settings. */
    String value(Preferences.Language language) {
        return switch (language) {
            case AUTO -> text("value.auto");
            case EN -> text("value.en");
            case ZH -> text("value.zh");
        };
    }

    String value(Preferences.Palette palette) {
        return switch (palette) {
            case AUTO -> text("value.auto");
            case DARK -> text("value.dark");
            case LIGHT -> text("value.light");
            case CONTRAST -> text("value.contrast");
            case COLOUR_BLIND -> text("value.colour-blind");
        };
    }
}
