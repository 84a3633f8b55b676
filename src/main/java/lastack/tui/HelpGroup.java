package lastack.tui;

import java.util.ArrayList;
import java.util.List;

/**
 * Some keys or signs that belong together.
 *
 * @param title what they have in common
 * @param entries what is explained
 */
record HelpGroup(String title, List<Entry> entries) {
    /** A key and what it does, or a sign and what it means. */
    record Entry(String sign, String meaning) {}

    HelpGroup {
        entries = List.copyOf(entries);
    }

    /** The group a label holds: its title, then a line for each entry. */
    static HelpGroup of(String label) {
        List<String> lines = label.lines().toList();
        List<Entry> entries = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            int bar = line.indexOf(" | ");
            entries.add(new Entry(line.substring(0, bar), line.substring(bar + 3)));
        }
        return new HelpGroup(lines.get(0), entries);
    }

    /** Title and entries as rows, the meanings from column {@code meaning} on, wrapped within {@code columns}. */
    List<HelpRow> rows(int meaning, int columns) {
        List<HelpRow> rows = new ArrayList<>();
        rows.add(new HelpRow(Text.of(Role.STRONG, title), new Text(List.of())));
        for (Entry entry : entries) {
            Text sign = Text.of(Role.TEXT, entry.sign());
            for (Text line : Wrap.lines(Role.DIM, entry.meaning(), columns - meaning)) {
                rows.add(new HelpRow(sign, line));
                sign = new Text(List.of());
            }
        }
        return rows;
    }
}
