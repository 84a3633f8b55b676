package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import lastack.app.Screen;
import lastack.game.Cell;
import lastack.game.Expected;
import lastack.game.Frame;
import lastack.game.Puzzle;
import lastack.text.CellText;
import lastack.text.Who;

/** The shuffled segments at the left, the order they are put into at the right. */
final class OrderBoard {
    private final Screen.Puzzling puzzling;
    private final Puzzle puzzle;
    private final Skin skin;
    private final Labels labels;
    private final List<Integer> shown;

    OrderBoard(Screen.Puzzling puzzling, Skin skin) {
        this.puzzling = puzzling;
        this.puzzle = puzzling.puzzle();
        this.skin = skin;
        this.labels = skin.labels();
        this.shown = shown(puzzle);
    }

    static List<Integer> shown(Puzzle puzzle) {
        return ((Expected.Arrange) puzzle.level().tasks().get(0).expected()).shown();
    }

    /** The segments put in order so far. */
    static List<Frame> placed(Screen.Puzzling puzzling) {
        List<Integer> shown = shown(puzzling.puzzle());
        return puzzling.slate().placed().stream()
                .map(place -> puzzling.puzzle().level().recording().frame(shown.get(place - 1)))
                .toList();
    }

    /** @param bottom the row of the rule below it */
    void draw(Canvas canvas, Area body, int bottom) {
        int divider = canvas.columns() / 2 - 1;
        canvas.across(body.top(), 0, canvas.columns() - 1);
        canvas.down(divider, body.top(), bottom);
        Canvas left = canvas.at(new Area(body.top() + 1, 0, bottom - body.top() - 1, divider));
        Canvas right = canvas.at(
                new Area(body.top() + 1, divider + 1, bottom - body.top() - 1, canvas.columns() - divider - 1));
        left.text(0, 1, Role.STRONG, labels.text(PuzzleLabel.SHUFFLED));
        right.text(0, 2, Role.STRONG, labels.text(PuzzleLabel.YOUR_ORDER));
        int room = Math.min(left.columns() - 7, right.columns() - 6);
        boolean whole = shown.stream().allMatch(number -> CellText.width(line(number)) <= room);
        int rows = left.rows() - (canvas.rows() < 24 ? 1 : 2);
        int first = left.rows() - rows;
        int height = whole ? 1 : 2;
        int step = whole && shown.size() * 2 - 1 <= rows ? 2 : height;
        int fit = Math.max(1, (rows + step - height) / step);
        Scrolled chosen = Scrolled.around(puzzling.slate().at(), fit, shown.size());
        for (int i = chosen.first(); i < chosen.end(); i++) {
            shuffled(left, first + (i - chosen.first()) * step, i + 1, whole);
        }
        chosen.drawMarks(left, first, left.columns() - 1);
        Scrolled put = Scrolled.around(puzzling.slate().placed().size(), fit, shown.size());
        for (int i = put.first(); i < put.end(); i++) {
            ordered(right, first + (i - put.first()) * step, i, whole);
        }
        put.drawMarks(right, first, right.columns() - 1);
    }

    private void shuffled(Canvas left, int row, int place, boolean whole) {
        boolean used = puzzling.slate().placed().contains(place);
        boolean here = puzzling.slate().at() == place - 1 && !puzzle.solved();
        if (here) {
            left.glyph(row, 1, Role.ACCENT, Glyph.POINTER);
        }
        left.text(row, 3, used ? Role.GHOST : Role.STRONG, PuzzleText.letter(place));
        segment(left, row, 6, shown.get(place - 1), whole, used);
    }

    private void ordered(Canvas right, int row, int at, boolean whole) {
        List<Integer> placed = puzzling.slate().placed();
        right.text(row, 2, Role.DIM, Integer.toString(at + 1));
        if (at < placed.size()) {
            segment(right, row, 5, shown.get(placed.get(at) - 1), whole, false);
        } else if (at == placed.size() && !placed.contains(puzzling.slate().at() + 1)) {
            String letter = PuzzleText.letter(puzzling.slate().at() + 1);
            right.text(row, 5, Role.ACCENT, labels.text(PuzzleLabel.PUT_HERE, letter));
        } else {
            right.text(row, 5, Role.GHOST, "--");
        }
    }

    /** In one row, or with its numbers in a second; where even these have no room, without their names. */
    private void segment(Canvas area, int row, int column, int number, boolean whole, boolean used) {
        Frame frame = puzzle.level().recording().frame(number);
        boolean client = frame.from() == lastack.game.Role.CLIENT;
        Role own = used ? Role.GHOST : client ? Role.YOU : Role.PEER;
        Role text = used ? Role.GHOST : Role.TEXT;
        String name = skin.words().name(Who.of(frame.from()));
        String flags = frame.figure(Cell.FLAGS) + (whole ? "" : length(frame));
        int next = area.text(row, column, Text.of(own, name).with(text, " " + flags));
        if (whole) {
            area.text(row, next, text, " " + numbers(frame) + length(frame));
            return;
        }
        String numbers = numbers(frame);
        boolean fits = CellText.width(numbers) <= area.columns() - column - 1;
        area.text(row + 1, column, used ? Role.GHOST : Role.DIM, fits ? numbers : bare(frame));
    }

    private String line(int number) {
        Frame frame = puzzle.level().recording().frame(number);
        List<String> words = new ArrayList<>(List.of(skin.words().name(Who.of(frame.from()))));
        words.add(frame.figure(Cell.FLAGS).toString());
        words.add(numbers(frame) + length(frame));
        return String.join(" ", words);
    }

    private static String numbers(Frame frame) {
        return "seq=" + frame.seq() + (frame.segment().hasAck() ? " ack=" + frame.ack() : "");
    }

    private static String bare(Frame frame) {
        return frame.seq() + (frame.segment().hasAck() ? " " + frame.ack() : "");
    }

    private static String length(Frame frame) {
        return frame.length() > 0 ? " len=" + frame.length() : "";
    }
}
