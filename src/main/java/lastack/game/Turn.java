package lastack.game;

import java.util.ArrayList;
import java.util.List;
import lastack.tcp.Arrival;
import lastack.tcp.Departure;
import lastack.tcp.Fault;
import lastack.tcp.Field;
import lastack.tcp.Referee;
import lastack.tcp.Rule;
import lastack.tcp.Segment;
import lastack.tcp.Value;
import org.jspecify.annotations.Nullable;

/** One move judged: the referee says whether it may be made, the level what it earns. */
final class Turn {
    /** An acknowledgment may be late by this much and no more, in milliseconds (RFC 9293, section 3.8.6.3). */
    private static final int MOST_ACK_DELAY = 500;

    private final Game game;
    private final Task task;

    Turn(Game game) {
        this.game = game;
        this.task = game.task().orElseThrow();
    }

    Game play(Move move) {
        if (move instanceof Move.Send send) {
            return send(send);
        } else if (move instanceof Move.Answer answer) {
            return answer(answer);
        }
        return waiting(move);
    }

    /** What the other end made of the player's segment that {@code after} has and {@code before} has not; null if none or lost. */
    static @Nullable Arrival reaction(World before, World after) {
        for (int at = before.history().size(); at < after.history().size(); at++) {
            if (after.history().get(at) instanceof Happening.Crossed crossed && crossed.from() == Side.YOU) {
                return crossed.arrival();
            }
        }
        return null;
    }

    private @Nullable Segment expected() {
        return task.expected() instanceof Expected.Send send ? send.in(game.symbols()) : null;
    }

    private Game send(Move.Send move) {
        if (task.expected() instanceof Expected.Reply) {
            return notNow(move, Value.Kind.SEND, Value.Kind.ANSWER);
        }
        Departure departure = Referee.send(game.world().you(), move.segment());
        World after = Simulation.sent(game.level(), game.world(), move.segment());
        Arrival reaction = reaction(game.world(), after);
        if (!departure.judgement().accepted()) {
            List<Fault> faults = Comparison.faults(expected(), move.segment(), departure);
            List<Finding> findings = Diagnosis.of(game.world(), expected(), move.segment(), faults);
            Rule rule = findings.isEmpty() ? departure.rule() : findings.get(0).rule();
            return missed(new Verdict(move, Ruling.of(departure.judgement()), 0, findings, rule, reaction));
        }
        Segment wanted = expected();
        boolean exact = wanted != null && Comparison.same(wanted, move.segment());
        Ruling ruling = exact ? Ruling.REQUIRED : Ruling.LEGAL;
        int done = Comparison.covered(game, move.segment(), after);
        return moved(move, ruling, departure.rule(), reaction, after, done, exact);
    }

    private Game waiting(Move move) {
        if (task.expected() instanceof Expected.Reply) {
            return notNow(move, Value.Kind.WAIT, Value.Kind.ANSWER);
        }
        World after = Simulation.waited(game.level(), game.world());
        boolean nothingComes = after.history().size() == game.world().history().size();
        List<Segment> due = Referee.due(game.world().you());
        boolean onlyAck = due.stream().allMatch(segment -> segment.seqLength() == 0 && !segment.rst());
        boolean late = after.now() - game.world().now() > MOST_ACK_DELAY;
        if (nothingComes || (!due.isEmpty() && (!onlyAck || late))) {
            Rule rule = due.isEmpty() ? Rule.R67 : toSend(due.get(0));
            Fault fault = new Fault(Field.MOVE, Value.Kind.WAIT, List.of(Value.Kind.SEND), rule);
            Finding finding = new Finding(fault, List.of(Belief.IT_COMES_BY_ITSELF));
            return missed(new Verdict(move, Ruling.USELESS, 0, List.of(finding), rule, null));
        }
        boolean asked = task.expected() instanceof Expected.Wait;
        Rule rule = lastArrivalRule(after);
        return moved(move, asked ? Ruling.REQUIRED : Ruling.LEGAL, rule, null, after, asked ? 1 : 0, asked);
    }

    /** The rule that asks for {@code due}. */
    private static Rule toSend(Segment due) {
        if (due.rst()) {
            return Rule.R98;
        } else if (due.syn()) {
            return due.hasAck() ? Rule.R88 : Rule.R97;
        } else if (due.fin()) {
            return Rule.R96;
        }
        return due.length() > 0 ? Rule.R100 : Rule.R91;
    }

    /** The rule of what came while the player waited, if a segment did. */
    private static @Nullable Rule lastArrivalRule(World after) {
        Happening last = after.history().get(after.history().size() - 1);
        return last instanceof Happening.Crossed crossed && crossed.arrival() != null
                ? crossed.arrival().rule()
                : null;
    }

    private Game answer(Move.Answer move) {
        if (!(task.expected() instanceof Expected.Reply reply)) {
            Value.Kind allowed = task.expected() instanceof Expected.Wait ? Value.Kind.WAIT : Value.Kind.SEND;
            return notNow(move, Value.Kind.ANSWER, allowed);
        }
        return Answers.right(reply.question(), move.given(), game.symbols())
                ? moved(move, Ruling.RIGHT, null, null, game.world(), 1, true)
                : missed(new Verdict(move, Ruling.WRONG, 0, List.of(), null, null));
    }

    /** A move of another kind than the one asked for: refused, and it costs nothing, for nobody is wrong about TCP by it. */
    private Game notNow(Move move, Value.Kind given, Value.Kind allowed) {
        Fault fault = new Fault(Field.MOVE, given, List.of(allowed), Rule.R01);
        Finding finding = new Finding(fault, List.of(Belief.NO_PATIENCE));
        Verdict verdict = new Verdict(move, Ruling.USELESS, 0, List.of(finding), null, null);
        return new Game(
                game.level(),
                game.seed(),
                game.world(),
                game.at(),
                game.tallies(),
                game.with(move),
                game.past(),
                verdict);
    }

    private Game missed(Verdict verdict) {
        List<Tally> tallies = new ArrayList<>(game.tallies());
        tallies.set(game.at(), tallies.get(game.at()).missed());
        return new Game(
                game.level(),
                game.seed(),
                game.world(),
                game.at(),
                tallies,
                game.with(verdict.move()),
                game.past(),
                verdict);
    }

    /** The move is made and {@code done} tasks are done by it; where the goal is reached, what is left but questions is too. */
    private Game moved(
            Move move,
            Ruling ruling,
            @Nullable Rule rule,
            @Nullable Arrival reaction,
            World after,
            int done,
            boolean exact) {
        List<Tally> tallies = new ArrayList<>(game.tallies());
        List<Task> tasks = game.level().tasks();
        int at = game.at();
        int earned = 0;
        boolean atGoal = game.level().goal().reachedBy(after);
        while (at < tasks.size()
                && (at < game.at() + done
                        || (atGoal && done > 0 && !(tasks.get(at).expected() instanceof Expected.Reply)))) {
            Task next = tasks.get(at);
            Tally tally = next.unique() && !exact ? tallies.get(at).missed() : tallies.get(at);
            int points = tally.worth(next);
            tallies.set(at, tally.earning(points));
            earned += points;
            at++;
        }
        List<Past> past = new ArrayList<>(game.past());
        past.add(new Past(game.world(), game.at()));
        Verdict verdict = new Verdict(move, ruling, earned, List.of(), rule, reaction);
        return new Game(game.level(), game.seed(), after, at, tallies, game.with(move), past, verdict);
    }
}
