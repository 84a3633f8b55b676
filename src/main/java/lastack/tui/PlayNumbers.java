package lastack.tui;

import java.util.List;
import java.util.Objects;
import lastack.game.Counter;
import lastack.game.Game;
import lastack.tcp.Connection;
import lastack.tcp.SeqNum;
import lastack.tcp.State;
import lastack.text.Symbols;

/** The player's three numbers as a game shows them. */
final class PlayNumbers {
    private PlayNumbers() {}

    static OwnNumbers of(Game game, boolean compact) {
        Connection you = game.world().you();
        boolean peerKnown = you.state() != State.CLOSED && you.state() != State.LISTEN && you.state() != State.SYN_SENT;
        return new OwnNumbers(List.of(
                number(game, Counter.SND_UNA, you.snd().una(), true, compact),
                number(game, Counter.SND_NXT, you.snd().nxt(), true, compact),
                number(game, Counter.RCV_NXT, you.rcv().nxt(), peerKnown || everKnown(you), compact)));
    }

    /** A connection that is over still shows the numbers it ended with. */
    private static boolean everKnown(Connection you) {
        return !you.rcv().nxt().equals(SeqNum.ZERO);
    }

    private static OwnNumber number(Game game, Counter counter, SeqNum value, boolean known, boolean compact) {
        String name = compact ? counter.toString().substring(0, 3) : counter.toString();
        if (compact && counter != Counter.RCV_NXT) {
            name = counter.toString().substring(4);
        }
        if (!known) {
            return new OwnNumber(name, "-", "", false);
        }
        if (game.hides(counter)) {
            return new OwnNumber(name, "?", "", true);
        }
        Symbols symbols = new Symbols(game.symbols());
        return new OwnNumber(name, value.toString(), Objects.requireNonNullElse(symbols.of(value), ""), false);
    }
}
