package lastack.game;

import java.util.ArrayList;
import java.util.List;
import lastack.tcp.Arrival;
import lastack.tcp.Connection;
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
    static final int MOST_ACK_DELAY = 500;

    private final Game game;
    private final Task task;

    Turn(Game game) {
        this.game = game;
        this.task = game.task().orElseThrow();
    }

    Game play(Move move) {
        if (move instanceof Move.Answer answer) {
            return answer(answer);
        } else if (task.expected() instanceof Expected.Reply reply) {
            return reply.question() instanceof Question.OfSegment asked && move instanceof Move.Send built
                    ? built(built, asked)
                    : notNow(move, kind(reply.question()));
        }
        return move instanceof Move.Send send ? send(send) : waiting(move);
    }

    /** What the other end made of the player's segment that {@code after} has and {@code before} has not; null if none or lost. */
    static @Nullable Arrival reaction(World before, World after) {
        Arrival reaction = null;
        // One that was held up earlier may have arrived with it, but before it.
        for (Happening happening : since(before, after)) {
            if (happening instanceof Happening.Crossed crossed && crossed.from() == Side.YOU) {
                reaction = crossed.arrival();
            }
        }
        return reaction;
    }

    private static List<Happening> since(World before, World after) {
        return after.history().subList(before.history().size(), after.history().size());
    }

    private @Nullable Segment expected() {
        return task.expected() instanceof Expected.Send send ? send.in(game.symbols()) : null;
    }

    private Game send(Move.Send move) {
        Connection you = game.world().you();
        Departure departure = Referee.send(you, move.segment());
        World after = Simulation.sent(game.level(), game.world(), move.segment());
        Arrival reaction = reaction(game.world(), after);
        if (!departure.judgement().accepted()) {
            List<Fault> faults = task.expected() instanceof Expected.Wait
                            && !Referee.due(you).contains(move.segment())
                    ? List.of(new Fault(Field.MOVE, Value.Kind.SEND, List.of(Value.Kind.WAIT), departure.rule()))
                    : Comparison.faults(you, expected(), move.segment(), departure);
            List<Finding> findings = Diagnosis.of(game.world(), move.segment(), faults);
            Ruling ruling = Ruling.of(departure.judgement());
            return missed(new Verdict(move, ruling, 0, findings, findings.get(0).rule(), reaction));
        }
        int next = Headway.reached(game, game.at(), after, move.segment());
        Ruling ruling = isJust(game.at(), move.segment()) ? Ruling.REQUIRED : Ruling.LEGAL;
        return moved(move, after, next, ruling, departure.rule(), reaction);
    }

    /** Whether {@code sent} is just what the task {@code at} asks for. */
    private boolean isJust(int at, @Nullable Segment sent) {
        return game.level().tasks().get(at).expected() instanceof Expected.Send send
                && sent != null
                && Comparison.same(send.in(game.symbols()), sent);
    }

    private Game waiting(Move move) {
        World after = Simulation.waited(game.level(), game.world());
        boolean nothingComes = after.equals(game.world());
        Segment due = due();
        if (nothingComes || (due != null && !mayBePutOff(due, after))) {
            Fault fault = new Fault(
                    Field.MOVE,
                    Value.Kind.WAIT,
                    List.of(Value.Kind.SEND),
                    asksForMove(game.world().you(), due));
            boolean over = due == null && Simulation.talkedOut(game.world());
            Finding finding =
                    new Finding(fault, List.of(over ? Belief.IT_GOES_ON_FOR_EVER : Belief.IT_COMES_BY_ITSELF));
            return missed(new Verdict(move, Ruling.USELESS, 0, List.of(finding), fault.rule(), null));
        }
        int next = Headway.reached(game, game.at(), after, null);
        boolean asked = task.expected() instanceof Expected.Wait && next > game.at();
        return moved(move, after, next, asked ? Ruling.REQUIRED : Ruling.LEGAL, cameBy(after), null);
    }

    private @Nullable Segment due() {
        List<Segment> due = Referee.due(game.world().you());
        return due.isEmpty() ? null : due.get(0);
    }

    /** Only an acknowledgment may be put off, and not for long (R91). */
    private boolean mayBePutOff(Segment due, World until) {
        long since = game.world().yourClock().ackSince();
        return isPureAck(due) && since != Clock.NEVER && until.now() - since <= MOST_ACK_DELAY;
    }

    static boolean isPureAck(Segment segment) {
        return segment.seqLength() == 0 && !segment.rst();
    }

    /** The rule that asks for {@code due}; where nothing is due, the one by which nothing will ever come. */
    static Rule asksForMove(Connection you, @Nullable Segment due) {
        if (due == null) {
            return switch (you.state()) {
                case CLOSE_WAIT -> Rule.R67;
                case FIN_WAIT_2 -> Rule.R68;
                default -> Rule.R96;
            };
        } else if (due.rst()) {
            return Rule.R98;
        } else if (you.owed().again()) {
            return Rule.R59;
        } else if (due.syn()) {
            return due.hasAck() ? Rule.R88 : Rule.R97;
        } else if (due.fin()) {
            return Rule.R96;
        }
        return due.length() > 0 ? Rule.R100 : Rule.R91;
    }

    /** The rule of what came while the player waited, if a segment did. */
    private @Nullable Rule cameBy(World after) {
        Rule rule = null;
        for (Happening happening : since(game.world(), after)) {
            if (happening instanceof Happening.Crossed crossed
                    && crossed.from() == Side.PEER
                    && crossed.arrival() != null) {
                rule = crossed.arrival().rule();
            }
        }
        return rule;
    }

    private Game answer(Move.Answer move) {
        if (!(task.expected() instanceof Expected.Reply reply)) {
            return notNow(move, task.expected() instanceof Expected.Wait ? Value.Kind.WAIT : Value.Kind.SEND);
        } else if (reply.question() instanceof Question.OfSegment) {
            return notNow(move, Value.Kind.SEND);
        } else if (!Answers.right(reply.question(), move.given(), game.symbols())) {
            return missed(new Verdict(move, Ruling.WRONG, 0, List.of(), null, null));
        }
        return answered(move, null);
    }

    private Game answered(Move move, @Nullable Rule rule) {
        int next = Headway.reached(game, game.at() + 1, game.world(), null);
        return moved(move, game.world(), next, Ruling.RIGHT, rule, null);
    }

    private static Value.Kind kind(Question question) {
        return question instanceof Question.OfSegment ? Value.Kind.SEND : Value.Kind.ANSWER;
    }

    /** A segment that answers a question: nothing is sent, but what is wrong with it is said as if it were. */
    private Game built(Move.Send move, Question.OfSegment question) {
        World moment = question.situation().in(game.symbols());
        Segment wanted = question.answer().in(game.symbols());
        Departure departure = Referee.send(moment.you(), move.segment());
        if (Comparison.same(wanted, move.segment())) {
            return answered(move, departure.rule());
        }
        List<Fault> faults = departure.judgement().accepted()
                ? Comparison.between(moment.you(), wanted, move.segment(), departure)
                : Comparison.faults(moment.you(), wanted, move.segment(), departure);
        List<Finding> findings = Diagnosis.of(moment, move.segment(), faults);
        return missed(
                new Verdict(move, Ruling.WRONG, 0, findings, findings.get(0).rule(), null));
    }

    /** A move of another kind than the one asked for: refused, and it costs nothing, for nobody is wrong about TCP by it. */
    private Game notNow(Move move, Value.Kind allowed) {
        Value.Kind given = move instanceof Move.Answer
                ? Value.Kind.ANSWER
                : move instanceof Move.Send ? Value.Kind.SEND : Value.Kind.WAIT;
        Fault fault = new Fault(Field.MOVE, given, List.of(allowed), Rule.R01);
        Finding finding = new Finding(fault, List.of(Belief.NONE_KNOWN));
        Verdict verdict = new Verdict(move, Ruling.USELESS, 0, List.of(finding), null, null);
        return refused(verdict, game.tallies(), game.missed());
    }

    private Game missed(Verdict verdict) {
        List<Tally> tallies = new ArrayList<>(game.tallies());
        tallies.set(game.at(), tallies.get(game.at()).missed());
        List<Rule> missed = new ArrayList<>(game.missed());
        if (verdict.rule() != null) {
            missed.add(verdict.rule());
        }
        return refused(verdict, tallies, missed);
    }

    private Game refused(Verdict verdict, List<Tally> tallies, List<Rule> missed) {
        return new Game(
                game.written(),
                game.level(),
                game.seed(),
                game.plan(),
                game.world(),
                game.at(),
                tallies,
                missed,
                game.with(verdict.move()),
                game.past(),
                verdict);
    }

    /** The move is made, and all tasks before {@code next} are done. */
    private Game moved(
            Move move, World after, int next, Ruling ruling, @Nullable Rule rule, @Nullable Arrival reaction) {
        Segment sent = move instanceof Move.Send send ? send.segment() : null;
        List<Tally> tallies = new ArrayList<>(game.tallies());
        int earned = 0;
        for (int at = game.at(); at < next; at++) {
            Task done = game.level().tasks().get(at);
            boolean full = !done.unique() || !(done.expected() instanceof Expected.Send) || isJust(at, sent);
            int points = full ? tallies.get(at).worth(done) : tallies.get(at).worthOtherwise(done);
            tallies.set(at, tallies.get(at).earning(points));
            earned += points;
        }
        List<Past> past = new ArrayList<>(game.past());
        past.add(new Past(game.world(), game.at()));
        Verdict verdict = new Verdict(move, ruling, earned, List.of(), rule, reaction);
        return new Game(
                game.written(),
                game.level(),
                game.seed(),
                game.plan(),
                after,
                next,
                tallies,
                game.missed(),
                game.with(move),
                past,
                verdict);
    }
}
