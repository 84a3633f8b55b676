package lastack.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scheduler against the vectors that other implementations of FSRS-6 agree on. */
class FsrsTest {
    private static final double CLOSE = 1e-6;
    private static final long MINUTE = 60_000;

    /** Any moment will do: only distances count. */
    private static final long START = 1_790_000_000_000L;

    static Stream<JsonObject> cases() throws IOException {
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(FsrsTest.class.getResourceAsStream("fsrs6-vectors.json")),
                StandardCharsets.UTF_8)) {
            JsonArray cases = JsonParser.parseReader(in).getAsJsonObject().getAsJsonArray("cases");
            return StreamSupport.stream(cases.spliterator(), false).map(JsonElement::getAsJsonObject);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachReviewLeadsToTheStateAndTheDayOfTheVectors(JsonObject vector) {
        Card card = null;
        for (JsonElement element : vector.getAsJsonArray("reviews")) {
            JsonObject review = element.getAsJsonObject();
            // A review half a minute past the one that is shown came whole minutes after the one before it was due.
            long half = card == null ? 0 : Math.floorMod(card.due() - START, MINUTE);
            long at = START + review.get("reviewedAtMinute").getAsLong() * MINUTE + half;
            card = Fsrs.review(card, Rating.of(review.get("rating").getAsInt()), at);
            String where = vector.get("name").getAsString() + " at minute " + review.get("reviewedAtMinute");
            assertEquals(
                    review.get("state").getAsString().toUpperCase(Locale.ROOT),
                    card.phase().name(),
                    where);
            JsonElement step = review.get("step");
            assertEquals(step.isJsonNull() ? 0 : step.getAsInt(), card.step(), where);
            assertEquals(review.get("stability").getAsDouble(), card.stability(), CLOSE, where);
            assertEquals(review.get("difficulty").getAsDouble(), card.difficulty(), CLOSE, where);
            // The vectors count whole minutes: half a minute, as in the mean of one and ten, is not shown.
            assertEquals(review.get("dueAtMinute").getAsLong(), Math.floorDiv(card.due() - START, MINUTE), where);
        }
    }

    @Test
    void thereAreVectors() throws IOException {
        assertTrue(cases().count() > 5);
    }

    @Test
    void whenItIsDueTheChanceToRecallItIsNinetyPercent() {
        Card card = Fsrs.review(Fsrs.review(null, Rating.GOOD, START), Rating.GOOD, START + 10 * MINUTE);
        assertEquals(0.9, card.recall(card.due()), 0.02);
        assertEquals(1, card.recall(card.reviewed()), CLOSE);
    }

    @Test
    void aClockThatIsSetBackCountsAsNoTimeAtAll() {
        Card card = Fsrs.review(Fsrs.review(null, Rating.EASY, START), Rating.GOOD, START - 100 * MINUTE);
        assertEquals(Phase.REVIEW, card.phase());
        assertTrue(card.stability() >= 8);
    }
}
