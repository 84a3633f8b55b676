package lastack.tui;

import java.util.List;
import lastack.app.Screen;
import lastack.tcp.State;
import lastack.text.CellText;
import lastack.text.TraceSentences;
import lastack.trace.End;
import lastack.trace.Sighting;
import lastack.trace.Verdict;
import org.jspecify.annotations.Nullable;

/** Segments as rows, both ends' states beside each where there is room. A state is bright only where it changes. */
final class FramesTable {
    private static final int STATE = 12;

    private final Screen.Frames frames;
    private final List<Sighting> all;
    private final Labels labels;
    private final TraceSentences sentences;

    FramesTable(Screen.Frames frames, Labels labels, TraceSentences sentences) {
        this.frames = frames;
        this.all = frames.passage().segments();
        this.labels = labels;
        this.sentences = sentences;
    }

    void draw(Canvas canvas) {
        int first = frames.first();
        Scrolled scrolled = Scrolled.around(frames.at() - first, canvas.rows() - 2, all.size() - first);
        Table table = table(canvas.columns() >= 100);
        List<Integer> places = table.places(2, canvas.columns() - 3);
        table.drawHeads(canvas, 0, places);
        for (int at = scrolled.first(); at < scrolled.end(); at++) {
            row(canvas, table, places, 1 + at - scrolled.first(), first + at);
        }
        scrolled.drawMarks(canvas, 1, canvas.columns() - 1);
    }

    private Table table(boolean states) {
        boolean absolute = frames.look().absolute();
        int flags = 7;
        int seq = absolute ? 10 : 5;
        int ack = seq;
        int length = 3;
        for (Sighting sighting : all) {
            flags = Math.max(flags, 4 * sighting.segment().flags().list().size() - 1);
            seq = Math.max(seq, digits(absolute ? 0 : sighting.relSeq()));
            ack = Math.max(ack, digits(absolute ? 0 : sighting.relAck().orElse(0)));
            length = Math.max(length, digits(sighting.segment().length()));
        }
        Sighting last = all.get(all.size() - 1);
        return new Table(List.of(
                Table.Column.of("#", Math.max(3, digits(last.frame())), true, 0),
                Table.Column.of(
                        labels.text(ShellLabel.TRACE_SECONDS),
                        Math.max(8, FramesView.seconds(last).length()),
                        true,
                        4),
                Table.Column.of(labels.text(ShellLabel.TRACE_FROM), 6, false, 0),
                Table.Column.of(labels.text(ShellLabel.LAB_FLAGS), flags, false, 0),
                Table.Column.of("seq", seq, true, 2),
                Table.Column.of("ack", ack, true, 3),
                Table.Column.of("len", length, true, 1),
                Table.Column.of(sentences.name(End.CLIENT), STATE, false, states ? 5 : 9),
                Table.Column.of(sentences.name(End.SERVER), STATE, false, states ? 5 : 9),
                Table.Column.of(labels.text(ShellLabel.TRACE_VERDICT), widest(), false, 0)));
    }

    private int widest() {
        int widest = 0;
        for (Verdict verdict : Verdict.values()) {
            widest = Math.max(widest, CellText.width(sentences.name(verdict)));
        }
        return widest;
    }

    private static int digits(long number) {
        return Long.toString(number).length();
    }

    private void row(Canvas canvas, Table table, List<Integer> places, int row, int at) {
        Sighting sighting = all.get(at);
        boolean absolute = frames.look().absolute();
        boolean selected = at == frames.at();
        if (selected) {
            canvas.fill(row, 0, canvas.columns(), Role.SELECTED);
            canvas.glyph(row, 0, Role.SELECTED, Glyph.POINTER);
        }
        boolean client = sighting.from() == End.CLIENT;
        Role text = selected ? Role.SELECTED : Role.TEXT;
        Role quiet = selected ? Role.SELECTED_DIM : Role.DIM;
        table.draw(canvas, row, places, 0, quiet, Long.toString(sighting.frame()));
        table.draw(canvas, row, places, 1, quiet, FramesView.seconds(sighting));
        table.draw(
                canvas,
                row,
                places,
                2,
                selected ? text : client ? Role.YOU : Role.PEER,
                sentences.name(sighting.from()));
        table.draw(canvas, row, places, 3, text, sighting.segment().flags().toString());
        table.draw(canvas, row, places, 4, text, FramesView.seq(sighting, absolute));
        table.draw(canvas, row, places, 5, text, FramesView.ack(sighting, absolute));
        table.draw(
                canvas,
                row,
                places,
                6,
                text,
                Integer.toString(sighting.segment().length()));
        state(canvas, table, places, row, 7, at, End.CLIENT);
        state(canvas, table, places, row, 8, at, End.SERVER);
        Verdict verdict = sighting.finding().verdict();
        table.draw(canvas, row, places, 9, selected ? text : role(verdict), sentences.name(verdict));
    }

    private static Role role(Verdict verdict) {
        return switch (verdict) {
            case LEGAL -> Role.GHOST;
            case ILLEGAL -> Role.WRONG;
            default -> Role.STRONG;
        };
    }

    private void state(Canvas canvas, Table table, List<Integer> places, int row, int column, int at, End end) {
        State state = all.get(at).state(end);
        boolean changed = changed(all, at, end);
        Role role =
                at == frames.at() ? changed ? Role.SELECTED : Role.SELECTED_DIM : changed ? Role.STRONG : Role.GHOST;
        table.draw(
                canvas,
                row,
                places,
                column,
                role,
                state == null ? labels.text(ShellLabel.TRACE_UNKNOWN) : state.toString());
    }

    /** Whether the segment {@code at} brought {@code end} into another state. */
    static boolean changed(List<Sighting> all, int at, End end) {
        @Nullable State before = at == 0 ? null : all.get(at - 1).state(end);
        @Nullable State now = all.get(at).state(end);
        return now != null && now != before;
    }
}
