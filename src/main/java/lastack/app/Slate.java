package lastack.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lastack.game.Cell;
import lastack.game.Evidence;
import lastack.game.Expected;
import lastack.game.Puzzle;

/**
 * What lies before a player in a level about a recording, apart from the puzzle itself. None of it is kept.
 *
 * @param at what is looked at: the hidden figure, by its task; the segment, by its place in the list or in the drawing; from 0
 * @param cell of a segment in a drawing, the figure that is looked at
 * @param drafts what is half written, by place
 * @param placed the segments put in order so far, by their places in the list, from 1
 * @param read whether a key was pressed since the opening scene
 */
public record Slate(int at, Cell cell, Map<Integer, FigureDraft> drafts, List<Integer> placed, boolean read) {
    /** The figures of a segment in a drawing, in the order of Tab. */
    static final List<Cell> TABS =
            List.of(Cell.FLAGS, Cell.SEQ, Cell.ACK, Cell.LENGTH, Cell.FROM, Cell.CLIENT, Cell.SERVER);

    private static final int CELLS = Cell.values().length;

    public Slate {
        drafts = Map.copyOf(drafts);
        placed = List.copyOf(placed);
    }

    /** As one comes to {@code puzzle}. */
    static Slate laid(Puzzle puzzle) {
        boolean begun = !puzzle.moves().isEmpty();
        boolean fill = expected(puzzle, 0) instanceof Expected.Restore;
        int at = fill ? Math.min(puzzle.firstOpen(), puzzle.tallies().size() - 1) : 0;
        return new Slate(at, Cell.FLAGS, Map.of(), puzzle.ordered(), begun);
    }

    private static Expected expected(Puzzle puzzle, int task) {
        return puzzle.level().tasks().get(task).expected();
    }

    /** The task that is looked at. */
    public int at(Puzzle puzzle) {
        return expected(puzzle, 0) instanceof Expected.Restore ? at : 0;
    }

    /** What is written where one is. */
    public FigureDraft draft(Puzzle puzzle) {
        FigureDraft draft = drafts.get(key(puzzle));
        if (draft != null) {
            return draft;
        } else if (expected(puzzle, 0) instanceof Expected.Restore) {
            return FigureDraft.empty(((Expected.Restore) expected(puzzle, at)).cell());
        }
        return FigureDraft.holding(cell, new Evidence(puzzle.level()).printed(at + 1, cell));
    }

    /** What is written for the hidden figure of {@code task}; may be empty. */
    public String text(int task) {
        FigureDraft draft = drafts.get(task);
        return draft == null ? "" : draft.text();
    }

    private int key(Puzzle puzzle) {
        return expected(puzzle, 0) instanceof Expected.Restore
                ? at
                : at * CELLS + List.of(Cell.values()).indexOf(cell);
    }

    Slate with(Puzzle puzzle, FigureDraft draft) {
        Map<Integer, FigureDraft> next = new HashMap<>(drafts);
        next.put(key(puzzle), draft);
        return new Slate(at, cell, next, placed, true);
    }

    Slate at(int other) {
        return new Slate(other, cell, drafts, placed, true);
    }

    Slate in(Cell other) {
        return new Slate(at, other, drafts, placed, true);
    }

    Slate still() {
        return new Slate(at, cell, drafts, placed, true);
    }

    Slate putting(int place) {
        List<Integer> more = new ArrayList<>(placed);
        more.add(place);
        return new Slate(at, cell, drafts, more, true);
    }

    Slate takingBack() {
        return new Slate(at, cell, drafts, placed.subList(0, Math.max(0, placed.size() - 1)), true);
    }
}
