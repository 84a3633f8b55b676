package lastack.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with named places for values: {@code The next is {ack}.} Braces have no other use, and nothing needs quoting.
 *
 * @param text the sentence as it is written
 * @param names the places in it, in order; a name may come twice
 * @param between what stands before, between and behind the places, one more than there are names
 */
record Template(String text, List<String> names, List<String> between) {
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");

    /** @throws IllegalArgumentException if a brace belongs to no place */
    static Template of(String text) {
        List<String> names = new ArrayList<>();
        List<String> between = new ArrayList<>();
        int end = 0;
        for (Matcher places = PLACE.matcher(text); places.find(); end = places.end()) {
            between.add(text.substring(end, places.start()));
            names.add(places.group(1));
        }
        between.add(text.substring(end));
        if (between.stream().anyMatch(part -> part.contains("{") || part.contains("}"))) {
            throw new IllegalArgumentException("a brace without a name: " + text);
        }
        return new Template(text, List.copyOf(names), List.copyOf(between));
    }

    /**
     * The sentence with {@code values} in its places.
     *
     * @throws IllegalArgumentException unless there is a value for each place and a place for each value
     */
    String fill(Map<String, ?> values) {
        Set<String> odd = new HashSet<>(values.keySet());
        StringBuilder filled = new StringBuilder(between.get(0));
        for (int at = 0; at < names.size(); at++) {
            Object value = values.get(names.get(at));
            if (value == null) {
                throw new IllegalArgumentException("no value for " + names.get(at) + ": " + text);
            }
            odd.remove(names.get(at));
            filled.append(value).append(between.get(at + 1));
        }
        if (!odd.isEmpty()) {
            throw new IllegalArgumentException("no place for " + odd + ": " + text);
        }
        return filled.toString();
    }
}
