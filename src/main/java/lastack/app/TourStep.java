package lastack.app;

import lastack.game.Game;
import lastack.tcp.Flag;
import lastack.tcp.Flags;

/** What is to be done next in the tour. It follows from what stands in the header, so a key that was not asked for never leads astray. */
public enum TourStep {
    FIN,
    ACK,
    /** A flag is set that does not belong there. */
    TOO_MUCH,
    /** A number was changed. */
    NUMBERS,
    SEND,
    WAIT,
    DONE;

    static TourStep of(Screen.Playing playing) {
        Game game = playing.game();
        if (game.at() > 0) {
            return game.at() == 1 ? WAIT : DONE;
        }
        Flags flags = playing.editor().flags();
        if (!flags.has(Flag.FIN)) {
            return FIN;
        } else if (!flags.has(Flag.ACK)) {
            return ACK;
        } else if (flags.has(Flag.SYN) || flags.has(Flag.RST)) {
            return TOO_MUCH;
        }
        boolean right = playing.editor().read(game.symbols()) instanceof Draft.Ready ready
                && ready.segment().seq().equals(game.you().snd().nxt())
                && ready.segment().ack().equals(game.you().rcv().nxt());
        return right ? SEND : NUMBERS;
    }
}
