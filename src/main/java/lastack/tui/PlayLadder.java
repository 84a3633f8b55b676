package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import lastack.app.Motion;
import lastack.game.Happening;
import lastack.game.PlayLevel;
import lastack.game.Side;
import lastack.tcp.Segment;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/** What has happened in a level, as the steps of a ladder. */
final class PlayLadder {
    /** Rows of dashes that stand for 2MSL: time too long to draw. */
    private static final int WAITED_ROWS = 3;

    private final List<LadderStep> steps = new ArrayList<>();
    private final List<Happening> history;
    private final int realUpTo;
    private final Motion motion;
    private final String waitedNote;
    private State you;
    private State peer;

    /**
     * @param realUpTo how many of the happenings are real; the rest belongs to a what-if and is drawn dashed
     * @param waitedNote what is said beside TIME-WAIT when 2MSL are over
     */
    PlayLadder(PlayLevel level, List<Happening> history, int realUpTo, Motion motion, String waitedNote) {
        this.history = history;
        this.realUpTo = realUpTo;
        this.motion = motion;
        this.waitedNote = waitedNote;
        this.you = level.you().state();
        this.peer = level.peer().state();
        steps.add(LadderStep.States.of(you.toString(), peer.toString()));
        int shown = Math.min(motion.shown(), history.size());
        for (int at = 0; at < shown; at++) {
            add(at);
        }
        if (shown < history.size() && history.get(shown) instanceof Happening.Crossed crossed && !motion.over()) {
            steps.add(arrow(crossed, shown, motion.grown()));
        }
    }

    Ladder ladder() {
        return new Ladder(steps);
    }

    /** The player's state in what is drawn so far. */
    State you() {
        return you;
    }

    /** The other end's state in what is drawn so far. */
    State peer() {
        return peer;
    }

    private void add(int at) {
        Happening happening = history.get(at);
        if (happening instanceof Happening.Crossed crossed) {
            steps.add(arrow(crossed, at, LadderStep.Arrow.WHOLE));
            states(happening, true);
        } else if (happening instanceof Happening.TimerRan ran && ran.timer() == Happening.Timer.TIME_WAIT) {
            steps.add(new LadderStep.Waiting(ran.side(), WAITED_ROWS, true, waitedNote));
            you = happening.you();
            peer = happening.peer();
        } else {
            states(happening, false);
        }
    }

    private void states(Happening happening, boolean always) {
        boolean youMoved = happening.you() != you;
        boolean peerMoved = happening.peer() != peer;
        you = happening.you();
        peer = happening.peer();
        if (always || youMoved || peerMoved) {
            steps.add(new LadderStep.States(
                    youMoved ? you.toString() : "",
                    peerMoved ? peer.toString() : "",
                    youMoved && you == State.CLOSED,
                    peerMoved && peer == State.CLOSED));
        }
    }

    private LadderStep.Arrow arrow(Happening.Crossed crossed, int at, int grown) {
        Segment segment = crossed.segment();
        String numbers = "seq=" + segment.seq() + (segment.hasAck() ? " ack=" + segment.ack() : "");
        boolean newest = at == newest();
        return new LadderStep.Arrow(
                crossed.from(),
                segment.flags().toString(),
                numbers,
                segment.length() > 0 ? "len=" + segment.length() : "",
                newest ? LadderStep.Tone.NEWEST : LadderStep.Tone.OLDER,
                crossed.again() || crossed.stray() || at >= realUpTo,
                crossed.lost(),
                grown);
    }

    /** The last segment that is drawn, whole or growing. */
    private int newest() {
        int last = motion.over() ? history.size() - 1 : Math.min(motion.shown(), history.size() - 1);
        while (last >= 0 && !(history.get(last) instanceof Happening.Crossed)) {
            last--;
        }
        return last;
    }

    /** The last segment that {@code from} sent, if it arrived; null if it was lost or there is none. */
    static Happening.@Nullable Crossed last(Side from, List<Happening> history) {
        for (int at = history.size() - 1; at >= 0; at--) {
            if (history.get(at) instanceof Happening.Crossed crossed && crossed.from() == from) {
                return crossed.lost() ? null : crossed;
            }
        }
        return null;
    }
}
