package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import lastack.app.FigureDraft;
import lastack.app.Screen;
import lastack.game.Cell;
import lastack.game.Evidence;
import lastack.game.Figure;
import lastack.game.Frame;
import lastack.game.Puzzle;
import lastack.game.RecordedEnd;
import lastack.game.Side;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.text.CellText;
import lastack.text.Who;
import org.jspecify.annotations.Nullable;

/** A connection as a drawing, one figure in it misprinted; and the place that is looked at, to be mended. */
final class SpotDrawing {
    /** The most cells between the lifelines. */
    private static final int LONGEST = 37;

    private final Screen.Puzzling puzzling;
    private final Puzzle puzzle;
    private final Evidence evidence;
    private final Skin skin;

    SpotDrawing(Screen.Puzzling puzzling, Skin skin) {
        this.puzzling = puzzling;
        this.puzzle = puzzling.puzzle();
        this.evidence = new Evidence(puzzle.level());
        this.skin = skin;
    }

    /** How many rows the drawing takes at most. */
    static int rows(Screen.Puzzling puzzling) {
        return 1 + 2 * puzzling.puzzle().level().recording().frames().size();
    }

    void draw(Canvas area) {
        boolean narrow = area.columns() < 80;
        int leftLine = narrow ? 14 : 20;
        int rightLine = narrow ? area.columns() - 9 : leftLine + 1 + LONGEST;
        int first = narrow ? 0 : 1;
        area.textCentredOn(first, leftLine, Role.YOU, skin.words().name(Who.CLIENT));
        area.textCentredOn(first, rightLine, Role.PEER, skin.words().name(Who.SERVER));
        List<Row> rows = rows(rightLine - leftLine - 1);
        int room = area.rows() - first - 1;
        int chosen = 0;
        for (int i = 0; i < rows.size(); i++) {
            chosen = rows.get(i).number() == puzzling.slate().at() + 1
                            && rows.get(i).arrow() != null
                    ? i
                    : chosen;
        }
        int from = firstShown(rows, chosen, room);
        int at = first + 1;
        for (int i = from; i < rows.size() && at - first - 1 + rows.get(i).height() <= room; i++) {
            draw(area, at, rows.get(i), leftLine, rightLine);
            at += rows.get(i).height();
        }
        if (from > 0) {
            area.glyph(first + 1, area.columns() - 1, Role.DIM, Glyph.HEAD_UP);
        }
    }

    /** So that the chosen row and the states below it are seen. */
    private static int firstShown(List<Row> rows, int chosen, int room) {
        int from = 0;
        while (from < chosen && height(rows, from, Math.min(rows.size(), chosen + 2)) > room) {
            from++;
        }
        return from;
    }

    private static int height(List<Row> rows, int from, int to) {
        return rows.subList(from, to).stream().mapToInt(Row::height).sum();
    }

    /**
     * One or two rows of the drawing.
     *
     * @param number the segment, from 1; 0 above the first
     * @param arrow the segment itself, or null for the states behind it
     * @param client the client's state where it is news, else empty
     * @param server likewise
     */
    private record Row(int number, LadderStep.@Nullable Arrow arrow, String client, String server, int height) {}

    private List<Row> rows(int inside) {
        List<Row> rows = new ArrayList<>();
        RecordedEnd clientStart = puzzle.level().recording().client();
        RecordedEnd serverStart = puzzle.level().recording().server();
        String client = clientStart.state().toString();
        String server = serverStart.state().toString();
        rows.add(new Row(0, null, client, server, 1));
        for (int number = 1; number <= puzzle.level().recording().frames().size(); number++) {
            LadderStep.Arrow arrow = arrow(number);
            rows.add(new Row(number, arrow, "", "", new LadderArrow(arrow, 0, inside).height()));
            String nextClient = shown(number, Cell.CLIENT).toString();
            String nextServer = shown(number, Cell.SERVER).toString();
            boolean looked = puzzling.slate().at() + 1 == number
                    && puzzling.slate().cell().ofState();
            rows.add(new Row(
                    number,
                    null,
                    nextClient.equals(client) && !looked ? "" : nextClient,
                    nextServer.equals(server) && !looked ? "" : nextServer,
                    1));
            client = nextClient;
            server = nextServer;
        }
        return rows;
    }

    /** What is drawn, or, once it is mended, what stands there. */
    private Figure shown(int number, Cell cell) {
        return puzzle.solved() ? evidence.figure(number, cell) : evidence.printed(number, cell);
    }

