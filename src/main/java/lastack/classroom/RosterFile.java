package lastack.classroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lastack.game.Bilingual;
import lastack.text.CellText;
import org.jspecify.annotations.Nullable;

/**
 * A roster as a file: comma-separated values (RFC 4180) under a header of {@code name} and, if wanted, {@code id} and {@code password},
 * in any order.
 *
 * @param roster what could be read
 * @param problems what could not, in the order of the file; empty for a roster that can be used
 */
public record RosterFile(Roster roster, List<Problem> problems) {
    /** The longest text that is looked at, in characters. */
    public static final int LONGEST = 1_000_000;

    private static final int MOST_PROBLEMS = 50;
    private static final int SHORTEST_PASSWORD = 6;
    private static final int LONGEST_PASSWORD = 100;
    private static final List<String> COLUMNS = List.of("name", "id", "password");

    public RosterFile {
        problems = List.copyOf(problems);
    }

    /**
     * What is the matter with a roster.
     *
     * @param line from 1
     * @param column the character in it, from 1
     */
    public record Problem(int line, int column, Bilingual sentence) {}

    /** Reads {@code text}. Everything that is the matter with it is told at once, up to a number that nobody reads through. */
    public static RosterFile read(String text) {
        if (text.length() > LONGEST) {
            return new RosterFile(Roster.EMPTY, List.of(new Problem(1, 1, Sentence.ROSTER_TOO_LONG.of())));
        }
        Reading reading = new Reading();
        Csv csv = Csv.read(text);
        csv.faults().forEach(fault -> reading.problem(fault.line(), fault.column(), fault.what()));
        reading.read(csv.rows());
        List<Problem> sorted = reading.problems.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .limit(MOST_PROBLEMS)
                .toList();
        return new RosterFile(new Roster(reading.entries), sorted);
    }

    private static final class Reading {
        private final List<Roster.Entry> entries = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final Map<String, Integer> columns = new HashMap<>();
        private final Set<String> refs = new HashSet<>();
        private final Set<String> places = new HashSet<>();
        private int width;

        /** Of what stands at one place only the first is told: the rest mostly follows from it. */
        void problem(int line, int column, Sentence what, Object... values) {
            if (places.add(line + ":" + column)) {
                problems.add(new Problem(line, column, what.of(values)));
            }
        }

        void problem(Csv.Cell cell, Sentence what, Object... values) {
            problem(cell.line(), cell.column(), what, values);
        }

        void read(List<Csv.Row> rows) {
            if (rows.isEmpty()) {
                problem(1, 1, Sentence.ROSTER_EMPTY);
                return;
            }
            header(rows.get(0).cells());
            if (!columns.containsKey("name")) {
                problem(1, 1, Sentence.ROSTER_NO_NAMES);
                return;
            }
            if (rows.size() - 1 > StudentId.MOST) {
                problem(1, 1, Sentence.ROSTER_TOO_LONG);
                return;
            }
            rows.stream().skip(1).forEach(row -> entry(row.cells()));
        }

        private void header(List<Csv.Cell> cells) {
            width = cells.size();
            for (int at = 0; at < cells.size(); at++) {
                String title = cells.get(at).value().strip().toLowerCase(Locale.ROOT);
                if (!COLUMNS.contains(title)) {
                    problem(cells.get(at), Sentence.ROSTER_COLUMN, shown(title));
                } else if (columns.putIfAbsent(title, at) != null) {
                    problem(cells.get(at), Sentence.ROSTER_COLUMN_TWICE, title);
                }
            }
        }

        private void entry(List<Csv.Cell> cells) {
            Csv.Cell first = cells.get(0);
            if (cells.size() > width) {
                Csv.Cell beyond = cells.get(width);
                problem(beyond, Sentence.ROSTER_TOO_MANY, cells.size(), width);
                return;
            }
            Csv.Cell named = cell(cells, "name");
            if (named == null || Name.clean(named.value()).isEmpty()) {
                problem(named == null ? first : named, Sentence.ROSTER_NO_NAME);
                return;
            }
            Name name = Name.clean(named.value()).orElseThrow();
            Csv.Cell password = cell(cells, "password");
            Csv.Cell id = cell(cells, "id");
            // All three are looked at, so that all that is the matter is told at once.
            boolean refFits = ref(id);
            boolean secretFits = secret(password);
            boolean lengthFits = length(named, name);
            if (refFits && secretFits && lengthFits) {
                String word = password == null ? "" : password.value().strip();
                entries.add(new Roster.Entry(name, id == null ? "" : id.value().strip(), word.isEmpty() ? null : word));
            }
        }

        private boolean length(Csv.Cell cell, Name name) {
            // Cutting a name in a list would make two of one; of what else is left out nobody was called.
            String longer = cell.value().strip();
            boolean cut =
                    CellText.width(CellText.clean(longer)) > Name.MOST_CELLS && name.width() > Name.MOST_CELLS - 2;
            if (cut) {
                problem(cell, Sentence.ROSTER_LONG_NAME, Name.MOST_CELLS);
            }
            return !cut;
        }

        private boolean ref(Csv.@Nullable Cell cell) {
            String ref = cell == null ? "" : cell.value().strip();
            if (cell == null || ref.isEmpty()) {
                return true;
            }
            boolean clean =
                    ref.length() <= Student.LONGEST_REF && CellText.clean(ref).equals(ref);
            if (!clean) {
                problem(cell, Sentence.ROSTER_ID, Student.LONGEST_REF);
            } else if (!refs.add(ref)) {
                problem(cell, Sentence.ROSTER_ID_TWICE, ref);
                return false;
            }
            return clean;
        }

        private boolean secret(Csv.@Nullable Cell cell) {
            int length = cell == null ? 0 : cell.value().strip().length();
            boolean fits = length == 0 || (length >= SHORTEST_PASSWORD && length <= LONGEST_PASSWORD);
            if (!fits && cell != null) {
                problem(cell, Sentence.ROSTER_PASSWORD, SHORTEST_PASSWORD, LONGEST_PASSWORD);
            }
            return fits;
        }

        private Csv.@Nullable Cell cell(List<Csv.Cell> cells, String column) {
            Integer at = columns.get(column);
            return at == null || at >= cells.size() ? null : cells.get(at);
        }

        private static String shown(String title) {
            return CellText.clean(title.length() > 20 ? title.substring(0, 20) : title);
        }
    }
}
