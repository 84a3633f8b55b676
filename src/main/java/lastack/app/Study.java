package lastack.app;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lastack.quiz.Agenda;
import lastack.quiz.Deck;
import lastack.quiz.Item;
import lastack.quiz.Memory;
import lastack.quiz.Review;
import lastack.quiz.Statistics;

/**
 * What there is to ask, and what is remembered of it.
 *
 * @param decks all that can be asked
 * @param memory what is remembered
 * @param now the last moment that is known, in milliseconds since 1970
 * @param zone where the learner's days begin
 */
public record Study(List<Deck> decks, Memory memory, long now, ZoneId zone) {
    public static final Study NONE = new Study(List.of(), Memory.NONE, 0, ZoneOffset.UTC);

    public Study {
        decks = List.copyOf(decks);
    }

    /** These decks before anything was read. */
    public static Study of(List<Deck> decks, ZoneId zone) {
        return new Study(decks, Memory.NONE, 0, zone);
    }

    Study recalled(Recalled recalled) {
        return new Study(decks, Memory.of(recalled.reviews()), recalled.now(), zone);
    }

    Study and(Review review) {
        return new Study(decks, memory.and(review), Math.max(now, review.at()), zone);
    }

    Study without(String code) {
        return memory.log().stream()
                .filter(review -> review.code().equals(code))
                .findFirst()
                .map(review -> new Study(decks, memory.and(review.takenBack()), now, zone))
                .orElse(this);
    }

    /** What is due now. */
    public List<Item> due() {
        return Agenda.due(decks, memory, now);
    }

    /** The deck with this id. */
    public Optional<Deck> deck(String id) {
        return decks.stream().filter(deck -> deck.id().equals(id)).findFirst();
    }

    public Statistics statistics() {
        return new Statistics(memory, decks, now, zone);
    }
}
