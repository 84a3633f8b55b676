package lastack.course;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.Set;
import lastack.game.Game;
import lastack.game.Level;
import lastack.game.Move;
import lastack.game.PlayLevel;
import lastack.game.RecordedLevel;

/**
 * Finds the moves that earn full marks with the fewest segments, by trying everything that an honest endpoint could do, cheapest first.
 * A level's own answers are among the things tried, but nothing is taken for right because the level says so: the game judges each.
 */
public final class Solver {
    /** Moments looked at before giving up; our levels need a few dozen. */
    private static final int MOST_MOMENTS = 20_000;

    /** Somebody waits for par, and it is not worth more than a moment. */
    private static final int MOST_FOR_PAR = 2_000;

    private Solver() {}

    /** The cheapest moves to full marks in {@code level}, of whatever kind, with the numbers of {@code seed}; none if there are none. */
    public static Optional<Solution> solve(Level level, long seed) {
        if (level instanceof RecordedLevel recorded) {
            List<Move> moves = Answering.of(recorded, seed);
            boolean full = Grader.grade(recorded, seed, moves).end().score() == level.max();
            return full ? Optional.of(new Solution(moves, 0)) : Optional.empty();
        }
        return solve((PlayLevel) level, seed);
    }

    /** The same for one that is played move by move. */
    public static Optional<Solution> solve(PlayLevel level, long seed) {
        return solve(level, seed, MOST_MOMENTS);
    }

    private static Optional<Solution> solve(PlayLevel level, long seed, int mostMoments) {
        PriorityQueue<Path> open = new PriorityQueue<>(Path.CHEAPEST_FIRST);
        Set<Moment> seen = new HashSet<>();
        open.add(new Path(Game.begin(level, seed), 0, 0));
        long order = 0;
        while (!open.isEmpty() && seen.size() < mostMoments) {
            Path path = open.remove();
            Game game = path.game();
            if (game.solved()) {
                if (game.score() == level.max()) {
                    return Optional.of(new Solution(game.moves(), path.segments()));
                }
                continue;
            }
            if (!seen.add(Moment.of(game))) {
                continue;
            }
            for (Move move : Candidates.of(game)) {
                Game next = game.play(move);
                if (next.verdict() != null && next.verdict().ruling().accepted()) {
                    open.add(new Path(next, path.segments() + (move instanceof Move.Send ? 1 : 0), ++order));
                }
            }
        }
        return Optional.empty();
    }

    /** Par: the fewest segments that do every task of {@code level} with all points; none if no way was found soon. */
    public static OptionalInt par(PlayLevel level, long seed) {
        Optional<Solution> best = solve(level, seed, MOST_FOR_PAR);
        return best.isPresent() ? OptionalInt.of(best.get().segments()) : OptionalInt.empty();
    }

    /** A way to some moment; of two that send as much the one with fewer moves is cheaper, then the one found first. */
    private record Path(Game game, int segments, long order) {
        static final Comparator<Path> CHEAPEST_FIRST = Comparator.comparingInt(Path::segments)
                .thenComparingInt(path -> path.game().moves().size())
                .thenComparingLong(Path::order);
    }
}
