package lastack.quiz;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import lastack.tcp.Rule;

/**
 * What one's memory comes to, in numbers.
 *
 * @param memory what is remembered
 * @param decks what can be asked
 * @param now the moment it is seen at, in milliseconds since 1970
 * @param zone where the days begin
 */
public record Statistics(Memory memory, List<Deck> decks, long now, ZoneId zone) {
    public Statistics {
        decks = List.copyOf(decks);
    }

    public LocalDate today() {
        return day(now);
    }

    private LocalDate day(long at) {
        return Instant.ofEpochMilli(at).atZone(zone).toLocalDate();
    }

    private long end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli() - 1;
    }

    /** How many questions fall due today, what is overdue included, and on each of the days behind it. */
    public List<Integer> forecast(int days) {
        LocalDate first = today();
        return IntStream.range(0, days)
                .map(ahead -> {
                    LocalDate day = first.plusDays(ahead);
                    return ahead == 0
                            ? Agenda.due(decks, memory, end(first)).size()
                            : (int) Agenda.items(decks).stream()
                                    .map(item -> memory.items().get(item.id()))
                                    .filter(card -> card != null
                                            && card.due() > end(day.minusDays(1))
                                            && card.due() <= end(day))
                                    .count();
                })
                .boxed()
                .toList();
    }

    /** How many answers were given on each day that had any. */
    public SortedMap<LocalDate, Integer> days() {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        for (Review review : memory.counted()) {
            if (review.source() != Source.PLAY) {
                days.merge(day(review.at()), 1, Integer::sum);
            }
        }
        return days;
    }

    /** All answers. */
    public int answers() {
        return (int) memory.counted().stream()
                .filter(review -> review.source() != Source.PLAY)
                .count();
    }

    /**
     * Of the questions that came back after a day or more, how many percent were still known; -1 while none has come back. This is what
     * the scheduler aims to keep at 90.
     */
    public int retention() {
        Map<String, Review> before = new HashMap<>();
        int back = 0;
        int known = 0;
        for (Review review : memory.counted()) {
            if (review.source() == Source.PLAY) {
                continue;
            }
            Review earlier = before.put(review.item(), review);
            if (earlier != null && Fsrs.days(earlier.at(), review.at()) >= 1) {
                back++;
                known += review.right() ? 1 : 0;
            }
        }
        return back == 0 ? -1 : Math.round(100f * known / back);
    }

    /**
     * How many percent of all questions of {@code deck} would be known now; -1 while none was asked. One that was missed last is not
     * known, however fresh the solution is in mind, and one that was never asked is not either.
     */
    public int known(Deck deck) {
        Set<String> right = new HashSet<>();
        for (Review review : memory.counted()) {
            if (review.source() != Source.PLAY && review.right()) {
                right.add(review.item());
            } else if (review.source() != Source.PLAY) {
                right.remove(review.item());
            }
        }
        double sum = 0;
        boolean asked = false;
        for (Item item : deck.items()) {
            Card card = memory.items().get(item.id());
            asked |= card != null;
            sum += card != null && right.contains(item.id()) ? card.recall(now) : 0;
        }
        return asked ? (int) Math.round(100 * sum / deck.items().size()) : -1;
    }

    /** Every rule that the questions of {@code some} test, in order. */
    public List<RuleStanding> rules(List<Deck> some) {
        return some.stream()
                .flatMap(deck -> deck.items().stream())
                .flatMap(item -> item.rules().stream())
                .distinct()
                .sorted()
                .map(this::standing)
                .toList();
    }

    /** How well {@code rule} is known. */
    public RuleStanding standing(Rule rule) {
        int seen = 0;
        int wrong = 0;
        for (Review review : memory.counted()) {
            if (review.rules().contains(rule)) {
                seen++;
                wrong += review.right() ? 0 : 1;
            }
        }
        Card card = memory.rules().get(rule);
        return new RuleStanding(rule, card == null ? -1 : recall(card, rule), seen, wrong);
    }

    /** What was missed last counts half until it has been answered rightly: having just been told is not knowing. */
    private int recall(Card card, Rule rule) {
        return (int) Math.round((memory.waits(rule) ? 50 : 100) * card.recall(now));
    }

    /** The rules that are least known, the weakest first; only those that were ever missed. */
    public List<RuleStanding> weakest(int most) {
        return rules(decks).stream()
                .filter(rule -> rule.wrong() > 0)
                .sorted(Comparator.comparingInt(RuleStanding::recall)
                        .thenComparing(
                                Comparator.comparingInt(RuleStanding::wrong).reversed())
                        .thenComparing(RuleStanding::rule))
                .limit(most)
                .toList();
    }
}
