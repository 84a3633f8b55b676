package lastack.tui;

import java.util.List;
import lastack.app.Capture;
import lastack.app.Screen;
import lastack.game.Side;
import lastack.tcp.State;
import lastack.text.TraceSentences;
import lastack.trace.End;
import lastack.trace.Sighting;
import lastack.trace.Verdict;

/** Segments as arrows, the client at the left; a state stands beside the arrow that brought it. */
final class FramesLadder {
    /** The longest name of a state. */
    private static final int STATE = 12;

    private static final int LONGEST_ARROW = 61;

    private final Screen.Frames frames;
    private final List<Sighting> all;
    private final Labels labels;
    private final TraceSentences sentences;

    FramesLadder(Screen.Frames frames, Labels labels, TraceSentences sentences) {
        this.frames = frames;
        this.all = frames.passage().segments();
        this.labels = labels;
        this.sentences = sentences;
    }

    void draw(Canvas canvas, boolean compact) {
        int number = Math.max(3, Long.toString(all.get(all.size() - 1).frame()).length());
        int seconds =
                compact ? 0 : 1 + FramesView.seconds(all.get(all.size() - 1)).length();
        int left = 2 + number + seconds + 1 + STATE + 1;
        int inside = Math.min(LONGEST_ARROW, canvas.columns() - left - 1 - 2 - STATE - 1);
        int right = left + 1 + inside;
        canvas.textEndingAt(0, 2 + number - 1, Role.DIM, "#");
        if (!compact) {
            canvas.text(0, 2 + number + 1, Role.DIM, labels.text(ShellLabel.TRACE_SECONDS));
        }
        canvas.textCentredOn(0, left, Role.YOU, sentences.name(End.CLIENT));
        canvas.textCentredOn(0, right, Role.PEER, sentences.name(End.SERVER));
        canvas.textCentredOn(1, left, Role.DIM, Capture.address(frames.account(), End.CLIENT));
        canvas.textCentredOn(1, right, Role.DIM, Capture.address(frames.account(), End.SERVER));
        int first = frames.first();
        int top = 2;
        Scrolled scrolled = Scrolled.around(frames.at() - first, canvas.rows() - top, all.size() - first);
        for (int at = scrolled.first(); at < scrolled.end(); at++) {
            row(canvas, top + at - scrolled.first(), first + at, number, compact, left, inside);
        }
        for (int row = top + scrolled.end() - scrolled.first(); row < canvas.rows(); row++) {
            after(canvas, row, left, End.CLIENT);
            after(canvas, row, right, End.SERVER);
        }
        scrolled.drawMarks(canvas, top, canvas.columns() - 1);
    }

    /** Behind the last segment: an end that waits is seen to wait, and one that is gone is gone. */
    private void after(Canvas canvas, int row, int column, End end) {
        State state = all.get(all.size() - 1).state(end);
        if (state != State.CLOSED) {
            canvas.glyph(row, column, Role.FAINT, state == State.TIME_WAIT ? Glyph.WAITING : Glyph.VERTICAL);
        }
    }

    private void row(Canvas canvas, int row, int at, int number, boolean compact, int left, int inside) {
        Sighting sighting = all.get(at);
        boolean selected = at == frames.at();
        int right = left + 1 + inside;
        if (selected) {
            canvas.glyph(row, 0, Role.ACCENT, Glyph.POINTER);
        }
        Role quiet = selected ? Role.STRONG : Role.DIM;
        canvas.textEndingAt(row, 2 + number - 1, quiet, Long.toString(sighting.frame()));
        if (!compact) {
            canvas.text(row, 2 + number + 1, quiet, FramesView.seconds(sighting));
        }
        canvas.glyph(row, left, Role.FAINT, Glyph.VERTICAL);
        canvas.glyph(row, right, Role.FAINT, Glyph.VERTICAL);
        new LadderArrow(arrow(sighting, selected, isLost(at), inside), left, inside).draw(canvas, row);
        String client = state(at, End.CLIENT);
        String server = state(at, End.SERVER);
        canvas.textEndingAt(row, left - 2, selected ? Role.STRONG : Role.TEXT, client);
        canvas.text(row, right + 2, selected ? Role.STRONG : Role.TEXT, server);
    }

    /** The state that this segment brought; where it brought none, what else it did there. */
    private String state(int at, End end) {
        Sighting sighting = all.get(at);
        State state = sighting.state(end);
        if (state != null && FramesTable.changed(all, at, end)) {
            return state.toString();
        } else if (sighting.from() != end) {
            boolean anew = state == State.TIME_WAIT && isFinAgain(sighting);
            return anew ? labels.text(ShellLabel.TRACE_ANEW) : isLost(at) ? labels.text(ShellLabel.TRACE_LOST) : "";
        }
        return sighting.finding().verdict() == Verdict.RETRANSMISSION ? labels.text(ShellLabel.TRACE_AGAIN) : "";
    }

    private static boolean isFinAgain(Sighting sighting) {
        return sighting.segment().fin() && sighting.finding().verdict() == Verdict.RETRANSMISSION;
    }

    /**
     * Whether what comes later shows that this one did not arrive in time: it left the end where the capture was taken and acknowledged
     * a FIN, and that FIN is the next that the other end sends, once more.
     */
    private boolean isLost(int at) {
        Sighting sighting = all.get(at);
        boolean left = frames.account().near().filter(sighting.from()::equals).isPresent();
        boolean acks = sighting.segment().hasAck()
                && sighting.segment().seqLength() == 0
                && !sighting.segment().rst();
        for (int later = at + 1; left && acks && later < all.size(); later++) {
            Sighting next = all.get(later);
            if (next.from() != sighting.from()) {
                return isFinAgain(next)
                        && sighting.segment().ack().equals(next.segment().end());
            }
        }
        return false;
    }

    private LadderStep.Arrow arrow(Sighting sighting, boolean selected, boolean lost, int inside) {
        boolean absolute = frames.look().absolute();
        Verdict verdict = sighting.finding().verdict();
        boolean dashed = verdict == Verdict.RETRANSMISSION || verdict == Verdict.DUPLICATE;
        int length = sighting.segment().length();
        LadderStep.Arrow full = new LadderStep.Arrow(
                sighting.from() == End.CLIENT ? Side.YOU : Side.PEER,
                sighting.segment().flags().toString(),
                FramesView.numbers(sighting, absolute),
                length > 0 ? "len=" + length : "",
                selected ? LadderStep.Tone.OPEN : tone(sighting),
                dashed,
                lost,
                LadderStep.Arrow.WHOLE);
        // One row for each segment: what has no room is left out, the last first; all of it stands below.
        LadderStep.Arrow shorter = full;
        for (String numbers : List.of(full.numbers(), "seq=" + FramesView.seq(sighting, absolute), "")) {
            for (String data : List.of(full.length(), "")) {
                shorter = new LadderStep.Arrow(
                        full.from(),
                        full.flags(),
                        numbers,
                        data,
                        full.tone(),
                        full.dashed(),
                        lost,
                        LadderStep.Arrow.WHOLE);
                if (new LadderArrow(shorter, 0, inside).height() == 1) {
                    return shorter;
                }
            }
        }
        return shorter;
    }

    /** What opens, closes or is out of the ordinary is louder than the rest. */
    private static LadderStep.Tone tone(Sighting sighting) {
        boolean loud = sighting.segment().syn()
                || sighting.segment().fin()
                || sighting.segment().rst()
                || sighting.finding().verdict() != Verdict.LEGAL;
        return loud ? LadderStep.Tone.NEWEST : LadderStep.Tone.OLDER;
    }
}
