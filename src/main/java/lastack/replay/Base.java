package lastack.replay;

import java.util.EnumMap;
import java.util.Map;
import lastack.game.Game;
import lastack.game.Side;
import lastack.game.Sighting;
import lastack.game.World;
import lastack.tcp.Connection;
import lastack.tcp.SeqNum;

/** From which number each end counts: that of its SYN. A later SYN begins to count anew. */
final class Base {
    private final Map<Side, SeqNum> first = new EnumMap<>(Side.class);

    private Base() {}

    static Base of(Game game) {
        Base base = new Base();
        World start = World.at(game.level(), game.seed());
        base.first.put(Side.YOU, start.you().snd().iss());
        base.first.put(Side.PEER, theirs(start));
        return base;
    }

    /** By what the player's end knows: the other may have forgotten the connection. */
    private static SeqNum theirs(World start) {
        Connection you = start.you();
        return switch (you.state()) {
            case CLOSED, LISTEN, SYN_SENT -> start.peer().snd().iss();
            case SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2 ->
                you.rcv().nxt().plus(-1);
            // Their SYN and their FIN have come.
            case CLOSE_WAIT, CLOSING, LAST_ACK, TIME_WAIT -> you.rcv().nxt().plus(-2);
        };
    }

    /** {@code passed} has passed. */
    void met(Sighting.Passed passed) {
        if (passed.opens()) {
            first.put(passed.from(), passed.segment().seq());
        }
    }

    /** The place of {@code number} behind the SYN of {@code side}, 0..4294967295. */
    long relative(Side side, SeqNum number) {
        SeqNum base = first.getOrDefault(side, SeqNum.ZERO);
        return Integer.toUnsignedLong(number.minus(base));
    }
}
