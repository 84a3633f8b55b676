package lastack.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.tcp.Rule;

/**
 * What is remembered, by question and by rule: all reviews, and what they come to.
 *
 * @param log every review, oldest first, those taken back too
 * @param items by the question's id
 * @param rules by rule
 */
public record Memory(List<Review> log, Map<String, Card> items, Map<Rule, Card> rules) {
    public static final Memory NONE = new Memory(List.of(), Map.of(), Map.of());

    /** Apart, since a memory of nothing is part of the first frame, and needs no order. */
    private static final class Order {
        static final Comparator<Review> IN_TIME =
                Comparator.comparingLong(Review::at).thenComparing(Review::code);
    }

    public Memory {
        log = List.copyOf(log);
        items = Map.copyOf(items);
        rules = Map.copyOf(rules);
    }

    /** What {@code reviews}, in any order, come to. */
    public static Memory of(List<Review> reviews) {
        List<Review> log = reviews.stream().sorted(Order.IN_TIME).toList();
        Map<String, Card> items = new HashMap<>();
        Map<Rule, Card> rules = new EnumMap<>(Rule.class);
        for (Review review : log) {
            if (review.undone()) {
                continue;
            }
            if (review.source() != Source.PLAY) {
                items.put(review.item(), Fsrs.review(items.get(review.item()), review.rating(), review.at()));
            }
            for (Rule rule : review.rules()) {
                rules.put(rule, Fsrs.review(rules.get(rule), review.rating(), review.at()));
            }
        }
        return new Memory(log, items, rules);
    }

    /** The memory of this learner on two machines: each review once, and taken back if it was on either. */
    public static List<Review> merged(List<Review> one, List<Review> other) {
        Map<String, Review> all = new LinkedHashMap<>();
        one.forEach(review -> all.put(review.code(), review));
        other.forEach(review -> all.merge(
                review.code(), review, (here, there) -> there.undone() && !here.undone() ? here.takenBack() : here));
        return all.values().stream().sorted(Order.IN_TIME).toList();
    }

    /** The memory after one review more, or after one that is there already has been taken back. */
    public Memory and(Review review) {
        List<Review> longer = new ArrayList<>(log);
        longer.removeIf(one -> one.code().equals(review.code()));
        longer.add(review);
        return of(longer);
    }

    /** The last review that was not taken back and came from {@code source}. */
    public Optional<Review> last(Source source) {
        for (int at = log.size() - 1; at >= 0; at--) {
            if (!log.get(at).undone() && log.get(at).source() == source) {
                return Optional.of(log.get(at));
            }
        }
        return Optional.empty();
    }

    /** The reviews that count. */
    public List<Review> counted() {
        return log.stream().filter(review -> !review.undone()).toList();
    }

    /**
     * What an answer to {@code item} is worth that would be worth {@code rating} by itself. Whoever took the last answer to it back had
     * seen the solution by then: the next one is worth no more than that one was, or a guess.
     */
    public Rating atMost(Rating rating, String item) {
        Review last = null;
        for (Review review : log) {
            last = review.source() != Source.PLAY && review.item().equals(item) ? review : last;
        }
        if (last == null || !last.undone()) {
            return rating;
        }
        int most = Math.max(Rating.HARD.grade(), last.rating().grade());
        return Rating.of(Math.min(rating.grade(), most));
    }

    /** Whether {@code rule} was missed and has not been known since: it waits to be asked for, and a further miss says nothing new. */
    public boolean waits(Rule rule) {
        boolean missed = false;
        for (Review review : log) {
            if (!review.undone() && review.rules().contains(rule)) {
                missed = !review.right();
            }
        }
        return missed;
    }

    /** Whether {@code rule} is to be asked for. */
    public boolean isDue(Rule rule, long now) {
        Card card = rules.get(rule);
        return card != null && card.isDue(now);
    }
}
