package lastack.tui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lastack.app.Screen;
import lastack.game.Cell;
import lastack.game.Expected;
import lastack.game.Frame;
import lastack.game.Puzzle;
import lastack.text.Symbols;
import lastack.text.Who;

/** A recording row by row, the figures that were wiped from it as fields to be filled in. */
final class FillTable {
    /** From this width on there is room for the time and the window. */
    private static final int WIDE = 100;

    private final Screen.Puzzling puzzling;
    private final Puzzle puzzle;
    private final Skin skin;
    private final Labels labels;

    FillTable(Screen.Puzzling puzzling, Skin skin) {
        this.puzzling = puzzling;
        this.puzzle = puzzling.puzzle();
        this.skin = skin;
        this.labels = skin.labels();
    }

    /**
     * Where the columns are.
     *
     * @param number the last cell of the segment's number
     * @param time the last cell of its time, or -1
     * @param from the first cell of its sender
     * @param flags the first cell of its flags
     * @param seq the first cell of the field of its seq, and so on
     * @param length the last cell of its length
     * @param window the last cell of its window, or -1
     * @param sign where the sign of a restored figure stands
     */
    private record Columns(
            int number, int time, int from, int flags, int seq, int ack, int length, int window, int sign) {
        static Columns of(int columns) {
            if (columns >= WIDE) {
                return new Columns(4, 16, 21, 32, 43, 59, 78, 89, 93);
            }
            return columns >= 80
                    ? new Columns(4, -1, 9, 20, 31, 47, 66, -1, 69)
                    : new Columns(3, -1, 5, 12, 24, 38, 56, -1, 58);
        }
    }

    void draw(Canvas area) {
        Columns at = Columns.of(area.columns());
        area.textEndingAt(0, at.number(), Role.DIM, labels.text(PuzzleLabel.COLUMN_NUMBER));
        area.text(0, at.from(), Role.DIM, labels.text(PuzzleLabel.COLUMN_FROM));
        area.text(0, at.flags(), Role.DIM, labels.text(PuzzleLabel.COLUMN_FLAGS));
        area.textEndingAt(0, at.seq() + 11, Role.DIM, labels.text(PuzzleLabel.COLUMN_SEQ));
        area.textEndingAt(0, at.ack() + 11, Role.DIM, labels.text(PuzzleLabel.COLUMN_ACK));
        area.textEndingAt(0, at.length(), Role.DIM, labels.text(PuzzleLabel.COLUMN_LENGTH));
        if (at.time() >= 0) {
            area.textEndingAt(0, at.time(), Role.DIM, labels.text(PuzzleLabel.COLUMN_TIME));
            area.textEndingAt(0, at.window(), Role.DIM, labels.text(PuzzleLabel.COLUMN_WINDOW));
        }
        List<Frame> frames = puzzle.level().recording().frames();
        int rows = area.rows() - 1;
        Scrolled scrolled = Scrolled.around(here() - 1, rows, frames.size());
        for (int i = scrolled.first(); i < scrolled.end(); i++) {
            row(area, 1 + i - scrolled.first(), at, i + 1, frames.get(i));
        }
        scrolled.drawMarks(area, 1, area.columns() - 1);
    }

    /** The segment whose figure is being written, from 1. */
    private int here() {
        return ((Expected.Restore) task(puzzling.slate().at())).frame();
    }

    private Expected task(int at) {
        return puzzle.level().tasks().get(at).expected();
    }

    private void row(Canvas area, int row, Columns at, int number, Frame frame) {
        boolean here = number == here() && !puzzle.solved();
        if (here) {
            area.glyph(row, 0, Role.ACCENT, Glyph.POINTER);
        }
        boolean client = frame.from() == lastack.game.Role.CLIENT;
        Role own = client ? Role.YOU : Role.PEER;
        area.textEndingAt(row, at.number(), Role.DIM, Integer.toString(number));
        area.text(row, at.from(), own, skin.words().name(Who.of(frame.from())));
        if (at.time() >= 0) {
            area.textEndingAt(
                    row, at.time(), Role.DIM, String.format(Locale.ROOT, "%.6f", frame.micros() / 1_000_000.0));
            area.textEndingAt(row, at.window(), Role.DIM, Integer.toString(frame.window()));
        }
        figure(area, row, at.flags(), 11, number, Cell.FLAGS, frame);
        figure(area, row, at.seq(), NumberField.WIDTH, number, Cell.SEQ, frame);
        if (frame.segment().hasAck() || puzzle.taskAt(number, Cell.FLAGS).isPresent()) {
            figure(area, row, at.ack(), NumberField.WIDTH, number, Cell.ACK, frame);
        }
        figure(area, row, at.length() - 6, 7, number, Cell.LENGTH, frame);
        sign(area, row, at, number);
    }

    private void figure(Canvas area, int row, int column, int width, int number, Cell cell, Frame frame) {
        Optional<Integer> task = puzzle.taskAt(number, cell);
        boolean open = task.isPresent() && !puzzle.tallies().get(task.get()).done();
        int last = cell == Cell.SEQ || cell == Cell.ACK ? column + 11 : column + width - 1;
        if (!open) {
            Role role = task.isPresent() ? Role.STRONG : Role.TEXT;
            // Without the flag the number means nothing; where the flags are hidden, it must not tell them.
            String text = cell == Cell.ACK && !frame.segment().hasAck()
                    ? "0"
                    : frame.figure(cell).toString();
            if (cell == Cell.FLAGS) {
                area.text(row, column, role, text);
            } else {
                area.textEndingAt(row, last, role, text);
            }
            return;
        }
        boolean focused = task.get() == puzzling.slate().at();
        boolean wrong = puzzle.verdict() != null
                && !puzzle.verdict().accepted()
                && puzzle.verdict().task() == task.get();
        String text = focused
                ? puzzling.draft().orElseThrow().text()
                : puzzling.slate().text(task.get());
        Role role = wrong && focused ? Role.WRONG_FIELD : focused ? Role.FOCUS : Role.FIELD;
        Canvas field = area.at(new Area(row, column, 1, width));
        field.fill(0, 0, width, role);
        field.text(0, 0, role, "[");
        field.text(0, width - 1, role, "]");
        int room = width == NumberField.WIDTH ? 11 : width - 2;
        boolean cursor = focused && cell != Cell.FLAGS && !text.isEmpty() && text.length() < 10;
        if (cell == Cell.FLAGS) {
            field.text(0, 1, role, text);
        } else {
            field.textEndingAt(0, room, role, cursor ? text + "_" : text);
        }
    }

    /** Behind the row: whether its figures are restored, and what letter the last of them equals. */
    private void sign(Canvas area, int row, Columns at, int number) {
        for (Cell cell : List.of(Cell.ACK, Cell.SEQ, Cell.LENGTH, Cell.FLAGS)) {
            Optional<Integer> task = puzzle.taskAt(number, cell);
            if (task.isPresent() && puzzle.tallies().get(task.get()).done()) {
                area.glyph(row, at.sign(), Role.RIGHT, Glyph.PASS);
                Frame frame = puzzle.level().recording().frame(number);
                String symbol = cell == Cell.ACK || cell == Cell.SEQ
                        ? new Symbols(puzzle.symbols()).of(cell == Cell.ACK ? frame.ack() : frame.seq())
                        : null;
                if (symbol != null && at.sign() + 2 + symbol.length() < area.columns()) {
                    area.text(row, at.sign() + 2, Role.DIM, symbol);
                }
                return;
            }
        }
    }
}
