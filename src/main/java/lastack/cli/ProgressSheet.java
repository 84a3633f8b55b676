package lastack.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import lastack.app.KeptRun;
import lastack.app.Portable;
import lastack.app.RunCode;
import lastack.app.Standing;
import lastack.game.Move;
import lastack.game.Notation;
import lastack.quiz.Rating;
import lastack.quiz.Review;
import lastack.quiz.Source;
import lastack.tcp.Rule;

/**
 * Progress as one JSON file. What is written is read back as the same, and what is not just so is not taken at all: half a file would
 * look like progress that was lost.
 */
final class ProgressSheet {
    /** The format this version writes, and the only one it reads. */
    static final int FORMAT = 1;

    /** More than years of daily play come to. */
    private static final int MOST_BYTES = 64 << 20;

    private static final int MOST_POINTS = 100_000;
    private static final int MOST_STARS = 3;
    private static final Pattern LEVEL = Pattern.compile("[a-z0-9-]{1,40}");

    private ProgressSheet() {}

    /** The file cannot be taken; the message says where it stops being one. */
    static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;

        private final boolean newer;

        Unfit(String where, boolean newer) {
            super(where);
            this.newer = newer;
        }

        /** Whether a newer version wrote it. */
        boolean isNewer() {
            return newer;
        }
    }

    /** All of {@code progress}, in one line. */
    static String write(Portable progress) {
        JsonObject all = new JsonObject();
        all.addProperty("format", FORMAT);
        all.addProperty("kind", "progress");
        JsonArray runs = new JsonArray();
        progress.runs().forEach(run -> runs.add(written(run)));
        all.add("runs", runs);
        JsonArray reviews = new JsonArray();
        progress.reviews().forEach(review -> reviews.add(written(review)));
        all.add("reviews", reviews);
        return all.toString();
    }

    private static JsonObject written(KeptRun run) {
        JsonObject one = new JsonObject();
        one.addProperty("run", run.code().text());
        one.addProperty("level", run.level());
        one.addProperty("seed", run.seed());
        one.addProperty("startedAt", run.startedAt());
        one.addProperty("score", run.standing().score());
        one.addProperty("stars", run.standing().stars());
        one.addProperty("solved", run.standing().solved());
        JsonArray moves = new JsonArray();
        run.moves().forEach(move -> moves.add(Notation.write(move)));
        one.add("moves", moves);
        return one;
    }

    private static JsonObject written(Review review) {
        JsonObject one = new JsonObject();
        one.addProperty("code", review.code());
        one.addProperty("at", review.at());
        one.addProperty("source", review.source().name().toLowerCase(Locale.ROOT));
        one.addProperty("item", review.item());
        one.addProperty("seed", review.seed());
        JsonArray rules = new JsonArray();
        review.rules().forEach(rule -> rules.add(rule.id()));
        one.add("rules", rules);
        one.addProperty("rating", review.rating().grade());
        one.addProperty("answer", review.answer());
        one.addProperty("undone", review.undone());
        return one;
    }

    /** The progress in {@code in}. */
    static Portable read(InputStream in) throws IOException, Unfit {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Unfit("> " + MOST_BYTES, false);
        }
        JsonObject all = object(parsed(text(bytes)), "$");
        keys(all, Set.of("format", "kind", "runs", "reviews"), "$");
        long format = number(all, "format", 1, Integer.MAX_VALUE, "$");
        if (format > FORMAT) {
            throw new Unfit("format " + format, true);
        } else if (!text(all, "kind", "$").equals("progress")) {
            throw new Unfit("kind", false);
        }
        List<KeptRun> runs = new ArrayList<>();
        for (JsonElement run : list(all, "runs", "$")) {
            runs.add(run(run, "runs[" + runs.size() + "]"));
        }
        List<Review> reviews = new ArrayList<>();
        for (JsonElement review : list(all, "reviews", "$")) {
            reviews.add(review(review, "reviews[" + reviews.size() + "]"));
        }
        return new Portable(runs, reviews);
    }

    private static String text(byte[] bytes) throws Unfit {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new Unfit("UTF-8", false);
        }
    }

    private static JsonElement parsed(String text) throws Unfit {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            // By itself the parser takes an empty text for null.
            boolean empty = reader.peek() == JsonToken.END_DOCUMENT;
            JsonElement all = JsonParser.parseReader(reader);
            if (empty || reader.peek() != JsonToken.END_DOCUMENT) {
                throw new Unfit("$", false);
            }
            return all;
        } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException half) {
            throw new Unfit("JSON", false);
        }
    }

    private static KeptRun run(JsonElement element, String where) throws Unfit {
        JsonObject run = object(element, where);
        keys(run, Set.of("run", "level", "seed", "startedAt", "score", "stars", "solved", "moves"), where);
        List<Move> moves = new ArrayList<>();
        for (JsonElement move : list(run, "moves", where)) {
            String line = string(move, where + ".moves[" + moves.size() + "]");
            moves.add(Notation.read(line)
                    .filter(one -> Notation.write(one).equals(line))
                    .orElseThrow(() -> new Unfit(where + ".moves[" + moves.size() + "]", false)));
        }
        String level = text(run, "level", where);
        if (!LEVEL.matcher(level).matches()) {
            throw new Unfit(where + ".level", false);
        }
        return new KeptRun(
                RunCode.read(text(run, "run", where)).orElseThrow(() -> new Unfit(where + ".run", false)),
                level,
                number(run, "seed", Long.MIN_VALUE, Long.MAX_VALUE, where),
                number(run, "startedAt", 0, Long.MAX_VALUE, where),
                new Standing(
                        (int) number(run, "score", 0, MOST_POINTS, where),
                        (int) number(run, "stars", 0, MOST_STARS, where),
                        truth(run, "solved", where)),
                moves);
    }

    private static Review review(JsonElement element, String where) throws Unfit {
        JsonObject review = object(element, where);
        keys(review, Set.of("code", "at", "source", "item", "seed", "rules", "rating", "answer", "undone"), where);
        List<Rule> rules = new ArrayList<>();
        for (JsonElement rule : list(review, "rules", where)) {
            String id = string(rule, where + ".rules");
            rules.add(Arrays.stream(Rule.values())
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Unfit(where + ".rules", false)));
        }
        String answer = text(review, "answer", where);
        if (!answer.isEmpty() && Notation.read(answer).isEmpty()) {
            throw new Unfit(where + ".answer", false);
        }
        String source = text(review, "source", where);
        try {
            return new Review(
                    text(review, "code", where),
                    number(review, "at", 1, Long.MAX_VALUE, where),
                    Arrays.stream(Source.values())
                            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(source))
                            .findFirst()
                            .orElseThrow(() -> new Unfit(where + ".source", false)),
                    text(review, "item", where),
                    number(review, "seed", Long.MIN_VALUE, Long.MAX_VALUE, where),
                    rules,
                    Rating.of((int) number(review, "rating", 1, 4, where)),
                    answer,
                    truth(review, "undone", where));
        } catch (IllegalArgumentException noReview) {
            throw new Unfit(where, false);
        }
    }

    private static JsonObject object(JsonElement element, String where) throws Unfit {
        if (!element.isJsonObject()) {
            throw new Unfit(where, false);
        }
        return element.getAsJsonObject();
    }

    private static void keys(JsonObject object, Set<String> keys, String where) throws Unfit {
        if (!object.keySet().equals(keys)) {
            throw new Unfit(where, false);
        }
    }

    private static JsonArray list(JsonObject object, String key, String where) throws Unfit {
        JsonElement element = object.get(key);
        if (element == null || !element.isJsonArray()) {
            throw new Unfit(where + "." + key, false);
        }
        return element.getAsJsonArray();
    }

    private static String string(JsonElement element, String where) throws Unfit {
        if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isString()) {
            throw new Unfit(where, false);
        }
        return element.getAsString();
    }

    private static String text(JsonObject object, String key, String where) throws Unfit {
        JsonElement element = object.get(key);
        if (element == null) {
            throw new Unfit(where + "." + key, false);
        }
        return string(element, where + "." + key);
    }

    private static boolean truth(JsonObject object, String key, String where) throws Unfit {
        JsonElement element = object.get(key);
        if (element == null
                || !element.isJsonPrimitive()
                || !element.getAsJsonPrimitive().isBoolean()) {
            throw new Unfit(where + "." + key, false);
        }
        return element.getAsBoolean();
    }

    private static long number(JsonObject object, String key, long least, long most, String where) throws Unfit {
        JsonElement element = object.get(key);
        if (element == null
                || !element.isJsonPrimitive()
                || !element.getAsJsonPrimitive().isNumber()) {
            throw new Unfit(where + "." + key, false);
        }
        try {
            long number = Long.parseLong(element.getAsString());
            if (number < least || number > most) {
                throw new Unfit(where + "." + key, false);
            }
            return number;
        } catch (NumberFormatException fraction) {
            throw new Unfit(where + "." + key, false);
        }
    }
}
