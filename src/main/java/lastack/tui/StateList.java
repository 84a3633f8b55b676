package lastack.tui;

import java.util.List;
import lastack.game.Crossroads;
import lastack.tcp.Arrow;
import lastack.tcp.State;
import lastack.text.Directions;

/** The states and their common arrows below each other, where there is no room to draw them. */
record StateList(Crossroads here, State at) {
    /** A row for each common arrow. */
    static final int ROWS = StateMap.COMMON.wires().size();

    /** Where the marks end, where a badge begins, an arrow's label, its head, the state it leads to. */
    private static final int MARK_END = 8;

    private static final int BADGE = 10;
    private static final int LABEL = 26;
    private static final int HEAD = 40;
    private static final int TARGET = 42;

    void draw(Canvas canvas, Labels labels, Directions words) {
        int row = 0;
        for (State state : State.values()) {
            drawState(canvas, row, state, labels);
            for (Arrow arrow : arrows(state)) {
                drawArrow(canvas, row, arrow, words);
                row++;
            }
        }
    }

    private static List<Arrow> arrows(State state) {
        return Arrow.from(state).stream()
                .filter(StateMap.COMMON.wires()::containsKey)
                .toList();
    }

    private void drawState(Canvas canvas, int row, State state, Labels labels) {
        boolean yours = state == here.you();
        boolean theirs = state == here.peer();
        boolean looked = state == at && !yours;
        Role role = yours
                ? Role.YOU_BADGE
                : theirs
                        ? Role.PEER_BADGE
                        : looked ? Role.SELECTED : StateDiagram.opens(state) ? Role.GHOST : Role.TEXT;
        String name = yours || theirs ? new End("", state.toString()).badge(canvas) : " " + state + " ";
        canvas.text(row, BADGE, role, name);
        if (looked) {
            canvas.glyph(row, BADGE, role, Glyph.POINTER);
        }
        if (yours || theirs) {
            Text mark = StateDiagram.mark(yours, theirs, labels);
            canvas.text(row, MARK_END + 1 - mark.width(), mark);
        }
    }

    private void drawArrow(Canvas canvas, int row, Arrow arrow, Directions words) {
        boolean open = here.open().stream().anyMatch(one -> StateMap.COMMON.drawn(one) == arrow);
        boolean next = arrow.from() == here.you();
        boolean bracketed = open && canvas.glyphs() == Glyphs.ASCII;
        String label = words.label(arrow);
        Role role = open ? Role.ACCENT : next ? Role.TEXT : Role.GHOST;
        canvas.text(row, bracketed ? LABEL - 1 : LABEL, role, bracketed ? "[" + label + "]" : label);
        canvas.glyph(row, HEAD, open ? Role.ACCENT : next ? Role.DIM : Role.FAINT, Glyph.HEAD_RIGHT);
        canvas.text(row, TARGET, open ? Role.STRONG : role, arrow.to().toString());
    }
}
