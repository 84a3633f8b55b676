package lastack.game;

import java.util.List;
import lastack.tcp.Connection;
import lastack.tcp.SeqNum;
import lastack.tcp.State;

/**
 * One of the player's own numbers as a level shows it.
 *
 * @param counter which number
 * @param look whether it may be seen
 * @param value what it is; of no meaning where it is not known
 */
public record Gauge(Counter counter, Look look, SeqNum value) {
    /** Whether a number may be seen. */
    public enum Look {
        SHOWN,
        /** The level asks for it. */
        HIDDEN,
        /** The other end has not told it yet. */
        UNKNOWN
    }

    /** SND.UNA, SND.NXT and RCV.NXT of the player's end. */
    public static List<Gauge> of(Game game) {
        Connection you = game.world().you();
        return List.of(
                gauge(game, Counter.SND_UNA, you.snd().una(), true),
                gauge(game, Counter.SND_NXT, you.snd().nxt(), true),
                gauge(game, Counter.RCV_NXT, you.rcv().nxt(), peerKnown(you)));
    }

    /** The same of any end, all of which may be seen. */
    public static List<Gauge> of(Connection end) {
        return List.of(
                new Gauge(Counter.SND_UNA, Look.SHOWN, end.snd().una()),
                new Gauge(Counter.SND_NXT, Look.SHOWN, end.snd().nxt()),
                new Gauge(
                        Counter.RCV_NXT,
                        peerKnown(end) ? Look.SHOWN : Look.UNKNOWN,
                        end.rcv().nxt()));
    }

    /** A connection that is over still shows the numbers it ended with. */
    private static boolean peerKnown(Connection you) {
        boolean met = you.state() != State.CLOSED && you.state() != State.LISTEN && you.state() != State.SYN_SENT;
        return met || !you.rcv().nxt().equals(SeqNum.ZERO);
    }

    private static Gauge gauge(Game game, Counter counter, SeqNum value, boolean known) {
        return new Gauge(counter, !known ? Look.UNKNOWN : game.hides(counter) ? Look.HIDDEN : Look.SHOWN, value);
    }
}
