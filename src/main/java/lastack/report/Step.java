package lastack.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One step or question as the class met it.
 *
 * @param items what each student who tried it made of it, at least one
 */
record Step(List<Item> items) {
    Step {
        items = List.copyOf(items);
    }

    /** The steps that at least {@code least} students tried, those first that fewest had right at the first try. */
    static List<Step> hardest(List<Item> items, int least) {
        Map<String, List<Item>> steps = new LinkedHashMap<>();
        for (Item item : items) {
            if (item.attempts() > 0) {
                steps.computeIfAbsent(item.level() + " " + item.move(), key -> new ArrayList<>())
                        .add(item);
            }
        }
        return steps.values().stream()
                .filter(all -> all.size() >= least)
                .map(Step::new)
                .filter(step -> step.firstTime() < step.items().size())
                .sorted(Comparator.comparingDouble(
                        step -> step.firstTime() / (double) step.items().size()))
                .toList();
    }

    Item any() {
        return items.get(0);
    }

    /** How many had it right at the first try. */
    long firstTime() {
        return items.stream().filter(item -> item.right() && item.wrong() == 0).count();
    }

    int wrong() {
        return items.stream().mapToInt(Item::wrong).sum();
    }

    /** The middle of the times of those who had it right, in milliseconds; of two the longer. 0 where nobody had. */
    long medianMillis() {
        List<Long> times =
                items.stream().filter(Item::right).map(Item::millis).sorted().toList();
        return times.isEmpty() ? 0 : times.get(times.size() / 2);
    }
}
