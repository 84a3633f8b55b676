package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import lastack.game.Happening;
import lastack.game.Pair;
import lastack.game.PairEvent;
import lastack.game.Role;
import lastack.game.Side;
import lastack.tcp.Segment;
import lastack.tcp.State;

/**
 * What has happened in a pair as the steps of a ladder, the own end at the left. A segment of one's own stands where it was sent, one of the
 * other's where it came; what is under way is the open arrow.
 */
final class PairLadder {
    /** Rows of dashes that stand for 2MSL: time too long to draw. */
    private static final int WAITED_ROWS = 3;

    private final List<LadderStep> steps = new ArrayList<>();
    private final Pair pair;
    private final Side own;
    private final String waitedNote;
    private final int newest;
    private State you;
    private State peer;
    private State shownYou;
    private State shownPeer;

    /** @param waitedNote what is said beside TIME-WAIT when 2MSL are over */
    PairLadder(Pair pair, Role role, String waitedNote) {
        this.pair = pair;
        this.own = pair.side(role);
        this.waitedNote = waitedNote;
        this.you = pair.levelOf(role).you().state();
        this.peer = pair.levelOf(role).peer().state();
        this.shownYou = you;
        this.shownPeer = peer;
        this.newest = newest();
        steps.add(LadderStep.States.of(you.toString(), peer.toString()));
        for (int at = 0; at < pair.events().size(); at++) {
            add(at);
        }
        pair.asked(role).ifPresent(segment -> arrow(Side.PEER, segment, false, false, LadderStep.Tone.OPEN));
        states(false);
    }

    Ladder ladder() {
        return new Ladder(steps);
    }

    /** The last event that puts an arrow on this ladder; -1 for none. */
    private int newest() {
        int last = -1;
        for (int at = 0; at < pair.events().size(); at++) {
            last = isDrawn(pair.events().get(at)) ? at : last;
        }
        return last;
    }

    private boolean isDrawn(PairEvent event) {
        if (event instanceof PairEvent.Sent sent) {
            return sent.from() == own;
        } else if (event instanceof PairEvent.Came came) {
            return pair.sent(came.sent()).from() != own;
        }
        return event instanceof PairEvent.Stopped stopped
                && pair.sent(stopped.sent()).from() != own;
    }

    private void add(int at) {
        PairEvent event = pair.events().get(at);
        if (event instanceof PairEvent.Sent sent && sent.from() == own) {
            boolean lost = sent.lost() || isStopped(at);
            arrow(Side.YOU, sent.segment(), sent.again() || sent.slip(), lost, tone(at, at));
        } else if (event instanceof PairEvent.Came came && isDrawn(event)) {
            PairEvent.Sent sent = pair.sent(came.sent());
            arrow(Side.PEER, sent.segment(), sent.again() || sent.slip(), false, tone(at, came.sent()));
        } else if (event instanceof PairEvent.Stopped stopped && isDrawn(event)) {
            PairEvent.Sent sent = pair.sent(stopped.sent());
            arrow(Side.PEER, sent.segment(), sent.again() || sent.slip(), true, tone(at, stopped.sent()));
        } else if (event instanceof PairEvent.TimerRan ran && ran.timer() == Happening.Timer.TIME_WAIT) {
            waited(ran);
            return;
        }
        you = event.at(own);
        // What the other has sent shows below its arrow, and its arrow stands where it came.
        boolean ahead = event instanceof PairEvent.Sent sent && sent.from() != own;
        peer = pair.slips() ? known(event) : ahead ? peer : event.at(own.other());
    }

    /** With slips, what the other's end is in is known only by what has come of it. */
    private State known(PairEvent event) {
        if (event instanceof PairEvent.Came came) {
            PairEvent.Sent sent = pair.sent(came.sent());
            return sent.from() != own && !sent.slip() ? sent.at(own.other()) : peer;
        }
        return peer;
    }

    private void waited(PairEvent.TimerRan ran) {
        if (ran.side() != own && pair.slips()) {
            return;
        }
        states(false);
        Side side = ran.side() == own ? Side.YOU : Side.PEER;
        steps.add(new LadderStep.Waiting(side, WAITED_ROWS, true, waitedNote));
        if (side == Side.YOU) {
            you = ran.at(own);
            shownYou = you;
        } else {
            peer = ran.at(own.other());
            shownPeer = peer;
        }
    }

    private boolean isStopped(int sent) {
        return pair.events().stream()
                .anyMatch(event -> event instanceof PairEvent.Stopped stopped && stopped.sent() == sent);
    }

    private LadderStep.Tone tone(int at, int sent) {
        if (pair.underWay(sent)) {
            return LadderStep.Tone.OPEN;
        }
        return at == newest ? LadderStep.Tone.NEWEST : LadderStep.Tone.OLDER;
    }

    private void arrow(Side from, Segment segment, boolean dashed, boolean lost, LadderStep.Tone tone) {
        states(true);
        String numbers = "seq=" + segment.seq() + (segment.hasAck() ? " ack=" + segment.ack() : "");
        steps.add(new LadderStep.Arrow(
                from,
                segment.flags().toString(),
                numbers,
                segment.length() > 0 ? "len=" + segment.length() : "",
                tone,
                dashed,
                lost,
                LadderStep.Arrow.WHOLE));
    }

    /** The states that have changed since the last row of states; {@code always} gives an arrow its row where none has. */
    private void states(boolean always) {
        boolean youMoved = you != shownYou;
        boolean peerMoved = peer != shownPeer;
        boolean behindArrow = steps.get(steps.size() - 1) instanceof LadderStep.Arrow;
        if (youMoved || peerMoved || (always && behindArrow)) {
            steps.add(new LadderStep.States(
                    youMoved ? you.toString() : "",
                    peerMoved ? peer.toString() : "",
                    youMoved && you == State.CLOSED,
                    peerMoved && peer == State.CLOSED));
        }
        shownYou = you;
        shownPeer = peer;
    }
}
