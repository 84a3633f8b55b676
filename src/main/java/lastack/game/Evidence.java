package lastack.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.tcp.Rule;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/** A level's recording as the referee sees it, with and without what a player puts into it. */
public final class Evidence {
    private final RecordedLevel level;
    private final Recording right;
    private final Review review;

    /** @param level a level with the numbers of a play */
    public Evidence(RecordedLevel level) {
        this.level = level;
        this.right = level.recording();
        this.review = Review.of(right);
    }

    /** What the referee has against the recording itself; a checked level has none. */
    public Optional<Objection> againstItself() {
        return review.objection();
    }

    /** The state that {@code cell} names behind segment {@code frame}. */
    public State state(int frame, Cell cell) {
        return review.steps().get(frame - 1).state(cell);
    }

    /** Whether the whole recording can be with all of {@code puts} in it, none of them a state. */
    public boolean holdsWith(List<Put> puts) {
        Recording changed = right;
        for (Put put : puts) {
            changed = changed.with(put);
        }
        return Review.of(changed).holds();
    }

    /** What stands in a place of the recording. */
    public Figure figure(int frame, Cell cell) {
        return cell.ofState()
                ? new Figure.Standing(state(frame, cell))
                : right.frame(frame).figure(cell);
    }

    /** What is drawn in a place: a misprint, or what stands there. */
    public Figure printed(int frame, Cell cell) {
        Put misprint = misprint();
        return misprint != null && misprint.isAt(frame, cell) ? misprint.figure() : figure(frame, cell);
    }

    /** The figure that cannot be, null where there is none. */
    private @Nullable Put misprint() {
        return level.tasks().get(0).expected() instanceof Expected.Mend mend ? mend.misprint() : null;
    }

    private boolean isInside(Put put) {
        return put.frame() >= 1 && put.frame() <= right.frames().size();
    }

    /** Whether {@code put} is something else than what is drawn. */
    boolean changes(Put put) {
        return isInside(put) && !put.figure().equals(printed(put.frame(), put.cell()));
    }

    /**
     * What speaks against {@code put} in the recording, every other figure being as it was. Nothing does if it means the same as what
     * stood there, or if the whole recording can be with it, whatever the level has in its place.
     *
     * @param put at a segment that there is
     */
    public Optional<Objection> against(Put put) {
        Figure stands = figure(put.frame(), put.cell());
        if (put.figure().means(stands)) {
            return Optional.empty();
        } else if (put.cell().ofState()) {
            return Optional.of(toState(put));
        }
        Review with = Review.of(right.with(put));
        if (with.holds()) {
            return Optional.empty();
        }
        Frame frame = right.frame(put.frame());
        Optional<Objection> own = put.cell() == Cell.FROM
                ? Optional.empty()
                : review.insteadOf(put.frame(), frame, frame.with(put.figure(), put.cell()));
        return own.or(with::objection);
    }

    private Objection toState(Put put) {
        Role role = put.cell() == Cell.CLIENT ? Role.CLIENT : Role.SERVER;
        Figure.Standing given = (Figure.Standing) put.figure();
        Rule rule = review.steps().get(put.frame() - 1).after().lastRule(role);
        return new Objection.ToState(put.frame(), role, given.state(), state(put.frame(), put.cell()), rule);
    }

    /** What speaks against {@code put} as the one mend of what is drawn. */
    Optional<Objection> againstMend(Put put) {
        Put misprint = misprint();
        if (misprint == null || mends(put)) {
            return Optional.empty();
        }
        return against(put).or(() -> Optional.of(notTheOne(put)));
    }

    /** Whether what is drawn can be with {@code put} in it: every segment and every state. */
    public boolean mends(Put put) {
        Put misprint = misprint();
        if (misprint == null || !isInside(put)) {
            return false;
        } else if (misprint.cell().ofState()) {
            return misprint.isAt(put.frame(), put.cell()) && put.figure().equals(figure(put.frame(), put.cell()));
        }
        Review mended = Review.of(right.with(misprint).with(put));
        return mended.holds() && !put.cell().ofState() && showsTheSameStates(mended);
    }

    private boolean showsTheSameStates(Review mended) {
        for (int at = 1; at <= right.frames().size(); at++) {
            for (Cell cell : List.of(Cell.CLIENT, Cell.SERVER)) {
                if (mended.steps().get(at - 1).state(cell) != state(at, cell)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A figure that means the same as what is drawn there: the place is right as it stands. */
    private Objection notTheOne(Put put) {
        return new Objection.ToNothing(put.frame(), right.frame(put.frame()).from(), rule(put));
    }

    /** Whether the first segments shuffled can have been sent in the order of {@code places}, behind what stands before them. */
    Causality.Found ordered(List<Integer> places, Expected.Arrange arrange) {
        List<Integer> slots = arrange.shown().stream().sorted().toList();
        List<Frame> frames = new ArrayList<>(right.frames());
        for (int at = 0; at < places.size(); at++) {
            frames.set(slots.get(at) - 1, right.frame(arrange.shown().get(places.get(at) - 1)));
        }
        boolean all = places.size() == slots.size();
        int end = all ? frames.size() : slots.get(places.size() - 1);
        return Causality.of(right.of(frames.subList(0, end)));
    }

    /** The rule by which the last segment of {@code recording} is right. */
    Rule lastRule(Recording recording) {
        Review whole = Review.of(recording);
        int last = recording.frames().size();
        return last > whole.steps().size()
                ? Rule.R92
                : whole.steps()
                        .get(last - 1)
                        .after()
                        .lastRule(recording.frame(last).from());
    }

    /** Whether the last number that {@code frame} acknowledges is one of a SYN or a FIN. */
    private boolean acknowledgesMark(Frame frame) {
        return right.frames().stream()
                .filter(other -> other.from() != frame.from())
                .map(Frame::segment)
                .anyMatch(other -> (other.fin() || other.syn()) && other.end().equals(frame.ack()));
    }

    /** The rule by which what stands in the place of {@code put} is right. */
    Rule rule(Put put) {
        Frame frame = right.frame(put.frame());
        Rule sent = review.steps()
                .get(put.frame() - 1)
                .before()
                .readied(frame.from(), frame.segment())
                .ruleOf(frame);
        return switch (put.cell()) {
            case SEQ -> frame.segment().seqLength() == 0 ? Rule.R95 : sent == Rule.R59 ? Rule.R59 : Rule.R93;
            case ACK -> acknowledgesMark(frame) ? Rule.R07 : Rule.R94;
            case LENGTH -> Rule.R07;
            case FROM -> Rule.R93;
            case FLAGS -> sent;
            case CLIENT, SERVER ->
                review.steps()
                        .get(put.frame() - 1)
                        .after()
                        .lastRule(put.cell() == Cell.CLIENT ? Role.CLIENT : Role.SERVER);
        };
    }
}
