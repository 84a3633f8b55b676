package lastack.game;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.tcp.Connection;
import lastack.tcp.Rule;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import org.jspecify.annotations.Nullable;

/**
 * A level being played. A value: a move makes the next one, and the same level, seed and moves always make the same.
 *
 * @param written what is played, as its file has it
 * @param level the same with the numbers of this play in its texts
 * @param seed where its numbers come from
 * @param plan what its tasks are about
 * @param world both ends as they are now
 * @param at which task is next; as many as there are tasks when all are done
 * @param tallies how each task is going
 * @param missed the rule of each wrong try so far, oldest first; what is taken back stays
 * @param moves every move so far, wrong ones, hints and undos included
 * @param past where undo leads, the latest last
 * @param verdict what was said to the last move; null at the start, after a hint and after an undo
 */
public record Game(
        PlayLevel written,
        PlayLevel level,
        long seed,
        Plan plan,
        World world,
        int at,
        List<Tally> tallies,
        List<Rule> missed,
        List<Move> moves,
        List<Past> past,
        @Nullable Verdict verdict)
        implements Attempt {
    /** More moves than anybody makes in one play. What comes behind them is not taken, for runs come from files too. */
    static final int MOST_MOVES = 10_000;

    /** From this many wrong tries by one rule on, the level that teaches it is offered. */
    private static final int MANY_MISSES = 3;

    public Game {
        tallies = List.copyOf(tallies);
        missed = List.copyOf(missed);
        moves = List.copyOf(moves);
        past = List.copyOf(past);
    }

    /**
     * The start of {@code written}, with the numbers of {@code seed} in its texts: the moves that the level makes before the player takes over have been made.
     *
     * @throws IllegalArgumentException if the level asks for a question before its start: a checked level never does
     */
    public static Game begin(PlayLevel written, long seed) {
        PlayLevel level = written.in(seed);
        List<World> opening = opening(level, seed);
        World world = opening.get(opening.size() - 1);
        List<Tally> tallies = Collections.nCopies(level.tasks().size(), Tally.NEW);
        Plan plan = Plan.of(level, seed, world);
        return new Game(written, level, seed, plan, world, 0, tallies, List.of(), List.of(), List.of(), null);
    }

    /** The world of {@code level} before anybody has moved, and after each move that the level makes before the player takes over. */
    private static List<World> opening(PlayLevel level, long seed) {
        List<World> worlds = new ArrayList<>();
        World world = Simulation.begun(level, World.at(level, seed));
        worlds.add(world);
        Map<String, SeqNum> symbols = level.symbols(seed);
        for (Expected made : level.before()) {
            if (made instanceof Expected.Send send) {
                world = Simulation.sent(level, world, send.in(symbols));
            } else if (made instanceof Expected.Wait) {
                world = Simulation.waited(level, world);
            } else {
                throw new IllegalArgumentException("a question cannot stand before the start of " + level.id());
            }
            worlds.add(world);
        }
        return worlds;
    }

    /** Each moment of the play that counts, oldest first: what was refused or taken back is not among them. */
    List<World> worlds() {
        List<World> worlds = opening(level, seed);
        past.stream().skip(1).map(Past::world).forEach(worlds::add);
        if (!past.isEmpty()) {
            worlds.add(world);
        }
        return worlds;
    }

    /** What whoever watches the player's end would have seen so far, oldest first. */
    public List<Sighting> sightings() {
        return Watch.over(worlds());
    }

    /** The task that is next, none when all are done. */
    public Optional<Task> task() {
        return at < level.tasks().size() ? Optional.of(level.tasks().get(at)) : Optional.empty();
    }

    /** The end that the player speaks for: a question may tell of another than the level's. */
    public Connection you() {
        return situation().map(World::you).orElse(world.you());
    }

    /** Where the question that is next tells of an end that sends a segment: that moment. */
    public Optional<World> situation() {
        return task().map(Task::expected)
                .filter(Expected.Reply.class::isInstance)
                .map(reply -> ((Expected.Reply) reply).question())
                .filter(Question.OfSegment.class::isInstance)
                .map(question -> ((Question.OfSegment) question).situation().in(symbols()));
    }

    /** Whether {@code counter} is not shown now: a level may hide what it asks for, as long as it asks, and between two questions too. */
    public boolean hides(Counter counter) {
        return level.hidden().contains(counter)
                && level.tasks().stream().skip(at).anyMatch(Game::asksNumber);
    }

    private static boolean asksNumber(Task task) {
        return task.expected() instanceof Expected.Send
                || (task.expected() instanceof Expected.Reply reply && reply.question() instanceof Question.Numeric);
    }

    @Override
    public boolean solved() {
        return at >= level.tasks().size();
    }

    /** What the level's letters stand for in this play. */
    public Map<String, SeqNum> symbols() {
        return level.symbols(seed);
    }

    /** What the task that is next is worth now, 0 when all are done. */
    public int worth() {
        return task().map(task -> tallies.get(at).worth(task)).orElse(0);
    }

    /** The hints of this task that have been taken. */
    public List<Hint> hints() {
        return task().map(task -> task.hints().subList(0, tallies.get(at).hints()))
                .orElse(List.of());
    }

    /** The hint that would be next. */
    public Optional<Hint> nextHint() {
        return task().filter(task -> tallies.get(at).hints() < task.hints().size())
                .map(task -> task.hints().get(tallies.get(at).hints()));
    }

    /** The first of the tasks that the last move did; none if it did none. */
    public Optional<Task> justDone() {
        if (verdict == null || !verdict.ruling().accepted() || past.isEmpty()) {
            return Optional.empty();
        }
        int before = past.get(past.size() - 1).task();
        return before < at ? Optional.of(level.tasks().get(before)) : Optional.empty();
    }

    /** The rule that the last move broke, if so many tries have broken it that another level should come first. */
    public Optional<Rule> hardRule() {
        if (verdict == null || verdict.ruling().accepted() || verdict.rule() == null) {
            return Optional.empty();
        }
        Rule last = verdict.rule();
        boolean often = missed.stream().filter(last::equals).count() >= MANY_MISSES;
        return often ? Optional.of(last) : Optional.empty();
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    /**
     * The game after {@code move}; its {@link #verdict()} says what the move was. A refused move changes only what it costs. A move that
     * is none here leaves the very same game: any but Undo when all is done, Undo at the start, a hint where there are no more.
     */
    public Game play(Move move) {
        if (moves.size() >= MOST_MOVES) {
            return this;
        } else if (move instanceof Move.Undo) {
            return undone();
        } else if (move instanceof Move.TakeHint) {
            return hinted();
        } else if (solved()) {
            return this;
        }
        return new Turn(this).play(move);
    }

    /** What would follow if {@code segment} were sent as it is, in a copy of the world: nothing here changes. */
    public Consequence whatIf(Segment segment) {
        World sent = Simulation.sent(level, world, segment);
        return new Consequence(Turn.reaction(world, sent), Simulation.waited(level, sent));
    }

    private Game hinted() {
        if (nextHint().isEmpty()) {
            return this;
        }
        List<Tally> next = new ArrayList<>(tallies);
        next.set(at, next.get(at).hinted());
        return new Game(written, level, seed, plan, world, at, next, missed, with(new Move.TakeHint()), past, null);
    }

    private Game undone() {
        if (past.isEmpty()) {
            return this;
        }
        Past last = past.get(past.size() - 1);
        List<Tally> next = new ArrayList<>(tallies);
        for (int task = last.task(); task < next.size(); task++) {
            next.set(task, next.get(task).undone());
        }
        return new Game(
                written,
                level,
                seed,
                plan,
                last.world(),
                last.task(),
                next,
                missed,
                with(new Move.Undo()),
                past.subList(0, past.size() - 1),
                null);
    }

    /** The moves so far and {@code move}. */
    List<Move> with(Move move) {
        List<Move> longer = new ArrayList<>(moves);
        longer.add(move);
        return longer;
    }
}
