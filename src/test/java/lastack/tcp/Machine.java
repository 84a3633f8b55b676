package lastack.tcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An endpoint as a hand-made table of RFC 9293, {@code endpoint.txt}: by its state's name, what can happen and which state follows. The
 * head of that file says how it is read.
 */
final class Machine {
    private final Map<String, List<String>> groups = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> rows = new TreeMap<>();

    static Machine read() {
        Machine machine = new Machine();
        for (String line : Notation.table("endpoint.txt")) {
            if (line.contains("|")) {
                machine.row(Notation.cells(line, 3), line);
            } else {
                String[] sides = line.split("=");
                machine.groups.put(
                        sides[0].strip(), machine.names(List.of(sides[1].strip().split("\\s+"))));
            }
        }
        return machine;
    }

    /** What can happen in {@code state}, with the state that follows. */
    Map<String, String> from(String state) {
        return rows.getOrDefault(state, Map.of());
    }

    Set<String> states() {
        return rows.keySet();
    }

    /** The RFC's name for {@code state}. */
    static String rfcName(String state) {
        return state.split("[ /+]")[0];
    }

    private void row(List<String> cells, String line) {
        List<String> words = new ArrayList<>(List.of(cells.get(0).split("\\s+")));
        List<String> owing = words.stream().filter(word -> word.startsWith("[")).toList();
        words.removeAll(owing);
        for (String state : names(words)) {
            for (String owes : owing.isEmpty() ? List.of("") : owing) {
                for (String event : cells.get(1).split(";")) {
                    String next = cells.get(2).replace("same", state).replace("plain", state);
                    String before = (state + " " + owes).strip();
                    String twice = rows.computeIfAbsent(before, name -> new TreeMap<>())
                            .put(event.strip(), next);
                    if (twice != null) {
                        throw new AssertionError(before + ", " + event + " has two rows, the second is: " + line);
                    }
                }
            }
        }
    }

    private List<String> names(List<String> words) {
        return words.stream()
                .flatMap(word -> groups.getOrDefault(word, List.of(word)).stream())
                .toList();
    }
}
