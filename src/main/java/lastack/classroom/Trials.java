package lastack.classroom;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Screen;
import lastack.game.Attempt;
import lastack.game.Belief;
import lastack.game.Finding;
import lastack.game.Game;
import lastack.game.Kind;
import lastack.game.Move;
import lastack.game.Notation;
import lastack.game.Puzzle;
import lastack.game.PuzzleVerdict;
import lastack.game.Tally;
import lastack.game.Verdict;
import lastack.quiz.Asked;
import lastack.tcp.Rule;
import lastack.tcp.State;
import org.jspecify.annotations.Nullable;

/** Makes trials of moves and answers that have just become safe. */
final class Trials {
    private Trials() {}

    /** What {@code msg} says to be safe, if that is a move or an answer of what is on the screen of {@code before}. */
    static Optional<Trial> of(Model before, Msg msg) {
        Screen screen = before.screen();
        if (msg instanceof Msg.Saved && screen instanceof Screen.Playing playing && playing.pending() != null) {
            return Optional.of(of(playing.code().text(), playing.game(), playing.pending()));
        } else if (msg instanceof Msg.Saved
                && screen instanceof Screen.Puzzling puzzling
                && puzzling.pending() != null) {
            return Optional.of(of(puzzling.code().text(), puzzling.puzzle(), puzzling.pending()));
        } else if (msg instanceof Msg.Remembered
                && screen instanceof Screen.Quiz quiz
                && quiz.shown().pending() != null) {
            return Optional.of(of(quiz, quiz.shown().pending()));
        }
        return Optional.empty();
    }

    private static Trial of(String run, Game before, Game next) {
        int of = next.tallies().size();
        int item = Math.min(before.at(), of - 1);
        Verdict verdict = next.verdict();
        boolean ends = next.level().kind() == Kind.PLAY;
        return trial(
                run,
                next,
                item,
                next.at(),
                outcome(next, verdict != null && verdict.ruling().accepted()),
                new Reason(
                        verdict == null ? null : verdict.rule(),
                        verdict == null || verdict.findings().isEmpty()
                                ? null
                                : verdict.findings().get(0).likeliest(),
                        verdict == null ? "" : allowed(verdict)),
                ends ? next.world().you().state() : null,
                ends ? next.world().peer().state() : null);
    }

    private static Trial of(String run, Puzzle before, Puzzle next) {
        PuzzleVerdict verdict = next.verdict();
        int of = next.tallies().size();
        int item = verdict != null ? verdict.task() : hinted(before, next);
        return trial(
                run,
                next,
                Math.max(0, Math.min(item, of - 1)),
                (int) next.tallies().stream().filter(Tally::done).count(),
                outcome(next, verdict != null && verdict.accepted()),
                new Reason(verdict == null ? null : verdict.rule(), null, ""),
                null,
                null);
    }

    private static int hinted(Puzzle before, Puzzle next) {
        for (int at = 0; at < next.tallies().size(); at++) {
            if (next.tallies().get(at).hints() > before.tallies().get(at).hints()) {
                return at;
            }
        }
        return before.firstOpen();
    }

    /** Why a try was what it was. */
    private record Reason(@Nullable Rule rule, @Nullable Belief belief, String allowed) {}

    private static Trial trial(
            String run,
            Attempt next,
            int item,
            int done,
            Trial.Outcome outcome,
            Reason why,
            @Nullable State you,
            @Nullable State peer) {
        Tally tally = next.tallies().get(item);
        int max = next.level().max();
        return new Trial(
                run,
                next.level().id(),
                next.seed(),
                item + 1,
                next.tallies().size(),
                done,
                "",
                outcome,
                tally.misses(),
                tally.hints(),
                why.rule(),
                outcome == Trial.Outcome.WRONG ? why.belief() : null,
                Trial.line(Notation.write(next.moves().get(next.moves().size() - 1))),
                Trial.line(why.allowed()),
                you,
                peer,
                Math.max(0, Math.min(next.score(), max)),
                max,
                next.solved());
    }

    private static Trial.Outcome outcome(Attempt next, boolean accepted) {
        Move last = next.moves().get(next.moves().size() - 1);
        if (last instanceof Move.TakeHint || last instanceof Move.TakeHintFor) {
            return Trial.Outcome.HINT;
        } else if (last instanceof Move.Undo) {
            return Trial.Outcome.UNDO;
        }
        return accepted ? Trial.Outcome.RIGHT : Trial.Outcome.WRONG;
    }

    /** {@code seq=4382 ack=9008}: what is at fault, with what would have been right. */
    static String allowed(Verdict verdict) {
        return verdict.findings().stream().map(Trials::allowed).collect(joining(" "));
    }

    private static String allowed(Finding finding) {
        return finding.fault().field() + "="
                + finding.fault().allowed().stream().map(Object::toString).collect(joining("|"));
    }

    private static Trial of(Screen.Quiz quiz, Game answered) {
        var round = quiz.round();
        int item = round.marks().size();
        Asked asked = round.asked().get(item);
        Verdict verdict = answered.verdict();
        boolean right = verdict != null && verdict.ruling().accepted();
        boolean exam = round.terms() instanceof lastack.app.Round.Exam;
        long seed = round.terms() instanceof lastack.app.Round.Exam terms ? terms.seed() : 0;
        int of = round.asked().size();
        return new Trial(
                exam ? Long.toHexString(seed) : "practice",
                exam ? Trial.EXAM : Trial.QUIZ,
                seed,
                item + 1,
                of,
                item + 1,
                asked.item().id(),
                right ? Trial.Outcome.RIGHT : Trial.Outcome.WRONG,
                right ? 0 : 1,
                0,
                asked.item().rules().isEmpty() ? null : asked.item().rules().get(0),
                null,
                Trial.line(Notation.write(answered.moves().get(answered.moves().size() - 1))),
                "",
                null,
                null,
                round.right() + (right ? 1 : 0),
                of,
                item + 1 == of);
    }
}
