package lastack.game;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lastack.tcp.Rule;
import lastack.tcp.SeqNum;

/**
 * A level in which the player is one end of a connection.
 *
 * @param scene the opening scene
 * @param you the player's end
 * @param peer the other end
 * @param yourApp what the player's application does
 * @param peerApp what the other application does
 * @param network what the network does to which segment
 * @param before the moves that were made before the player takes over
 * @param goal where it leads
 * @param tasks what is asked, in order
 * @param stars the points from which there are one, two and three stars
 * @param hidden the numbers not shown while they are asked for
 * @param debrief what to keep, told at the end
 */
public record PlayLevel(
        String id,
        Bilingual title,
        Bilingual teaches,
        List<Rule> rules,
        boolean seeded,
        Bilingual scene,
        Seat you,
        Seat peer,
        List<AppStep> yourApp,
        List<AppStep> peerApp,
        List<NetRule> network,
        List<Expected> before,
        Goal goal,
        List<Task> tasks,
        List<Integer> stars,
        Set<Counter> hidden,
        Bilingual debrief)
        implements Level {
    public PlayLevel {
        rules = List.copyOf(rules);
        yourApp = List.copyOf(yourApp);
        peerApp = List.copyOf(peerApp);
        network = List.copyOf(network);
        before = List.copyOf(before);
        tasks = List.copyOf(tasks);
        stars = List.copyOf(stars);
        hidden = Set.copyOf(hidden);
    }

    @Override
    public int max() {
        return tasks.stream().mapToInt(Task::points).sum();
    }

    @Override
    public String kind() {
        return "play";
    }

    /** How many stars {@code points} are worth, 0..3. */
    public int starsFor(int points) {
        return (int) stars.stream().filter(least -> points >= least).count();
    }

    /** SND.NXT of one end at the start: as written, or moved by the seed where the level is seeded. */
    public SeqNum start(Side side, long seed) {
        SeqNum written = SeqNum.of((side == Side.YOU ? you : peer).nxt());
        if (!seeded) {
            return written;
        }
        long yours = Mixing.next(seed);
        return written.plus(Mixing.bits(side == Side.YOU ? yours : Mixing.next(yours)));
    }

    /** What the level's letters stand for. */
    public Map<String, SeqNum> symbols(long seed) {
        Map<String, SeqNum> symbols = new HashMap<>();
        if (you.symbol() != null) {
            symbols.put(you.symbol(), start(Side.YOU, seed));
        }
        if (peer.symbol() != null) {
            symbols.put(peer.symbol(), start(Side.PEER, seed));
        }
        return Map.copyOf(symbols);
    }
}
