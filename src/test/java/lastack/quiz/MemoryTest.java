package lastack.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.game.Bilingual;
import lastack.game.Question;
import lastack.tcp.Rule;
import org.junit.jupiter.api.Test;

/** What answers come to: what is due, what is known, what two machines know together. */
class MemoryTest {
    private static final long DAY = 86_400_000;

    /** 2026-11-20, a Friday, at 23:30 in UTC. */
    private static final long NOW = 1_795_217_400_000L;

    private static final Bilingual TEXT = new Bilingual("text", "文字");
    private static final List<Deck> DECKS = List.of(
            new Deck("deck", TEXT, TEXT, List.of(item("a", Rule.R07), item("b", Rule.R46), item("c", Rule.R46))));

    private static Item item(String id, Rule rule) {
        Question question = new Question.Words(TEXT, List.of("yes"), List.of());
        return new Item.Written(id, List.of(rule), Map.of(), question, TEXT);
    }

    private static Review review(int code, long at, Source source, String item, Rule rule, Rating rating) {
        return new Review(Review.code(code), at, source, item, 0, List.of(rule), rating, "", false);
    }

    private static List<String> due(Memory memory, long now) {
        return Agenda.due(DECKS, memory, now).stream().map(Item::id).toList();
    }

    @Test
    void aRuleThatWasMissedInPlayIsDueAndTheQuestionAboutItIsAsked() {
        Memory memory = Memory.of(List.of(review(1, NOW, Source.PLAY, "first-wave", Rule.R46, Rating.AGAIN)));
        assertEquals(List.of(), due(memory, NOW), "one minute must pass");
        assertEquals(List.of("b"), due(memory, NOW + 60_000));
        assertTrue(memory.isDue(Rule.R46, NOW + 60_000));
        assertFalse(memory.isDue(Rule.R07, NOW + 60_000));
        assertEquals(Map.of(), memory.items(), "no question was asked");
    }

    @Test
    void theQuestionAboutADueRuleIsTheOneAskedLongestAgo() {
        Memory memory = Memory.of(List.of(
                review(1, NOW, Source.QUIZ, "b", Rule.R46, Rating.EASY),
                review(2, NOW + DAY, Source.PLAY, "last-ack", Rule.R46, Rating.AGAIN)));
        assertEquals(List.of("c"), due(memory, NOW + DAY + 600_000));
    }

    @Test
    void whatIsTakenBackCountsForNothing() {
        Review slip = review(1, NOW, Source.QUIZ, "a", Rule.R07, Rating.AGAIN);
        Memory memory = Memory.of(List.of(slip)).and(slip.takenBack());
        assertEquals(Map.of(), memory.items());
        assertEquals(Map.of(), memory.rules());
        assertEquals(Optional.empty(), memory.last(Source.QUIZ));
        assertEquals(1, memory.log().size());
    }

    @Test
    void twoMachinesTogetherKnowWhatEitherKnows() {
        Review one = review(1, NOW, Source.QUIZ, "a", Rule.R07, Rating.GOOD);
        Review two = review(2, NOW + 1, Source.QUIZ, "b", Rule.R46, Rating.GOOD);
        Review three = review(3, NOW + 2, Source.QUIZ, "c", Rule.R46, Rating.AGAIN);
        List<Review> here = List.of(one, three);
        List<Review> there = List.of(one.takenBack(), two);
        List<Review> both = List.of(one.takenBack(), two, three);
        assertEquals(both, Memory.merged(here, there));
        assertEquals(both, Memory.merged(there, here));
        assertEquals(both, Memory.merged(both, there));
    }

    @Test
    void anExamFollowsFromItsSeedAlone() {
        assertEquals(Agenda.exam(DECKS, 2, 7), Agenda.exam(DECKS, 2, 7));
        assertEquals(
                3,
                Agenda.exam(DECKS, 20, 7).stream().map(Asked::item).distinct().count());
        assertEquals(2, Agenda.exam(DECKS, 2, 8).size());
    }

    @Test
    void daysBeginWhereTheLearnerIs() {
        Memory memory = Memory.of(List.of(review(1, NOW, Source.QUIZ, "a", Rule.R07, Rating.GOOD)));
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        assertEquals(Map.of(LocalDate.of(2026, 11, 20), 1), new Statistics(memory, DECKS, NOW, ZoneOffset.UTC).days());
        assertEquals(Map.of(LocalDate.of(2026, 11, 21), 1), new Statistics(memory, DECKS, NOW, shanghai).days());
    }

    @Test
    void theForecastCountsEachQuestionOnTheDayOnWhichItFallsDue() {
        Memory memory = Memory.of(List.of(
                review(1, NOW, Source.QUIZ, "a", Rule.R07, Rating.EASY),
                review(2, NOW, Source.QUIZ, "b", Rule.R46, Rating.AGAIN)));
        Statistics statistics = new Statistics(memory, DECKS, NOW, ZoneOffset.UTC);
        // The second comes back in a minute; the first, remembered with ease, in eight days.
        assertEquals(List.of(1, 0, 0, 0, 0, 0, 0, 0, 1), statistics.forecast(9));
    }

    @Test
    void aRuleMissedLastIsWeak() {
        Memory memory = Memory.of(List.of(
                review(1, NOW, Source.QUIZ, "a", Rule.R07, Rating.GOOD),
                review(2, NOW, Source.QUIZ, "b", Rule.R46, Rating.AGAIN)));
        Statistics statistics = new Statistics(memory, DECKS, NOW, ZoneOffset.UTC);
        assertEquals(
                List.of(new RuleStanding(Rule.R07, 100, 1, 0), new RuleStanding(Rule.R46, 50, 1, 1)),
                statistics.rules(DECKS));
        assertEquals(
                List.of(Rule.R46),
                statistics.weakest(5).stream().map(RuleStanding::rule).toList());
        assertEquals(-1, statistics.retention());
    }

    @Test
    void retentionIsCountedOverWhatCameBackAfterADayOrMore() {
        Memory memory = Memory.of(List.of(
                review(1, NOW, Source.QUIZ, "a", Rule.R07, Rating.GOOD),
                review(2, NOW + 60_000, Source.QUIZ, "a", Rule.R07, Rating.AGAIN),
                review(3, NOW + 2 * DAY, Source.QUIZ, "a", Rule.R07, Rating.GOOD),
                review(4, NOW + 6 * DAY, Source.QUIZ, "a", Rule.R07, Rating.AGAIN)));
        assertEquals(50, new Statistics(memory, DECKS, NOW + 7 * DAY, ZoneOffset.UTC).retention());
    }
}
