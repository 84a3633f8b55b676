package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import lastack.game.Side;

/**
 * The exchange as a ladder: two lifelines, an arrow for each segment, and under it the states it brought. It grows
 * downward; when it is full, the oldest states go with the segment under them, so that it always begins with states.
 */
record Ladder(List<LadderStep> steps) {

    /** From a lifeline to what is said beside it. */
    private static final int NOTE = 3;

    Ladder {
        steps = List.copyOf(steps);
    }

    /** Draws it on a canvas that has the ladder's rows. */
    void draw(Canvas canvas, int leftLine, int rightLine) {
        int inside = rightLine - leftLine - 1;
        List<LadderStep> shown = thatFit(canvas.rows(), inside);
        List<LadderStep> gone = steps.subList(0, steps.size() - shown.size());
        boolean leftGoesOn = gone.stream().noneMatch(step -> ends(step, Side.YOU));
        boolean rightGoesOn = gone.stream().noneMatch(step -> ends(step, Side.PEER));
        // Where one group alone is too high, its end is what matters.
        int row = Math.min(0, canvas.rows() - height(shown, inside));
        for (LadderStep step : shown) {
            int next = row + height(step, inside);
            drawLine(canvas, leftLine, row, next, leftGoesOn);
            drawLine(canvas, rightLine, row, next, rightGoesOn);
            if (step instanceof LadderStep.States states) {
                drawState(canvas, row, leftLine, states.left());
                drawState(canvas, row, rightLine, states.right());
            } else if (step instanceof LadderStep.Arrow arrow) {
                new LadderArrow(arrow, leftLine, inside).draw(canvas, row);
            } else if (step instanceof LadderStep.Waiting waiting) {
                drawWaiting(canvas, row, waiting.side() == Side.YOU ? leftLine : rightLine, waiting);
            }
            leftGoesOn &= !ends(step, Side.YOU);
            rightGoesOn &= !ends(step, Side.PEER);
            row = next;
        }
        drawLine(canvas, leftLine, row, canvas.rows(), leftGoesOn);
        drawLine(canvas, rightLine, row, canvas.rows(), rightGoesOn);
    }

    private static boolean ends(LadderStep step, Side side) {
        if (step instanceof LadderStep.States states) {
            return side == Side.YOU ? states.leftEnds() : states.rightEnds();
        }
        return step instanceof LadderStep.Waiting waiting && waiting.side() == side && waiting.over();
    }

    private static void drawLine(Canvas canvas, int column, int from, int to, boolean goesOn) {
        for (int row = from; goesOn && row < to; row++) {
            canvas.glyph(row, column, Role.FAINT, Glyph.VERTICAL);
        }
    }

    private static void drawState(Canvas canvas, int row, int line, String state) {
        if (!state.isEmpty()) {
            canvas.textCentredOn(row, line, Role.GHOST, state);
        }
    }

    private static void drawWaiting(Canvas canvas, int row, int line, LadderStep.Waiting waiting) {
        int last = waiting.rows() - 1;
        for (int i = 0; i <= last; i++) {
            canvas.glyph(row + i, line, Role.FAINT, waiting.over() && i == last ? Glyph.WAITED : Glyph.WAITING);
        }
        if (last > 0) {
            canvas.text(row + 1, line + NOTE, Role.DIM, waiting.note());
        }
    }

    private List<LadderStep> thatFit(int rows, int inside) {
        List<LadderStep> shown = new ArrayList<>(steps);
        // The states under the last arrow are still to come: with their row kept free, things move up only once.
        int coming = !shown.isEmpty() && shown.get(shown.size() - 1) instanceof LadderStep.Arrow ? 1 : 0;
        while (height(shown, inside) + coming > rows) {
            int second = 1;
            while (second < shown.size() && !(shown.get(second) instanceof LadderStep.States)) {
                second++;
            }
            if (second >= shown.size()) {
                break;
            }
            shown.subList(0, second).clear();
        }
        return shown;
    }

    private static int height(List<LadderStep> steps, int inside) {
        return steps.stream().mapToInt(step -> height(step, inside)).sum();
    }

    private static int height(LadderStep step, int inside) {
        if (step instanceof LadderStep.Arrow arrow) {
            return new LadderArrow(arrow, 0, inside).height();
        }
        return step instanceof LadderStep.Waiting waiting ? waiting.rows() : 1;
    }
}
