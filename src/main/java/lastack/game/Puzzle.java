package lastack.game;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lastack.tcp.Rule;
import lastack.tcp.SeqNum;
import org.jspecify.annotations.Nullable;

/**
 * A level about a recording, being solved. A value: a move makes the next one, and the same level, seed and moves always make the same.
 *
 * @param written what is played, as its file has it
 * @param level the same with the numbers of this play
 * @param seed where its numbers come from
 * @param tallies how each task is going
 * @param missed the rule of each wrong try so far, oldest first
 * @param moves every move so far, wrong ones and hints included
 * @param verdict what was said to the last move; null at the start and after a hint
 */
public record Puzzle(
        RecordedLevel written,
        RecordedLevel level,
        long seed,
        List<Tally> tallies,
        List<Rule> missed,
        List<Move> moves,
        @Nullable PuzzleVerdict verdict)
        implements Attempt {
    public Puzzle {
        tallies = List.copyOf(tallies);
        missed = List.copyOf(missed);
        moves = List.copyOf(moves);
    }

    /** The start of {@code written}, with the numbers of {@code seed}. */
    public static Puzzle begin(RecordedLevel written, long seed) {
        RecordedLevel level = written.in(seed);
        List<Tally> tallies = Collections.nCopies(level.tasks().size(), Tally.NEW);
        return new Puzzle(written, level, seed, tallies, List.of(), List.of(), null);
    }

    /** The puzzle that {@code run} leads to in {@code played}, which has its id. */
    public static Puzzle replay(RecordedLevel played, Run run) {
        Puzzle puzzle = begin(played, run.seed());
        for (Move move : run.moves()) {
            puzzle = puzzle.play(move);
        }
        return puzzle;
    }

    @Override
    public boolean solved() {
        return tallies.stream().allMatch(Tally::done);
    }

    public Map<String, SeqNum> symbols() {
        return level.symbols(seed);
    }

    /** What task {@code task} is worth now. */
    public int worth(int task) {
        return tallies.get(task).worth(level.tasks().get(task));
    }

    /** The hints of {@code task} that have been taken. */
    public List<Hint> hints(int task) {
        return level.tasks().get(task).hints().subList(0, tallies.get(task).hints());
    }

    /** The hint of {@code task} that would be next. */
    public Optional<Hint> nextHint(int task) {
        List<Hint> hints = level.tasks().get(task).hints();
        int taken = tallies.get(task).hints();
        return taken < hints.size() && !tallies.get(task).done() ? Optional.of(hints.get(taken)) : Optional.empty();
    }

    /** The first task that is not done; as many as there are tasks when all are. */
    public int firstOpen() {
        return IntStream.range(0, tallies.size())
                .filter(task -> !tallies.get(task).done())
                .findFirst()
                .orElse(tallies.size());
    }

    /** The task that is about this place, if there is one. */
    public Optional<Integer> taskAt(int frame, Cell cell) {
        for (int task = 0; task < level.tasks().size(); task++) {
            if (level.tasks().get(task).expected() instanceof Expected.Restore hidden
                    && hidden.frame() == frame
                    && hidden.cell() == cell) {
                return Optional.of(task);
            }
        }
        return Optional.empty();
    }

    /** What {@code verdict} is about: of several figures put at once the one of its task. Orders of segments put no figure. */
    public Put put(PuzzleVerdict verdict) {
        if (verdict.move() instanceof Move.Spot spot) {
            return spot.put();
        }
        List<Put> puts = ((Move.Fill) verdict.move()).puts();
        return puts.stream()
                .filter(one -> taskAt(one.frame(), one.cell()).orElse(-1) == verdict.task())
                .findFirst()
                .orElse(puts.get(0));
    }

    /** What was said to the first wrong try against which the referee had something. */
    public Optional<PuzzleVerdict> firstMiss() {
        Puzzle again = begin(written, seed);
        for (Move move : moves) {
            again = again.play(move);
            PuzzleVerdict said = again.verdict;
            if (said != null && !said.accepted() && !said.objections().isEmpty()) {
                return Optional.of(said);
            }
        }
        return Optional.empty();
    }

    /** How many segments, from the first shuffled one on, are known to be in order: those of the last {@link Move.Order} that fitted. */
    public List<Integer> ordered() {
        List<Integer> places = List.of();
        Puzzle before = begin(written, seed);
        for (Move move : moves) {
            Puzzle after = before.play(move);
            if (move instanceof Move.Order order && after.verdict != null && after.verdict.accepted()) {
                places = order.places();
            }
            before = after;
        }
        return places;
    }

    /**
     * The puzzle after {@code move}; its {@link #verdict()} says what the move was. A move that is none here, such as taking something
     * back, leaves the very same puzzle.
     */
    public Puzzle play(Move move) {
        if (moves.size() >= Game.MOST_MOVES || solved()) {
            return this;
        } else if (move instanceof Move.TakeHint) {
            return hinted(firstOpen(), move);
        } else if (move instanceof Move.TakeHintFor one) {
            return taskAt(one.frame(), one.cell())
                    .map(task -> hinted(task, move))
                    .orElse(this);
        } else if (move instanceof Move.Undo) {
            return this;
        }
        return new PuzzleTurn(this).play(move);
    }

    private Puzzle hinted(int task, Move move) {
        if (nextHint(task).isEmpty()) {
            return this;
        }
        List<Tally> next = new ArrayList<>(tallies);
        next.set(task, next.get(task).hinted());
        return with(next, missed, move, null);
    }

    Puzzle with(List<Tally> next, List<Rule> missing, Move move, @Nullable PuzzleVerdict said) {
        List<Move> more = new ArrayList<>(moves);
        more.add(move);
        return new Puzzle(written, level, seed, next, missing, more, said);
    }
}
