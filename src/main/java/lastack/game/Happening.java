package lastack.game;

import lastack.tcp.Arrival;
import lastack.tcp.Call;
import lastack.tcp.Connection;
import lastack.tcp.Segment;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/** Something that has happened in a level, as an onlooker who sees both ends would tell it. */
public sealed interface Happening {
    /** The state of the player's end afterwards. */
    State you();

    /** The state of the other end afterwards. */
    State peer();

    /**
     * A segment has crossed, or been lost.
     *
     * @param from its sender; of a stray one the end from which it seems to come
     * @param segment what it carried
     * @param again whether its numbers had been sent before
     * @param stray whether nobody has sent it in this level: an old segment, or a forged one
     * @param before its receiver before it arrived; null if it was lost
     * @param arrival what its receiver did with it; null if it was lost
     */
    record Crossed(
            Side from,
            Segment segment,
            boolean again,
            boolean stray,
            @Nullable Connection before,
            @Nullable Arrival arrival,
            State you,
            State peer)
            implements Happening {
        public boolean lost() {
            return arrival == null;
        }
    }

    /** An application has called; {@code taken} says whether its endpoint accepted the call. */
    record Called(Side side, Call call, boolean taken, State you, State peer) implements Happening {}

    /** The machine of one end has lost its power and started again: its connection is gone. */
    record Crashed(Side side, State you, State peer) implements Happening {}

    /** A timer has run out. */
    record TimerRan(Side side, Timer timer, State you, State peer) implements Happening {}

    /** The timers that matter here. */
    enum Timer {
        /** What was sent has not been acknowledged in time and is sent again. */
        RETRANSMISSION,
        /** 2MSL are over, and with them TIME-WAIT. */
        TIME_WAIT,
        /** It was sent again too often without an answer: the connection is given up. */
        GAVE_UP
    }
}
