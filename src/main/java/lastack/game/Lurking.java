package lastack.game;

import lastack.tcp.Segment;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Stray} that has not arrived yet, with the numbers of this play.
 *
 * @param index the how-manieth of the level it is, from 0
 * @param at when it arrives, in milliseconds of the level's time; {@link Clock#NEVER} until its condition holds
 */
record Lurking(int index, Side to, @Nullable State when, int after, Segment segment, long at) {
    /** The same, due now or later if it was waiting for {@code state} of the end it reaches. */
    Lurking met(State state, long now) {
        boolean holds = at == Clock.NEVER && (when == null || when == state);
        return holds ? new Lurking(index, to, when, after, segment, now + after) : this;
    }
}
