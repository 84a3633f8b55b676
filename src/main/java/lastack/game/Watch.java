package lastack.game;

import java.util.ArrayList;
import java.util.List;
import lastack.tcp.Connection;
import lastack.tcp.State;

/** Finds what was seen at the player's end, from one moment of a play to the next. */
final class Watch {
    private final List<Sighting> seen = new ArrayList<>();

    private Watch() {}

    /** What was seen in the moments {@code worlds}, each of which follows from the one before by one move. */
    static List<Sighting> over(List<World> worlds) {
        Watch watch = new Watch();
        World first = worlds.get(0);
        watch.see(first.history(), first.now());
        for (int at = 1; at < worlds.size(); at++) {
            watch.see(worlds.get(at - 1), worlds.get(at));
        }
        return List.copyOf(watch.seen);
    }

    private void see(World before, World after) {
        List<World.Sent> sent =
                after.sent().subList(before.sent().size(), after.sent().size());
        int known = seen.size();
        for (World.Sent one : sent) {
            if (one.from() == Side.YOU) {
                seen.add(new Sighting.Passed(
                        before.now(), Side.YOU, one.segment(), one.segment().syn()));
            }
        }
        // Who sends sees no more before the next move than what leaves; who waits waits for what comes last.
        long now = seen.size() > known ? before.now() : after.now();
        see(after.history().subList(before.history().size(), after.history().size()), now);
    }

    private void see(List<Happening> happened, long now) {
        for (Happening one : happened) {
            if (one instanceof Happening.Crossed crossed && crossed.from() == Side.PEER && !crossed.lost()) {
                seen.add(new Sighting.Passed(now, Side.PEER, crossed.segment(), opens(crossed)));
            } else if (one instanceof Happening.Called called && called.side() == Side.YOU) {
                seen.add(new Sighting.Asked(now, called.call(), called.taken(), called.you()));
            } else if (one instanceof Happening.Crashed crashed && crashed.side() == Side.YOU) {
                seen.add(new Sighting.Crashed(now));
            }
        }
    }

    private static boolean opens(Happening.Crossed crossed) {
        Connection before = crossed.before();
        boolean waits = before != null && (before.state() == State.LISTEN || before.state() == State.SYN_SENT);
        boolean taken = crossed.you() == State.SYN_RECEIVED || crossed.you() == State.ESTABLISHED;
        return crossed.segment().syn() && waits && taken;
    }
}
