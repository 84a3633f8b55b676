package lastack.tui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lastack.text.CellText;

/**
 * The columns of a table: their heads, and where each stands. Where not all have room, the gaps between them shrink first, then columns
 * of the highest rank are left out, all of one rank together.
 *
 * @param columns from left to right
 */
record Table(List<Column> columns) {
    private static final int WIDE_GAP = 2;

    Table {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param head what is written over it
     * @param width in cells, the head's too
     * @param right whether what stands there ends at its right edge: numbers do
     * @param rank 0 stays always; otherwise the highest is left out first
     */
    record Column(String head, int width, boolean right, int rank) {
        static Column of(String head, int width, boolean right, int rank) {
            return new Column(head, Math.max(width, CellText.width(head)), right, rank);
        }
    }

    /** The place of each column between {@code left} and {@code room} cells further: its first cell, or -1 where it has none. */
    List<Integer> places(int left, int room) {
        List<Column> kept = new ArrayList<>(columns);
        while (width(kept, 1) > room) {
            Column last = kept.stream()
                    .filter(column -> column.rank() > 0)
                    .max(Comparator.comparingInt(Column::rank))
                    .orElse(null);
            if (last == null) {
                break;
            }
            kept.removeIf(column -> column.rank() == last.rank());
        }
        int gap = width(kept, WIDE_GAP) <= room ? WIDE_GAP : 1;
        List<Integer> places = new ArrayList<>();
        int at = left;
        for (Column column : columns) {
            boolean there = kept.contains(column);
            places.add(there ? at : -1);
            at += there ? column.width() + gap : 0;
        }
        return places;
    }

    private static int width(List<Column> kept, int gap) {
        return kept.stream().mapToInt(Column::width).sum() + gap * Math.max(0, kept.size() - 1);
    }

    /** Draws the heads. */
    void drawHeads(Canvas canvas, int row, List<Integer> places) {
        for (int at = 0; at < columns.size(); at++) {
            draw(canvas, row, places, at, Role.DIM, columns.get(at).head());
        }
    }

    /** Draws one cell, if its column has a place. */
    void draw(Canvas canvas, int row, List<Integer> places, int at, Role role, String text) {
        int place = places.get(at);
        if (place < 0) {
            return;
        }
        Column column = columns.get(at);
        Canvas cell = canvas.at(new Area(row, place, 1, column.width()));
        if (column.right()) {
            cell.textEndingAt(0, column.width() - 1, role, text);
        } else {
            cell.text(0, 0, role, text);
        }
    }
}