    private LadderStep.Arrow arrow(int number) {
        Frame frame = puzzle.level().recording().frame(number);
        Figure.Sender from = (Figure.Sender) shown(number, Cell.FROM);
        Flags flags = ((Figure.Bits) shown(number, Cell.FLAGS)).flags();
        Figure length = shown(number, Cell.LENGTH);
        String ack = flags.has(Flag.ACK) ? " ack=" + shown(number, Cell.ACK) : "";
        boolean here = puzzling.slate().at() + 1 == number && !puzzle.solved();
        return new LadderStep.Arrow(
                from.role() == lastack.game.Role.CLIENT ? Side.YOU : Side.PEER,
                new Figure.Bits(flags).toString(),
                "seq=" + shown(number, Cell.SEQ) + ack,
                length.toString().equals("0") ? "" : "len=" + length,
                here ? LadderStep.Tone.OPEN : LadderStep.Tone.NEWEST,
                false,
                frame.lost(),
                LadderStep.Arrow.WHOLE);
    }

    private void draw(Canvas area, int row, Row drawn, int leftLine, int rightLine) {
        for (int i = 0; i < drawn.height(); i++) {
            area.glyph(row + i, leftLine, Role.FAINT, Glyph.VERTICAL);
            area.glyph(row + i, rightLine, Role.FAINT, Glyph.VERTICAL);
        }
        boolean here = drawn.number() == puzzling.slate().at() + 1 && !puzzle.solved();
        if (drawn.arrow() == null) {
            state(area, row, leftLine, drawn.client(), here && puzzling.slate().cell() == Cell.CLIENT);
            state(area, row, rightLine, drawn.server(), here && puzzling.slate().cell() == Cell.SERVER);
            return;
        }
        if (here) {
            area.glyph(row, 1, Role.ACCENT, Glyph.POINTER);
            String mark = skin.labels().text(PuzzleLabel.THIS_ONE);
            if (rightLine + 8 + CellText.width(mark) < area.columns()) {
                area.text(row, rightLine + 8, Role.ACCENT, mark);
            }
        }
        area.textEndingAt(row, 3, Role.DIM, Integer.toString(drawn.number()));
        new LadderArrow(drawn.arrow(), leftLine, rightLine - leftLine - 1).draw(area, row);
    }

    private static void state(Canvas area, int row, int line, String state, boolean here) {
        if (!state.isEmpty()) {
            area.textCentredOn(row, line, here ? Role.ACCENT : Role.TEXT, state);
        }
    }

    /** The place that is looked at: {@code Frame 3  field  seq    printed  9008    should be  [       9007 ]}. */
    static void drawPlace(Canvas area, Screen.Puzzling puzzling, Skin skin) {
        Labels labels = skin.labels();
        Cell cell = puzzling.slate().cell();
        int frame = puzzling.slate().at() + 1;
        Figure printed = new Evidence(puzzling.puzzle().level()).printed(frame, cell);
        FigureDraft draft = puzzling.draft().orElseThrow();
        Text text = Text.of(Role.STRONG, labels.text(PuzzleLabel.SEGMENT, frame))
                .with(Role.DIM, "  " + labels.text(PuzzleLabel.FIELD) + "  ")
                .with(Role.TEXT, PuzzleText.field(cell, labels))
                .with(Role.DIM, "    " + labels.text(PuzzleLabel.PRINTED) + "  ")
                .with(Role.TEXT, printed.toString())
                .with(Role.DIM, "    " + labels.text(PuzzleLabel.SHOULD_BE) + "  ");
        if (text.width() + NumberField.WIDTH > area.columns()) {
            text = Text.of(Role.STRONG, labels.text(PuzzleLabel.SEGMENT, frame))
                    .with(Role.TEXT, " " + PuzzleText.field(cell, labels))
                    .with(Role.DIM, "  " + labels.text(PuzzleLabel.PRINTED) + " ")
                    .with(Role.TEXT, printed.toString())
                    .with(Role.DIM, "  ");
        }
        int column = Math.min(area.text(0, 0, text), area.columns() - NumberField.WIDTH);
        Canvas field = area.at(new Area(0, column, 1, NumberField.WIDTH));
        field.fill(0, 0, NumberField.WIDTH, Role.FOCUS);
        field.text(0, 0, Role.FOCUS, "[");
        field.text(0, NumberField.WIDTH - 1, Role.FOCUS, "]");
        field.textEndingAt(0, 11, Role.FOCUS, draft.text());
    }
}
