package lastack.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lastack.game.Answers;
import lastack.game.Expected;
import lastack.game.Finding;
import lastack.game.Game;
import lastack.game.Happening;
import lastack.game.Move;
import lastack.game.Question;
import lastack.game.Ruling;
import lastack.game.Side;
import lastack.game.Task;
import lastack.game.Verdict;
import lastack.tcp.Arrival;
import lastack.tcp.Fault;
import lastack.tcp.Field;
import lastack.tcp.SeqNum;
import lastack.tcp.Value;
import lastack.text.Reactions;
import lastack.text.Verdicts;
import lastack.text.Who;
import lastack.text.Words;
import org.jspecify.annotations.Nullable;

/** What the referee says to a move, the news first. */
final class VerdictVoice {
    private final Voice voice;
    private final Words words;
    private final Game before;
    private final Game after;
    private final Verdict verdict;
    private final Who peer;
    private final Verdicts verdicts;

    /**
     * @param before the game before the move
     * @param after the game after it
     */
    VerdictVoice(Voice voice, Game before, Game after, Verdict verdict) {
        this.voice = voice;
        this.words = voice.words();
        this.before = before;
        this.after = after;
        this.verdict = verdict;
        this.peer = Who.of(after.level().peer().role());
        this.verdicts = new Verdicts(words, peer);
    }

    List<String> told() {
        return verdict.ruling().accepted() ? accepted() : refused();
    }

    private List<String> accepted() {
        List<String> told = new ArrayList<>();
        told.add(headline());
        List<Happening> history = after.world().history();
        int from = before.world().history().size();
        told.addAll(new EventVoice(voice, after).since(from, history, checked(history.subList(from, history.size()))));
        String why = why();
        if (!why.isEmpty()) {
            told.add(why);
        }
        if (verdict.rule() != null) {
            told.add(words.reference(verdict.rule()));
        }
        return told;
    }

    private String headline() {
        if (verdict.ruling() == Ruling.LEGAL && verdict.points() == 0) {
            return voice.text("legal");
        } else if (verdict.points() == 0) {
            return voice.text("right.free");
        }
        return voice.text(
                "right",
                "points",
                voice.points(verdict.points()),
                "score",
                after.score(),
                "max",
                voice.points(after.level().max()));
    }

    /** The segment whose checks are told: the player's own, or the one that was waited for. */
    private Happening.@Nullable Crossed checked(List<Happening> news) {
        Side from = verdict.move() instanceof Move.Send ? Side.YOU : Side.PEER;
        Happening.Crossed last = null;
        for (Happening happening : news) {
            if (happening instanceof Happening.Crossed crossed && crossed.from() == from && !crossed.lost()) {
                last = crossed;
            }
        }
        return last;
    }

    /** What the level, or else the rule, has to say. What a wait has brought is told already. */
    private String why() {
        Task done = after.justDone().orElse(null);
        if (done != null && done.right() != null) {
            return voice.of(done.right());
        } else if (verdict.move() instanceof Move.Answer) {
            return done == null ? "" : rightChoice(done);
        }
        boolean sent = verdict.move() instanceof Move.Send;
        return sent && verdict.rule() != null ? verdicts.right(verdict.rule()) : "";
    }

    private String rightChoice(Task done) {
        Question question = ((Expected.Reply) done.expected()).question();
        return LevelVoice.options(question).stream()
                .filter(Question.Option::right)
                .map(Question.Option::why)
                .filter(Objects::nonNull)
                .map(voice::of)
                .findFirst()
                .orElse("");
    }

    private List<String> refused() {
        List<String> told = new ArrayList<>();
        if (!verdict.findings().isEmpty()) {
            finding(told, verdict.findings().get(0));
        } else if (verdict.ruling() == Ruling.WRONG) {
            told.add(voice.text("wrong.answer"));
            told.addAll(wrongChoice());
        } else if (verdict.rule() != null) {
            told.add(voice.text("not-now"));
            told.add(words.says(verdict.rule()));
            told.add(words.reference(verdict.rule()));
        }
        boolean asked = after.task().map(Task::asks).orElse(false);
        if (verdict.move() instanceof Move.Send) {
            told.add(voice.text("not-sent"));
        }
        if (after.worth() != before.worth()) {
            told.add(voice.text(asked ? "worth.question" : "worth", "points", voice.points(after.worth())));
        }
        return told;
    }

    private void finding(List<String> told, Finding first) {
        Fault fault = first.fault();
        if (fault.field() == Field.MOVE) {
            told.add(voice.text("not-now"));
        } else {
            List<String> fields = verdict.findings().stream()
                    .map(finding -> verdicts.name(finding.fault().field()))
                    .toList();
            told.add(voice.text("wrong", "fields", voice.list(fields)));
            told.add(voice.text(
                    "wrong.field",
                    "field",
                    verdicts.name(fault.field()),
                    "given",
                    value(fault.given()),
                    "allowed",
                    value(fault.allowed().get(0))));
        }
        told.add(voice.text("wrong.why", "why", verdicts.why(before.you(), first)));
        if (verdict.rule() != null) {
            told.add(words.reference(first.rule()));
        }
        Arrival reaction = verdict.reaction();
        if (reaction != null) {
            told.add(new Reactions(words).ifSent(reaction, peer));
        }
    }

    private String value(Value value) {
        Map<String, SeqNum> symbols = after.symbols();
        return value instanceof Value.Seq seq ? voice.value(seq.number(), symbols) : verdicts.show(value);
    }

    /** What the level says to just this answer. */
    private List<String> wrongChoice() {
        Task task = before.task().orElseThrow();
        if (!(task.expected() instanceof Expected.Reply reply) || !(verdict.move() instanceof Move.Answer answer)) {
            return List.of();
        }
        return Answers.whys(reply.question(), answer.given(), before.symbols()).stream()
                .map(voice::of)
                .toList();
    }
}
