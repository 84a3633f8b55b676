package lastack.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lastack.game.Mixing;
import lastack.tcp.Rule;

/** Which questions are to be asked, of what is remembered and what is not. */
public final class Agenda {
    private Agenda() {}

    /**
     * What is due: questions by themselves, the most forgotten first; then, for each rule that is due and in none of those, the question
     * about it that was asked longest ago, or never.
     */
    public static List<Item> due(List<Deck> decks, Memory memory, long now) {
        List<Item> all = items(decks);
        List<Item> due = new ArrayList<>(all.stream()
                .filter(item -> Optional.ofNullable(memory.items().get(item.id()))
                        .filter(card -> card.isDue(now))
                        .isPresent())
                .sorted(Comparator.comparingDouble(item -> recall(item, memory, now)))
                .toList());
        Set<Rule> tested = EnumSet.noneOf(Rule.class);
        due.forEach(item -> tested.addAll(item.rules()));
        memory.rules().keySet().stream()
                .sorted()
                .filter(rule -> memory.isDue(rule, now))
                .forEach(rule -> {
                    if (!tested.contains(rule)) {
                        about(rule, all, memory).ifPresent(item -> {
                            due.add(item);
                            tested.addAll(item.rules());
                        });
                    }
                });
        return due;
    }

    /** How likely {@code item} is still known; what was never asked was never forgotten. */
    private static double recall(Item item, Memory memory, long now) {
        Card card = memory.items().get(item.id());
        return card == null ? 1 : card.recall(now);
    }

    /** The question about {@code rule} that was asked longest ago; of those never asked, one that is mainly about it. */
    private static Optional<Item> about(Rule rule, List<Item> items, Memory memory) {
        return items.stream()
                .filter(item -> item.rules().contains(rule))
                .min(Comparator.<Item>comparingLong(item -> reviewed(item, memory))
                        .thenComparingInt(item -> item.rules().indexOf(rule)));
    }

    private static long reviewed(Item item, Memory memory) {
        Card card = memory.items().get(item.id());
        return card == null ? 0 : card.reviewed();
    }

    /** The questions that were never asked, in the order of the decks. */
    public static List<Item> fresh(List<Deck> decks, Memory memory) {
        return items(decks).stream()
                .filter(item -> !memory.items().containsKey(item.id()))
                .toList();
    }

    /** At most {@code most} questions: what is due, and then what is new. */
    public static List<Item> next(List<Deck> decks, Memory memory, long now, int most) {
        List<Item> next = new ArrayList<>(due(decks, memory, now));
        for (Item item : fresh(decks, memory)) {
            if (!next.contains(item)) {
                next.add(item);
            }
        }
        return next.stream().limit(most).toList();
    }

    /** At most {@code most} questions of {@code deck}, those asked longest ago first. */
    public static List<Item> oldest(Deck deck, Memory memory, int most) {
        return deck.items().stream()
                .sorted(Comparator.comparingLong(item -> reviewed(item, memory)))
                .limit(most)
                .toList();
    }

    /** At most {@code most} questions about {@code rules}, the weakest first; of each rule the longest not asked first. */
    public static List<Item> about(List<Rule> rules, List<Deck> decks, Memory memory, int most) {
        List<Item> next = new ArrayList<>();
        List<Item> left = new ArrayList<>(items(decks));
        boolean found = true;
        while (found && next.size() < most) {
            found = false;
            for (Rule rule : rules) {
                Optional<Item> item = about(rule, left, memory);
                if (item.isPresent() && next.size() < most) {
                    next.add(item.get());
                    left.remove(item.get());
                    found = true;
                }
            }
        }
        return next;
    }

    /** {@code items} with numbers that follow from {@code seed}. */
    public static List<Asked> asked(List<Item> items, long seed) {
        List<Asked> asked = new ArrayList<>();
        long state = seed;
        for (Item item : items) {
            state = Mixing.next(state);
            // Seeds stay small enough to be written down.
            asked.add(item.ask(Math.floorMod(Mixing.bits(state), 1_000_000_000L)));
        }
        return asked;
    }

    /** An exam: {@code count} different questions of {@code decks}, from {@code seed} alone; fewer where there are fewer. */
    public static List<Asked> exam(List<Deck> decks, int count, long seed) {
        List<Item> left = new ArrayList<>(items(decks));
        List<Item> drawn = new ArrayList<>();
        long state = seed;
        while (drawn.size() < count && !left.isEmpty()) {
            state = Mixing.next(state);
            drawn.add(left.remove((int) Long.remainderUnsigned(Mixing.bits(state), left.size())));
        }
        return asked(drawn, state);
    }

    /** Every question of {@code decks}, in order. */
    public static List<Item> items(List<Deck> decks) {
        return decks.stream().flatMap(deck -> deck.items().stream()).toList();
    }
}
