package lastack.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import lastack.app.Keeper;
import lastack.app.KeepingException;
import lastack.game.Bilingual;
import lastack.game.Mixing;
import lastack.game.Question;
import lastack.quiz.Agenda;
import lastack.quiz.Card;
import lastack.quiz.Deck;
import lastack.quiz.Fsrs;
import lastack.quiz.Item;
import lastack.quiz.Memory;
import lastack.quiz.Rating;
import lastack.quiz.Review;
import lastack.quiz.Source;
import lastack.tcp.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A learner's ninety days, through a real store whose clock is moved: what is due each day, and what leaving in the middle does to it. */
class NinetyDaysTest {
    private static final Instant START = Instant.parse("2026-09-01T07:30:00Z");
    private static final int DAYS = 90;
    private static final int NEW_A_DAY = 3;
    private static final Bilingual TEXT = new Bilingual("text", "文字");

    @TempDir
    Path folder;

    private Instant now = START;
    private long dice = 1;

    @Test
    void whatIsDueEachDayIsAskedAndNothingIsLostByLeaving() throws KeepingException {
        List<Deck> decks = List.of(new Deck("deck", TEXT, TEXT, items()));
        Map<String, Card> expected = new HashMap<>();
        int answered = 0;
        int left = 0;
        for (int day = 0; day < DAYS; day++) {
            now = START.plus(Duration.ofDays(day));
            Set<String> due = due(expected);
            List<String> open = new ArrayList<>(due);
            for (Item item : fresh(decks).stream().limit(NEW_A_DAY).toList()) {
                open.add(item.id());
            }
            assertEquals(due, ids(opened(decks)), "due on day " + day);
            // Every fourth day the learner leaves after some answers, and comes back an hour later.
            int stop = day % 4 == 1 ? open.size() / 2 : open.size();
            for (int at = 0; at < open.size(); at++) {
                if (at == stop) {
                    left++;
                    now = now.plus(Duration.ofHours(1));
                    Set<String> still = due(expected);
                    assertTrue(still.containsAll(open.subList(at, Math.max(at, due.size()))), "left on day " + day);
                    assertEquals(still, ids(opened(decks)), "came back on day " + day);
                }
                Rating rating = rating();
                now = now.plusSeconds(20);
                answer(open.get(at), rating);
                expected.put(open.get(at), Fsrs.review(expected.get(open.get(at)), rating, now.toEpochMilli()));
                answered++;
            }
        }
        try (Keeper keeper = keeper()) {
            Memory memory = Memory.of(keeper.recall().reviews());
            assertEquals(answered, memory.log().size());
            assertEquals(expected, memory.items());
        }
        assertTrue(answered > 200, answered + " answers");
        assertTrue(left > 10, "left " + left + " times");
    }

    /** Each question is about a rule of its own, so that what is due by rule is due by question as well. */
    private static List<Item> items() {
        Question question = new Question.Words(TEXT, List.of("yes"), List.of());
        return IntStream.range(0, 60)
                .<Item>mapToObj(
                        n -> new Item.Written("question-" + n, List.of(Rule.values()[n]), Map.of(), question, TEXT))
                .toList();
    }

    private Set<String> due(Map<String, Card> cards) {
        Set<String> due = new HashSet<>();
        cards.forEach((id, card) -> {
            if (card.due() <= now.toEpochMilli()) {
                due.add(id);
            }
        });
        return due;
    }

    /** The store opened, and closed again: as if the program had been started to look. */
    private List<Item> opened(List<Deck> decks) throws KeepingException {
        try (Keeper keeper = keeper()) {
            return Agenda.due(
                    decks, Memory.of(keeper.recall().reviews()), keeper.recall().now());
        }
    }

    private List<Item> fresh(List<Deck> decks) throws KeepingException {
        try (Keeper keeper = keeper()) {
            return Agenda.fresh(decks, Memory.of(keeper.recall().reviews()));
        }
    }

    private static Set<String> ids(List<Item> items) {
        Set<String> ids = new HashSet<>();
        items.forEach(item -> ids.add(item.id()));
        assertEquals(items.size(), ids.size(), "asked twice");
        return ids;
    }

    /** Right five times of six. */
    private Rating rating() {
        dice = Mixing.next(dice);
        int thrown = (int) Long.remainderUnsigned(Mixing.bits(dice), 6);
        return thrown == 0 ? Rating.AGAIN : thrown == 1 ? Rating.HARD : thrown == 5 ? Rating.EASY : Rating.GOOD;
    }

    private void answer(String id, Rating rating) throws KeepingException {
        dice = Mixing.next(dice);
        int n = Integer.parseInt(id.substring("question-".length()));
        try (Keeper keeper = keeper()) {
            keeper.keep(new Review(
                    Review.code(dice), 0, Source.QUIZ, id, n, List.of(Rule.values()[n]), rating, "answer yes", false));
        }
    }

    private Keeper keeper() throws KeepingException {
        return Store.open(folder, () -> now).keeper();
    }
}
