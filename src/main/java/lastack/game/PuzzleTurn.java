package lastack.game;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import lastack.tcp.Rule;
import org.jspecify.annotations.Nullable;

/** One move in a recording judged: the referee is asked about the whole of it, the level what it earns. */
final class PuzzleTurn {
    private final Puzzle puzzle;
    private final Evidence evidence;
    private final List<Tally> tallies;
    private final List<Rule> missed;

    PuzzleTurn(Puzzle puzzle) {
        this.puzzle = puzzle;
        this.evidence = new Evidence(puzzle.level());
        this.tallies = new ArrayList<>(puzzle.tallies());
        this.missed = new ArrayList<>(puzzle.missed());
    }

    Puzzle play(Move move) {
        Expected first = puzzle.level().tasks().get(0).expected();
        if (move instanceof Move.Fill fill && first instanceof Expected.Restore) {
            return filled(fill);
        } else if (move instanceof Move.Order order && first instanceof Expected.Arrange arrange) {
            return isPartOf(order.places(), arrange) ? ordered(order, arrange) : nothing(move);
        } else if (move instanceof Move.Spot spot && first instanceof Expected.Mend) {
            return evidence.changes(spot.put()) ? spotted(spot) : nothing(move);
        }
        return nothing(move);
    }

    /** A move that has no place here: refused, and it costs nothing. */
    private Puzzle nothing(Move move) {
        int task = Math.min(puzzle.firstOpen(), tallies.size() - 1);
        return said(move, Ruling.USELESS, 0, task, List.of(), null);
    }

    private Puzzle filled(Move.Fill move) {
        List<Objection> objections = new ArrayList<>();
        int points = 0;
        int about = -1;
        Rule rule = null;
        for (Put put : move.puts()) {
            Optional<Integer> task = puzzle.taskAt(put.frame(), put.cell())
                    .filter(one -> !tallies.get(one).done());
            if (task.isEmpty()) {
                continue;
            }
            Optional<Objection> objection = evidence.against(put);
            if (objection.isEmpty()) {
                points += earned(task.get());
                about = objections.isEmpty() ? task.get() : about;
                rule = objections.isEmpty() ? evidence.rule(put) : rule;
            } else {
                about = objections.isEmpty() ? task.get() : about;
                objections.add(objection.get());
                rule = objections.get(0).rule();
                miss(task.get(), objection.get().rule());
            }
        }
        if (about < 0) {
            return nothing(move);
        }
        return said(move, objections.isEmpty() ? Ruling.RIGHT : Ruling.WRONG, points, about, objections, rule);
    }

    private static boolean isPartOf(List<Integer> places, Expected.Arrange arrange) {
        boolean known =
                places.stream().allMatch(at -> at >= 1 && at <= arrange.shown().size());
        return known && !places.isEmpty() && new HashSet<>(places).size() == places.size();
    }

    private Puzzle ordered(Move.Order move, Expected.Arrange arrange) {
        Causality.Found found = evidence.ordered(move.places(), arrange);
        Objection objection = found.objection().orElse(null);
        if (objection != null) {
            miss(0, objection.rule());
            return said(move, Ruling.WRONG, 0, 0, List.of(objection), objection.rule());
        }
        Rule rule = evidence.lastRule(found.recording().orElseThrow());
        return move.places().size() == arrange.shown().size()
                ? said(move, Ruling.RIGHT, earned(0), 0, List.of(), rule)
                : said(move, Ruling.LEGAL, 0, 0, List.of(), rule);
    }

    private Puzzle spotted(Move.Spot move) {
        Optional<Objection> objection = evidence.againstMend(move.put());
        if (objection.isEmpty()) {
            return said(move, Ruling.RIGHT, earned(0), 0, List.of(), evidence.rule(move.put()));
        }
        miss(0, objection.get().rule());
        return said(
                move,
                Ruling.WRONG,
                0,
                0,
                List.of(objection.get()),
                objection.get().rule());
    }

    private int earned(int task) {
        int points = tallies.get(task).worth(puzzle.level().tasks().get(task));
        tallies.set(task, tallies.get(task).earning(points));
        return points;
    }

    private void miss(int task, Rule rule) {
        tallies.set(task, tallies.get(task).missed());
        missed.add(rule);
    }

    private Puzzle said(
            Move move, Ruling ruling, int points, int task, List<Objection> objections, @Nullable Rule rule) {
        return puzzle.with(tallies, missed, move, new PuzzleVerdict(move, ruling, points, task, objections, rule));
    }
}
