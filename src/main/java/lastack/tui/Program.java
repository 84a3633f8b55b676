package lastack.tui;

import com.googlecode.lanterna.screen.Screen;
import java.time.Duration;
import java.util.Optional;
import lastack.app.Msg;

/**
 * What a {@link Session} runs: how one thing leads to the next, and how it looks. All of it is asked by the session's one thread.
 *
 * @param <S> everything that can be seen, as one value
 */
public interface Program<S> {
    /** Behind the first frame: does what would have kept it waiting. Empty if there is nothing to go on with. */
    Optional<S> begin(S first);

    /** What {@code now} becomes when it is told this, and all that follows from it is done; empty when it wants to leave. */
    Optional<S> told(S now, Msg msg);

    /** What {@code now} becomes by what others have done meanwhile, and by the time; asked whenever the wait for a key is over, however it ended. */
    default Optional<S> heard(S now) {
        return Optional.of(now);
    }

    /** Whether something moves, so that {@link Msg.Ticked} is wanted, soon and again and again. */
    boolean moving(S now);

    /** Where nothing moves: how long it may be left alone if no key comes and nobody wakes the session. */
    Duration rest(S now);

    /** Draws it into the back buffer of a screen; returns the first line shown of what scrolls, 0 where nothing does. */
    int paint(S now, Screen screen);
}
