package lastack.tui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import lastack.game.Counter;
import lastack.game.Question;
import lastack.game.Side;
import lastack.game.Situation;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import lastack.text.CellText;
import lastack.text.Events;
import lastack.text.Symbols;
import lastack.text.Who;
import org.jspecify.annotations.Nullable;

/**
 * The moment that a question about a segment tells of, drawn as in a level: who is in which state, with which numbers, and what comes.
 * State and numbers are those before it comes: what it makes of them is half of what is asked.
 */
final class SituationView {
    private final Situation situation;
    private final Map<String, SeqNum> letters;
    private final Skin skin;
    private final Labels labels;

    SituationView(Question.OfSegment question, Map<String, SeqNum> letters, Skin skin) {
        this.situation = question.situation();
        this.letters = letters;
        this.skin = skin;
        this.labels = skin.labels();
    }

    /** The rows it takes in the grid of a level. */
    int rows(Layout layout) {
        LadderStep.Arrow arrow = arrow();
        int inside = layout.rightLine() - layout.leftLine() - 1;
        int came = arrow == null ? 0 : new LadderArrow(arrow, 0, inside).height();
        return Math.max(2, 1 + came + (situation.call() == null ? 0 : 1));
    }

    /** Draws it from {@code row} on, on the canvas of a whole level. */
    void draw(Canvas canvas, Layout layout, int row) {
        int left = layout.leftLine();
        badge(canvas, row, left - 6);
        canvas.textCentredOn(row, layout.rightLine(), Role.PEER, skin.words().name(Who.PEER));
        LadderStep.Arrow arrow = arrow();
        int call = row + 1;
        if (arrow != null) {
            int height = rows(layout) - 1 - (situation.call() == null ? 0 : 1);
            Area area = new Area(row + 1, 0, height, layout.rightLine() + 8);
            new Ladder(List.of(arrow)).draw(canvas.at(area), left, layout.rightLine());
            call = row + 1 + height;
        }
        drawCall(canvas, call, left - 6);
        List<OwnNumber> numbers = numbers(false);
        Area panel = new Area(
                row, layout.numbers().left(), numbers.size(), layout.numbers().columns());
        new OwnNumbers(numbers).draw(canvas.at(panel));
    }

    /** Draws it in two rows, or three where something came and the application calls. */
    void drawShort(Canvas canvas, int row) {
        int next = badge(canvas, row, 0) + 2;
        int all = numbers(true).stream()
                .mapToInt(number -> number.inRow().width())
                .sum();
        boolean wide = next + all + 2 > canvas.columns();
        for (OwnNumber number : numbers(true)) {
            next = canvas.text(row, next, wide ? number.bare().inRow() : number.inRow()) + 2;
        }
        LadderStep.Arrow arrow = arrow();
        int call = row + 1;
        if (arrow != null) {
            int column = canvas.glyph(row + 1, 0, Role.PEER, Glyph.HEAD_LEFT) + 1;
            canvas.text(
                    row + 1, column, Role.PEER, (arrow.flags() + " " + arrow.numbers() + " " + arrow.length()).strip());
            call++;
        }
        drawCall(canvas, call, 0);
    }

    int shortRows() {
        return 1 + (situation.came() == null ? 0 : 1) + (situation.call() == null ? 0 : 1);
    }

    /** Who it is and in which state; returns the column after it. */
    private int badge(Canvas canvas, int row, int column) {
        String you = labels.text(Label.YOU);
        canvas.text(row, column, Role.YOU, you);
        int at = column + CellText.width(you) + 1;
        return canvas.text(
                row, at, Role.YOU_BADGE, new End(you, situation.state().toString()).badge(canvas));
    }

    private void drawCall(Canvas canvas, int row, int column) {
        if (situation.call() != null) {
            canvas.text(row, column, Role.TEXT, new Events(skin.words()).called(situation.call()));
        }
    }

    private LadderStep.@Nullable Arrow arrow() {
        if (situation.came() == null) {
            return null;
        }
        Segment came = situation.came().in(letters);
        String ack = came.hasAck() ? " ack=" + came.ack() : "";
        return new LadderStep.Arrow(
                Side.PEER,
                came.flags().toString(),
                "seq=" + came.seq() + ack,
                came.length() > 0 ? "len=" + came.length() : "",
                LadderStep.Tone.NEWEST,
                false,
                false,
                LadderStep.Arrow.WHOLE);
    }

    private List<OwnNumber> numbers(boolean compact) {
        State state = situation.state();
        boolean known = state != State.CLOSED && state != State.LISTEN && state != State.SYN_SENT;
        return List.of(
                number(
                        compact ? "NXT" : Counter.SND_NXT.toString(),
                        situation.sndNxt().in(letters),
                        true),
                number(
                        compact ? "RCV" : Counter.RCV_NXT.toString(),
                        situation.rcvNxt().in(letters),
                        known));
    }

    private OwnNumber number(String name, SeqNum value, boolean known) {
        String letter = Objects.requireNonNullElse(new Symbols(letters).of(value), "");
        return known ? new OwnNumber(name, value.toString(), letter, false) : new OwnNumber(name, "-", "", false);
    }
}
