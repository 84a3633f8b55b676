package lastack.game;

import java.util.ArrayList;
import java.util.List;
import lastack.tcp.Call;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/**
 * What both applications do in a level that is drawn: who ends its direction first, and what is written before and after.
 *
 * @param yours the player's
 * @param theirs the other end's
 */
record Cast(List<AppStep> yours, List<AppStep> theirs) {
    /** How long applications think, in milliseconds: at once, within the time that an ACK may be put off, and longer. */
    private static final List<Integer> PAUSES = List.of(0, 200, 900);

    private static final int LEAST_BYTES = 10;
    private static final int MOST_BYTES = 1200;

    Cast {
        yours = List.copyOf(yours);
        theirs = List.copyOf(theirs);
    }

    static Cast drawn(Dice dice) {
        List<AppStep> first = new ArrayList<>();
        List<AppStep> second = new ArrayList<>();
        maybeWrites(dice, first);
        if (dice.oneIn(3)) {
            maybeWrites(dice, second);
        }
        if (dice.oneIn(4)) {
            // Both at once: neither has heard of the other's FIN when it sends its own.
            first.add(asks(null, 500, new Call.Close()));
            second.add(asks(null, 500, new Call.Close()));
        } else {
            boolean half = dice.oneIn(2);
            first.add(asks(null, dice.of(PAUSES), half ? new Call.Shutdown() : new Call.Close()));
            if (half) {
                second.add(writes(State.CLOSE_WAIT, dice));
            }
            second.add(asks(State.CLOSE_WAIT, dice.of(PAUSES), new Call.Close()));
        }
        return dice.oneIn(2) ? new Cast(first, second) : new Cast(second, first);
    }

    private static void maybeWrites(Dice dice, List<AppStep> steps) {
        if (dice.oneIn(2)) {
            steps.add(writes(null, dice));
        }
    }

    private static AppStep writes(@Nullable State when, Dice dice) {
        return asks(when, dice.of(PAUSES), new Call.Write(dice.between(LEAST_BYTES, MOST_BYTES)));
    }

    private static AppStep asks(@Nullable State when, int after, Call call) {
        return new AppStep(when, after, new Deed.Asks(call));
    }
}
