package lastack.course;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lastack.game.Game;
import lastack.game.Move;
import lastack.game.PlayLevel;

/** Looks for ways into a corner: moves that are all accepted, after which the level cannot be finished any more. */
final class DeadEnds {
    /** Beyond this many moments nothing is claimed; our levels have some hundreds. */
    private static final int MOST_MOMENTS = 5_000;

    private DeadEnds() {}

    /** The first game from which no accepted moves lead to the end; none if there is none, or too much to look at. */
    static Optional<Game> first(PlayLevel level, long seed) {
        Map<Moment, Game> reached = new HashMap<>();
        Map<Moment, List<Moment>> backwards = new HashMap<>();
        Deque<Moment> open = new ArrayDeque<>();
        List<Moment> order = new ArrayList<>();
        Deque<Moment> solved = new ArrayDeque<>();
        Game start = Game.begin(level, seed);
        reached.put(Moment.of(start), start);
        open.add(Moment.of(start));
        while (!open.isEmpty()) {
            Moment from = open.remove();
            Game game = reached.get(from);
            order.add(from);
            if (game == null || game.solved()) {
                solved.add(from);
                continue;
            }
            for (Move move : Candidates.of(game)) {
                Game next = game.play(move);
                if (next.verdict() == null || !next.verdict().ruling().accepted()) {
                    continue;
                }
                Moment to = Moment.of(next);
                backwards.computeIfAbsent(to, any -> new ArrayList<>()).add(from);
                if (reached.putIfAbsent(to, next) == null) {
                    open.add(to);
                }
            }
            if (reached.size() > MOST_MOMENTS) {
                return Optional.empty();
            }
        }
        Set<Moment> canFinish = leadingTo(solved, backwards);
        return order.stream()
                .filter(moment -> !canFinish.contains(moment))
                .findFirst()
                .map(reached::get);
    }

    private static Set<Moment> leadingTo(Deque<Moment> ends, Map<Moment, List<Moment>> backwards) {
        Set<Moment> known = new HashSet<>(ends);
        Deque<Moment> open = new ArrayDeque<>(ends);
        while (!open.isEmpty()) {
            for (Moment before : backwards.getOrDefault(open.remove(), List.of())) {
                if (known.add(before)) {
                    open.add(before);
                }
            }
        }
        return known;
    }
}
