package lastack.course;

import java.util.List;
import lastack.game.Counter;
import lastack.game.Expected;
import lastack.game.Kind;
import lastack.game.Level;
import lastack.game.PlayLevel;
import lastack.game.Question;
import lastack.game.RecordedLevel;
import lastack.game.Seat;
import lastack.game.Task;
import lastack.tcp.SeqNum;

/** Finds what a learner would suffer from in a level that can be read: stars out of reach, hints that tell, answers that are not right. */
public final class LevelCheck {
    private final LevelFile file;
    private final Level level;
    private final Findings findings = new Findings();

    private LevelCheck(LevelFile file) {
        this.file = file;
        this.level = file.level();
    }

    /** All that is the matter with {@code file}, from top to bottom. */
    public static List<Diagnostic> check(LevelFile file) {
        LevelCheck check = new LevelCheck(file);
        check.stars();
        check.hints();
        if (file.level() instanceof PlayLevel level) {
            check.played(level);
        } else if (file.level() instanceof RecordedLevel level) {
            RecordedCheck.check(file, level, check.findings);
        }
        return check.findings.list();
    }

    private void played(PlayLevel played) {
        if (played.kind() == Kind.PLAY) {
            roles(played);
            spread("you", played.you());
            spread("peer", played.peer());
        }
        hidden(played);
        PlayCheck.check(file, findings);
    }

    private void roles(PlayLevel level) {
        if (level.you().role() == level.peer().role()) {
            findings.error(
                    file.at("peer", "role"),
                    Problem.SAME_ROLE,
                    level.you().role().toString());
        }
    }

    private void spread(String key, Seat seat) {
        if (!level.seeded() && seat.spread() < SeqNum.MODULUS) {
            findings.error(file.at(key, "spread"), Problem.SPREAD_WITHOUT_SEED);
        }
    }

    private void stars() {
        List<Integer> stars = level.stars();
        for (int at = 0; at < stars.size(); at++) {
            if (at > 0 && stars.get(at) <= stars.get(at - 1)) {
                findings.error(
                        file.at("stars", at),
                        Problem.STARS_NOT_ASCENDING,
                        stars.get(at).toString());
            } else if (stars.get(at) > level.max()) {
                findings.error(
                        file.at("stars", at),
                        Problem.STAR_OUT_OF_REACH,
                        stars.get(at).toString(),
                        String.valueOf(level.max()));
            }
        }
    }

    /** A number is hidden because a task asks for it; hidden for nothing it only puzzles. */
    private void hidden(PlayLevel level) {
        for (Counter counter : level.hidden()) {
            if (level.tasks().stream().noneMatch(task -> asksFor(task.expected(), counter))) {
                findings.error(file.at("hide"), Problem.HIDDEN_FOR_NOTHING, counter.toString());
            }
        }
    }

    private static boolean asksFor(Expected expected, Counter counter) {
        if (expected instanceof Expected.Send send) {
            return counter != Counter.RCV_NXT || send.ack() != null;
        }
        return expected instanceof Expected.Reply reply && reply.question() instanceof Question.Numeric;
    }

    private void hints() {
        List<Task> tasks = level.tasks();
        for (int at = 0; at < tasks.size(); at++) {
            Spot spot = file.at(file.tasks(), at, "hints", 0, "text");
            HintCheck.givenAway(file, tasks.get(at))
                    .ifPresent(part -> findings.error(spot, Problem.HINT_TELLS, Quoted.text(part)));
        }
    }
}
