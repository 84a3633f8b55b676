package lastack.game;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lastack.tcp.Rule;
import lastack.tcp.SeqNum;
import org.jspecify.annotations.Nullable;

/**
 * A level that is played move by move: as one end of a connection, or, in a quiz, by answers alone. In a quiz nobody talks to anybody:
 * both ends are closed, and stay so.
 *
 * @param kind whether it is a quiz
 * @param scene the opening scene
 * @param you the player's end
 * @param peer the other end
 * @param yourApp what the player's application does
 * @param peerApp what the other application does
 * @param network what the network does to which segment
 * @param strays the segments that reach an end although the other has not sent them
 * @param before the moves that were made before the player takes over
 * @param goal where it leads
 * @param tasks what is asked, in order
 * @param stars the points from which there are one, two and three stars
 * @param hidden the numbers not shown while they are asked for
 * @param numbers further letters and what they stand for before a seed moves them, each 0..4294967295
 * @param debrief what to keep, told at the end
 * @param sketch the sentences of a level that is made from its seed alone, both ends but for their numbers, goal and tasks; null where
 *     all of it is written
 */
public record PlayLevel(
        String id,
        Kind kind,
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
        List<Stray> strays,
        List<Expected> before,
        Goal goal,
        List<Task> tasks,
        List<Integer> stars,
        Set<Counter> hidden,
        Map<String, Long> numbers,
        Bilingual debrief,
        @Nullable Sketch sketch)
        implements Level {
    public PlayLevel {
        rules = List.copyOf(rules);
        yourApp = List.copyOf(yourApp);
        peerApp = List.copyOf(peerApp);
        network = List.copyOf(network);
        strays = List.copyOf(strays);
        before = List.copyOf(before);
        tasks = List.copyOf(tasks);
        stars = List.copyOf(stars);
        hidden = Set.copyOf(hidden);
        numbers = Map.copyOf(numbers);
    }

    @Override
    public int max() {
        return sketch != null
                ? Sketch.POINTS
                : tasks.stream().mapToInt(Task::points).sum();
    }

    /** SND.NXT of one end at the start: as written, or moved by the seed where the level is seeded. */
    public SeqNum start(Side side, long seed) {
        Seat seat = side == Side.YOU ? you : peer;
        SeqNum written = SeqNum.of(seat.nxt());
        if (!seeded) {
            return written;
        }
        long yours = Mixing.next(seed);
        long bits = Mixing.bits(side == Side.YOU ? yours : Mixing.next(yours));
        return written.plus(Long.remainderUnsigned(bits, seat.spread()));
    }

    @Override
    public Map<String, SeqNum> symbols(long seed) {
        Map<String, SeqNum> symbols = new HashMap<>();
        if (you.symbol() != null) {
            symbols.put(you.symbol(), start(Side.YOU, seed));
        }
        if (peer.symbol() != null) {
            symbols.put(peer.symbol(), start(Side.PEER, seed));
        }
        long state = Mixing.next(Mixing.next(seed));
        for (Map.Entry<String, Long> number : new TreeMap<>(numbers).entrySet()) {
            state = Mixing.next(state);
            symbols.put(number.getKey(), SeqNum.of(number.getValue()).plus(seeded ? Mixing.bits(state) : 0));
        }
        return Map.copyOf(symbols);
    }

    /** Whether its seed is that of the day. */
    public boolean daily() {
        return sketch != null && sketch.daily();
    }

    /** The same level as it is played with {@code seed}: made, if it is made from that alone, and with its numbers in the texts. */
    public PlayLevel in(long seed) {
        if (sketch != null) {
            return Drawing.of(this, sketch, seed).in(seed);
        }
        Map<String, SeqNum> symbols = symbols(seed);
        return with(
                scene.in(symbols),
                before,
                tasks.stream().map(task -> task.in(symbols)).toList(),
                debrief.in(symbols));
    }

    /** The same level in which the player takes over after the moves {@code made}. */
    public PlayLevel openedBy(List<Expected> made) {
        return with(scene, made, tasks, debrief);
    }

    @Override
    public PlayLevel withFreeHints() {
        return with(scene, before, tasks.stream().map(Task::withFreeHints).toList(), debrief);
    }

    /** The same ends, applications and network seen from the other end, where nothing is asked. */
    PlayLevel turned() {
        return new PlayLevel(
                id,
                kind,
                title,
                teaches,
                rules,
                seeded,
                scene,
                /* you= */ peer,
                /* peer= */ you,
                /* yourApp= */ peerApp,
                /* peerApp= */ yourApp,
                network.stream().map(NetRule::turned).toList(),
                List.of(),
                List.of(),
                goal,
                List.of(),
                stars,
                Set.of(),
                numbers,
                debrief,
                null);
    }

    /** What a sketch becomes: these ends and what their applications do. */
    PlayLevel drawn(Seat yours, Seat theirs, Cast cast) {
        return new PlayLevel(
                id,
                kind,
                title,
                teaches,
                rules,
                seeded,
                scene,
                yours,
                theirs,
                cast.yours(),
                cast.theirs(),
                network,
                strays,
                before,
                goal,
                tasks,
                stars,
                Set.of(Counter.values()),
                numbers,
                debrief,
                null);
    }

    /** The same level on another road. */
    PlayLevel on(List<NetRule> road) {
        return new PlayLevel(
                id, kind, title, teaches, rules, seeded, scene, you, peer, yourApp, peerApp, road, strays, before, goal,
                tasks, stars, hidden, numbers, debrief, sketch);
    }

    /** The same level with these tasks, which lead to {@code end}. */
    PlayLevel asking(Goal end, List<Task> asked) {
        return new PlayLevel(
                id, kind, title, teaches, rules, seeded, scene, you, peer, yourApp, peerApp, network, strays, before,
                end, asked, stars, hidden, numbers, debrief, sketch);
    }

    private PlayLevel with(Bilingual story, List<Expected> made, List<Task> asked, Bilingual end) {
        return new PlayLevel(
                id, kind, title, teaches, rules, seeded, story, you, peer, yourApp, peerApp, network, strays, made,
                goal, asked, stars, hidden, numbers, end, sketch);
    }
}
