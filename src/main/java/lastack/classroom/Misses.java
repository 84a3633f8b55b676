package lastack.classroom;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lastack.game.Belief;
import lastack.tcp.Rule;

/** What was got wrong, by rule and by belief. A value: a trial makes the next one. */
public final class Misses {
    static final Misses NONE = new Misses(new EnumMap<>(Rule.class), new EnumMap<>(Belief.class));

    private final Map<Rule, Tries> rules;
    private final Map<Belief, Tries> beliefs;

    private record Tries(int count, Set<StudentId> students) {
        Tries and(StudentId student) {
            if (students.contains(student)) {
                return new Tries(count + 1, students);
            }
            Set<StudentId> more = new HashSet<>(students);
            more.add(student);
            return new Tries(count + 1, more);
        }
    }

    private Misses(Map<Rule, Tries> rules, Map<Belief, Tries> beliefs) {
        this.rules = rules;
        this.beliefs = beliefs;
    }

    /** The same with this one; only a wrong try changes anything. */
    Misses and(StudentId student, Trial trial) {
        if (!trial.wrong()) {
            return this;
        }
        Misses next = new Misses(new EnumMap<>(rules), new EnumMap<>(beliefs));
        if (trial.rule() != null) {
            count(next.rules, trial.rule(), student);
        }
        if (trial.belief() != null && trial.belief() != Belief.NONE_KNOWN) {
            count(next.beliefs, trial.belief(), student);
        }
        return next;
    }

    private static <T> void count(Map<T, Tries> into, T what, StudentId student) {
        Tries before = into.getOrDefault(what, new Tries(0, Set.of()));
        into.put(what, before.and(student));
    }

    /** The rules that were missed, the commonest first. */
    public List<Counted<Rule>> byRule() {
        return sorted(rules);
    }

    /** What the class believes, the commonest first; what no belief explains is not among them. */
    public List<Counted<Belief>> byBelief() {
        return sorted(beliefs);
    }

    private static <T> List<Counted<T>> sorted(Map<T, Tries> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Counted<>(
                        entry.getKey(),
                        entry.getValue().count(),
                        entry.getValue().students().size()))
                .sorted(Comparator.<Counted<T>>comparingInt(Counted::tries).reversed())
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Misses misses && rules.equals(misses.rules) && beliefs.equals(misses.beliefs);
    }

    @Override
    public int hashCode() {
        return rules.hashCode() * 31 + beliefs.hashCode();
    }

    @Override
    public String toString() {
        return "Misses" + byRule() + byBelief();
    }
}
