package lastack.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether segments can have been sent in a given order. Nobody recorded when each of them arrived; an end can only react to what has
 * reached it, and a road keeps the order of what travels on it. So every moment at which each can have arrived is tried, the earliest
 * first, until all of them can be.
 */
public final class Causality {
    /** So many moments are tried; four waves need a dozen. */
    private static final int MOST_MOMENTS = 20_000;

    private final Recording recording;
    private final @Nullable Role near;
    private final boolean losing;
    private final List<Frame> road;
    private int moments;
    private int reached;
    private @Nullable Objection objection;

    private Causality(Recording recording, @Nullable Role near, boolean losing) {
        this.recording = recording;
        this.near = near;
        this.losing = losing;
        this.road = new ArrayList<>(recording.frames());
    }

    /**
     * What was found.
     *
     * @param recording the same recording with the moments at which its segments arrived; none if it cannot have been so
     * @param objection what speaks against the segment that no attempt came past; none if all can be
     */
    public record Found(Optional<Recording> recording, Optional<Objection> objection) {}

    /** Whether {@code recording} can have been so; what it says about arrivals is not looked at, what it says is lost stays so. */
    public static Found of(Recording recording) {
        return new Causality(recording, null, false).search();
    }

    /** The same for one that was captured at the end {@code near}: what comes to it has arrived, what leaves it may be lost. */
    public static Found of(Recording recording, Role near) {
        return new Causality(recording, near, true).search();
    }

    private Found search() {
        boolean can = from(1, Watched.start(recording));
        return new Found(
                can ? Optional.of(recording.of(road)) : Optional.empty(),
                can ? Optional.empty() : Optional.ofNullable(objection));
    }

    /** Whether all segments from {@code number} on can be sent, the first of them in {@code now}. */
    private boolean from(int number, Watched now) {
        if (number > recording.frames().size()) {
            now.road().forEach(flying -> arrived(flying, number - 1));
            return true;
        }
        Frame frame = recording.frame(number);
        List<Watched.Flying> coming = now.road().stream()
                .filter(flying -> flying.frame().from() != frame.from())
                .toList();
        int least = frame.from() == near ? coming.size() : 0;
        for (int count = coming.size(); count >= least; count--) {
            List<Watched.Flying> landing = coming.subList(0, count);
            if (next(number, frame, now, landing, flying -> false)) {
                return true;
            }
            // What an end sent far away from the capture has arrived; what left the capture may not have.
            for (int lost = 0; losing && frame.from() != near && lost < count; lost++) {
                Watched.Flying gone = landing.get(lost);
                if (next(number, frame, now, landing, gone::equals)) {
                    return true;
                }
            }
            if (losing && frame.from() != near && count > 1 && next(number, frame, now, landing, flying -> true)) {
                return true;
            }
        }
        return false;
    }

    private boolean next(
            int number, Frame frame, Watched now, List<Watched.Flying> landing, Predicate<Watched.Flying> gone) {
        moments++;
        if (moments > MOST_MOMENTS) {
            return false;
        }
        Watched ready = now.without(flying -> landing.contains(flying) && gone.test(flying))
                .delivered(landing::contains)
                .readied(frame.from(), frame.segment());
        if (!ready.allows(frame.from(), frame.segment())) {
            if (number > reached) {
                reached = number;
                objection = Review.refused(number, frame, ready);
            }
            return false;
        }
        if (!from(number + 1, ready.sent(number, frame))) {
            return false;
        }
        for (Watched.Flying flying : landing) {
            if (gone.test(flying)) {
                road.set(flying.number() - 1, flying.frame().arriving(0, true));
            } else {
                arrived(flying, number - 1);
            }
        }
        return true;
    }

    /** It arrived before segment {@code behind}+1 was sent: as early as that leaves room for, behind what its receiver sent last before. */
    private void arrived(Watched.Flying flying, int behind) {
        int arrives = 0;
        for (int number = flying.number() + 1; number <= behind; number++) {
            arrives = recording.frame(number).from() == flying.frame().from() ? arrives : number;
        }
        road.set(flying.number() - 1, flying.frame().arriving(arrives, false));
    }
}
