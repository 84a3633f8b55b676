package lastack.game;

import lastack.tcp.Connection;
import lastack.tcp.Referee;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/**
 * One end of a pair, and what the student who speaks for it has done.
 *
 * @param connection the endpoint
 * @param clock its timers and its application's
 * @param waits whether the student waits for what comes next
 * @param moment how often something has happened at this end or its student has moved, 0 or more
 * @param tally what the student has done
 * @param news what the student is to be told; null for nothing
 */
public record PairEnd(
        Connection connection,
        Clock clock,
        boolean waits,
        int moment,
        PairTally tally,
        @Nullable PairNews news) {
    static PairEnd at(Connection connection) {
        return new PairEnd(connection, Clock.STOPPED, false, 0, PairTally.NOTHING, null);
    }

    /** Whether its connection is over and nothing is left to say. */
    boolean finished() {
        return connection.state() == State.CLOSED && Referee.due(connection).isEmpty();
    }

    /** Whether nothing is to be expected of its student until something comes. */
    boolean idle() {
        return waits || finished();
    }

    /** How far it has come, 0..75: its FIN sent, its FIN acknowledged, the other's FIN received; a quarter for each. */
    int way() {
        boolean sent = connection.snd().finSent();
        int quarters = (sent ? 1 : 0)
                + (connection.snd().finAcked() ? 1 : 0)
                + (connection.state().peerFinished() || (sent && connection.state() == State.CLOSED) ? 1 : 0);
        return quarters * 25;
    }

    PairEnd with(Connection next) {
        return new PairEnd(next, clock, waits, moment, tally, news);
    }

    PairEnd with(Clock next) {
        return new PairEnd(connection, next, waits, moment, tally, news);
    }

    PairEnd with(PairTally next) {
        return new PairEnd(connection, clock, waits, moment, next, news);
    }

    /** The same, whose student is told something. */
    PairEnd told(@Nullable PairNews next) {
        return new PairEnd(connection, clock, waits, moment, tally, next);
    }

    /** The same at its next moment, its student waiting or awake. */
    PairEnd moved(boolean waiting) {
        return new PairEnd(connection, clock, waiting, moment + 1, tally, news);
    }
}
