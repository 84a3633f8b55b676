package lastack.game;

import java.util.List;
import lastack.tcp.Referee;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import org.jspecify.annotations.Nullable;

/**
 * How far a play has come. A task is done when what it is about has happened, in whatever legal way: an acknowledgment that rode on a
 * FIN, data sent in two pieces, an event that came while the player put an acknowledgment off.
 */
final class Headway {
    private final Game game;
    private final List<Task> tasks;
    private final World after;
    private final SeqNum told;
    private final boolean owesNothing;
    private @Nullable Segment sent;

    private Headway(Game game, World after, @Nullable Segment sent) {
        this.game = game;
        this.tasks = game.level().tasks();
        this.after = after;
        this.told = Plan.told(game.level().start(Side.PEER, game.seed()), after);
        this.owesNothing = Referee.due(after.you()).isEmpty();
        this.sent = sent;
    }

    /**
     * Which task is next.
     *
     * @param from the first one that may be open: all before it are done
     * @param after the world as it is now
     * @param sent what the player has just sent, or null
     */
    static int reached(Game game, int from, World after, @Nullable Segment sent) {
        Headway headway = new Headway(game, after, sent);
        return headway.withoutTheImpossible(headway.done(from));
    }

    private int done(int from) {
        int done = from;
        for (int at = from; at < tasks.size(); at++) {
            Expected expected = tasks.get(at).expected();
            Plan.Step step = game.plan().steps().get(at);
            if (expected instanceof Expected.Reply) {
                return done;
            }
            boolean isDone = expected instanceof Expected.Send send
                    ? isSent(send.in(game.symbols()), step, at == done)
                    : hasHappened(step);
            if (isDone) {
                done = at + 1;
            } else if (step.fresh() || (expected instanceof Expected.Send && !owesNothing)) {
                return done;
            }
            // An event that has not happened, or a repetition that nobody asks for, may have been left out on the way
            // taken: it was, if
            // something behind it is done.
        }
        return done;
    }

    private boolean hasHappened(Plan.Step step) {
        return step.awaited() != null && Plan.count(step.awaited(), after) >= step.count();
    }

    private boolean isSent(Segment wanted, Plan.Step step, boolean isNext) {
        if (step.fresh()) {
            return !after.you().snd().nxt().before(wanted.end())
                    && (!wanted.fin() || after.you().snd().finSent())
                    && (!wanted.hasAck() || !told.before(wanted.ack()));
        }
        // What says nothing new is done by a segment of its own, sent in its turn.
        if (sent == null || !isNext || !repeats(wanted, sent)) {
            return false;
        }
        sent = null;
        return true;
    }

    private static boolean repeats(Segment wanted, Segment sent) {
        if (wanted.rst() || sent.rst()) {
            return wanted.rst() && sent.rst() && wanted.seq().equals(sent.seq());
        }
        boolean numbers = wanted.seqLength() == 0
                || (sent.seq().before(wanted.end()) && !sent.end().before(wanted.end()));
        return numbers && (!wanted.hasAck() || (sent.hasAck() && !sent.ack().before(wanted.ack())));
    }

    /**
     * Passes over what was to be done on the level's own way, but cannot be on the one taken: nobody is to be kept before a goal that is
     * reached, or by an event that will never come.
     */
    private int withoutTheImpossible(int from) {
        boolean atRest = Simulation.waited(game.level(), after).equals(after);
        boolean over = owesNothing && (atRest || game.level().goal().reachedBy(after));
        int at = from;
        while (over && at < tasks.size() && game.plan().steps().get(at).possible()) {
            Expected expected = tasks.get(at).expected();
            boolean possible = expected instanceof Expected.Send send
                    ? Referee.send(after.you(), send.in(game.symbols()))
                            .judgement()
                            .accepted()
                    : expected instanceof Expected.Reply || !atRest;
            if (possible) {
                return at;
            }
            at++;
        }
        return at;
    }
}
