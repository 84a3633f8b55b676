package lastack.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sentence with named places for values: {@code The next is {ack}.} Braces have no other use, and nothing needs quoting.
 *
 * @param text the sentence as it is written
 * @param names the places in it, in order; a name may come twice
 * @param between what stands before, between and behind the places, one more than there are names
 */
record Template(String text, List<String> names, List<String> between) {
    /** @throws IllegalArgumentException if a brace belongs to no place */
    static Template of(String text) {
        List<String> names = new ArrayList<>();
        List<String> between = new ArrayList<>();
        int end = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', end)) {
            int close = text.indexOf('}', open);
            if (close < 0 || !isName(text.substring(open + 1, close))) {
                break;
            }
            between.add(text.substring(end, open));
            names.add(text.substring(open + 1, close));
            end = close + 1;
        }
        between.add(text.substring(end));
        for (String part : between) {
            if (part.indexOf('{') >= 0 || part.indexOf('}') >= 0) {
                throw new IllegalArgumentException("a brace without a name: " + text);
            }
        }
        return new Template(text, List.copyOf(names), List.copyOf(between));
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if ((letter < 'a' || letter > 'z') && (letter < 'A' || letter > 'Z')) {
                return false;
            }
        }
        return !name.isEmpty();
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
