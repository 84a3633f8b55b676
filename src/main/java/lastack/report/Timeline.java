package lastack.report;

import java.util.ArrayList;
import java.util.List;

/** Counts tries by time, in at most {@link #MOST} equal parts of at least a minute: their width grows with the time. */
final class Timeline {
    static final int MOST = 60;
    private static final long MINUTE = 60_000;

    private final List<Stretch> stretches = new ArrayList<>();
    private long width = MINUTE;
    private long from;

    void tried(long at, boolean right) {
        if (stretches.isEmpty()) {
            from = at - Math.floorMod(at, MINUTE);
        }
        while (place(at) >= MOST) {
            widen();
        }
        while (stretches.size() <= place(at)) {
            stretches.add(new Stretch(from + stretches.size() * width, 0, 0));
        }
        stretches.set(place(at), stretches.get(place(at)).and(right));
    }

    /** Times never run backwards in a room. */
    private int place(long at) {
        return (int) Math.min(Integer.MAX_VALUE, (at - from) / width);
    }

    private void widen() {
        List<Stretch> wider = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i += 2) {
            Stretch first = stretches.get(i);
            Stretch second = i + 1 < stretches.size() ? stretches.get(i + 1) : new Stretch(0, 0, 0);
            wider.add(new Stretch(first.from(), first.right() + second.right(), first.wrong() + second.wrong()));
        }
        stretches.clear();
        stretches.addAll(wider);
        width *= 2;
    }

    List<Stretch> stretches() {
        return List.copyOf(stretches);
    }
}
