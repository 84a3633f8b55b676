package lastack.course;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import lastack.game.Bilingual;
import lastack.game.Course;
import lastack.game.Level;
import lastack.quiz.Deck;
import lastack.quiz.Item;
import lastack.tcp.Rule;

/** Levels as lines of JSON, for those who choose among them by program. */
public final class Listing {
    /** The folder that decks are in, beside the packs of levels. */
    private static final String DECKS = "decks";

    private Listing() {}

    /** The object for one level, on one line. */
    public static String line(Course.Place place) {
        Level level = place.level();
        JsonObject written = new JsonObject();
        written.addProperty("id", level.id());
        written.addProperty("pack", place.pack().id());
        written.addProperty("world", place.pack().world());
        written.addProperty("kind", level.kind().toString());
        written.add("title", text(level.title()));
        JsonArray rules = new JsonArray();
        level.rules().stream().map(Rule::id).forEach(rules::add);
        written.add("rules", rules);
        written.addProperty("max", level.max());
        written.addProperty("seeded", level.seeded());
        return written.toString();
    }

    /** The object for one deck, on one line: a deck stands in no world, and each of its questions counts once. */
    public static String line(Deck deck) {
        JsonObject written = new JsonObject();
        written.addProperty("id", deck.id());
        written.addProperty("pack", DECKS);
        written.addProperty("world", 0);
        written.addProperty("kind", DeckReader.KIND);
        written.add("title", text(deck.title()));
        JsonArray rules = new JsonArray();
        deck.items().stream()
                .flatMap(item -> item.rules().stream())
                .distinct()
                .sorted()
                .map(Rule::id)
                .forEach(rules::add);
        written.add("rules", rules);
        long drawn = deck.items().stream().filter(Item.Drawn.class::isInstance).count();
        written.addProperty("max", deck.items().size());
        written.addProperty("seeded", drawn > 0);
        written.addProperty("questions", deck.items().size());
        written.addProperty("drawn", drawn);
        return written.toString();
    }

    private static JsonObject text(Bilingual text) {
        JsonObject written = new JsonObject();
        written.addProperty("en", text.en());
        written.addProperty("zh", text.zh());
        return written;
    }
}
