package lastack.game;

import java.util.List;
import lastack.tcp.Arrival;
import lastack.tcp.Call;
import lastack.tcp.Connection;
import lastack.tcp.Fault;
import lastack.tcp.Segment;
import lastack.tcp.State;

/** Something that has happened between the two of a pair, as the referee knows it, who sees both ends. The sides are those of the level. */
public sealed interface PairEvent {
    /** The state of the level's own end afterwards. */
    State you();

    /** The state of the level's other end afterwards. */
    State peer();

    /** The state of one end afterwards. */
    default State at(Side side) {
        return side == Side.YOU ? you() : peer();
    }

    /**
     * A segment was sent.
     *
     * @param from its sender
     * @param again whether its numbers had been sent before
     * @param wrong what its receiver can tell to be wrong with it, for a slip; empty for a right one
     * @param lost whether the network loses it
     */
    record Sent(Side from, Segment segment, boolean again, List<Fault> wrong, boolean lost, State you, State peer)
            implements PairEvent {
        public Sent {
            wrong = List.copyOf(wrong);
        }

        /** Whether it was to be slipped past the other. */
        public boolean slip() {
            return !wrong.isEmpty();
        }
    }

    /**
     * A segment was taken in. One that was slipped in is only looked at: what an endpoint would have done with it is told, and the
     * connection stays as it was, so that both can go on and close it.
     *
     * @param sent the place of its {@link Sent} among the events
     * @param before its receiver before
     * @param arrival what its receiver did with it, or would have done
     */
    record Came(int sent, Connection before, Arrival arrival, State you, State peer) implements PairEvent {}

    /** A segment was objected to, and is gone; {@code sent} as above. */
    record Stopped(int sent, State you, State peer) implements PairEvent {}

    /** An application has called; {@code taken} says whether its endpoint accepted the call. */
    record Called(Side side, Call call, boolean taken, State you, State peer) implements PairEvent {}

    /** A timer has run out. */
    record TimerRan(Side side, Happening.Timer timer, State you, State peer) implements PairEvent {}
}
