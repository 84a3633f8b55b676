package lastack.course;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import lastack.game.Expected;
import lastack.game.Finding;
import lastack.game.Game;
import lastack.game.Move;
import lastack.game.Notation;
import lastack.game.PlayLevel;
import lastack.game.Question;
import lastack.game.Verdict;
import lastack.tcp.Departure;
import lastack.tcp.Fault;
import lastack.tcp.Referee;
import lastack.tcp.Segment;

/** Plays a level, by its own answers and by search: a level may ask for anything, but only the referee says what is right. */
final class PlayCheck {
    /** The numbers of a seeded level are new at each play; this many plays stand for all. */
    private static final int SEEDS = 200;

    /** Corners do not depend on the numbers, and looking for them takes longest. */
    private static final int SEEDS_FOR_CORNERS = 3;

    private final LevelFile file;
    private final PlayLevel level;
    private final long seed;
    private final Findings findings;

    private PlayCheck(LevelFile file, long seed, Findings findings) {
        this.file = file;
        this.level = file.played().in(seed);
        this.seed = seed;
        this.findings = findings;
    }

    /** Plays {@code file} with one seed after the other, as far as the first one with which something is the matter. */
    static void check(LevelFile file, Findings findings) {
        int seeds = file.level().seeded() ? SEEDS : 1;
        for (int seed = 0; seed < seeds; seed++) {
            Findings found = new Findings();
            new PlayCheck(file, seed, found).check();
            if (!found.list().isEmpty()) {
                found.list().forEach(findings::add);
                if (file.level().seeded()) {
                    findings.warning(file.at("seeded"), Problem.SEEN_WITH_SEED, String.valueOf(seed));
                }
                return;
            }
        }
    }

    private void check() {
        new OpeningCheck(file, seed, findings).check();
        questions();
        Rehearsal rehearsal = Rehearsal.of(level, seed);
        boolean onlyQuestions = level.tasks().stream().allMatch(task -> task.expected() instanceof Expected.Reply);
        // Where both ends end up in the states they were in, the way there was the point.
        boolean returns =
                !rehearsal.refused() && level.goal().reachedBy(rehearsal.end().world());
        if (!onlyQuestions
                && !returns
                && level.goal().reachedBy(Game.begin(level, seed).world())) {
            findings.error(file.at("goal"), Problem.ALREADY_SOLVED);
            return;
        }
        if (rehearsal.refused()) {
            refused(rehearsal.end());
        } else {
            complete(rehearsal);
        }
        rehearsal.accepted().forEach(this::unique);
        if (Solver.solve(level, seed).isEmpty()) {
            findings.error(file.at(file.tasks()), Problem.CANNOT_BE_SOLVED, String.valueOf(level.max()));
        } else if (seed < SEEDS_FOR_CORNERS) {
            DeadEnds.first(level, seed).ifPresent(this::deadEnd);
        }
    }

    /** Whether the referee allows the segments that questions ask for. */
    private void questions() {
        for (int at = 0; at < level.tasks().size(); at++) {
            if (level.tasks().get(at).expected() instanceof Expected.Reply reply
                    && reply.question() instanceof Question.OfSegment asked) {
                Segment answer = asked.answer().in(level.symbols(seed));
                Departure departure = Referee.send(asked.situation().you(level.symbols(seed)), answer);
                if (!departure.judgement().accepted()) {
                    Spot spot = file.at(file.tasks(), at, "question", "answer");
                    Refusal.note(spot, answer, departure.faults(), departure.rule(), findings);
                }
            }
        }
    }

    private void deadEnd(Game game) {
        String way = game.moves().stream().map(Notation::write).collect(joining("; "));
        findings.error(file.at(file.tasks(), game.at()), Problem.DEAD_END, way);
    }

    private void refused(Game end) {
        Verdict verdict = end.verdict();
        if (verdict == null) {
            return;
        }
        if (verdict.move() instanceof Move.Send send) {
            List<Fault> faults = verdict.findings().stream().map(Finding::fault).toList();
            Refusal.note(file.at(file.tasks(), end.at(), "send"), send.segment(), faults, verdict.rule(), findings);
        } else if (verdict.move() instanceof Move.Wait) {
            List<Segment> due = Referee.due(end.world().you());
            if (due.isEmpty()) {
                findings.error(file.at(file.tasks(), end.at()), Problem.NOTHING_COMES);
            } else {
                findings.error(
                        file.at(file.tasks(), end.at()),
                        Problem.WAIT_REFUSED,
                        due.get(0).toString());
            }
        }
    }

    private void complete(Rehearsal rehearsal) {
        Game end = rehearsal.end();
        for (int stray : end.world().notYetCome()) {
            findings.error(file.at("strays", stray), Problem.NEVER_COMES);
        }
        for (int task : rehearsal.skipped()) {
            findings.error(file.at(file.tasks(), task), Problem.NEVER_ASKED);
        }
        if (!level.goal().reachedBy(end.world())) {
            findings.error(
                    file.at("goal"),
                    Problem.GOAL_MISSED,
                    end.world().you().state().toString(),
                    end.world().peer().state().toString());
        }
        if (end.score() != level.max()) {
            findings.error(
                    file.at(file.tasks()),
                    Problem.NOT_FULL_MARKS,
                    String.valueOf(end.score()),
                    String.valueOf(level.max()));
        }
    }

    private void unique(Game moment) {
        if (moment.task().filter(task -> task.unique()).isEmpty()) {
            return;
        }
        other(moment)
                .ifPresent(other -> findings.error(
                        file.at(file.tasks(), moment.at(), "unique"), Problem.NOT_UNIQUE, other.toString()));
    }

    /** Another segment than the one asked for that is legal and does the task as well, if there is one. */
    private static Optional<Segment> other(Game moment) {
        List<Segment> segments = Candidates.of(moment).stream()
                .filter(Move.Send.class::isInstance)
                .map(move -> ((Move.Send) move).segment())
                .toList();
        Segment asked = segments.get(0);
        return segments.stream()
                .filter(segment -> !Candidates.same(asked, segment))
                .filter(segment -> {
                    Game next = moment.play(new Move.Send(segment));
                    return next.at() > moment.at();
                })
                .findFirst();
    }
}
