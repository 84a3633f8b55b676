package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lastack.game.Answers;
import lastack.game.Expected;
import lastack.game.Game;
import lastack.game.Happening;
import lastack.game.Move;
import lastack.game.Ruling;
import lastack.game.Side;
import lastack.game.Task;
import lastack.game.Verdict;
import lastack.tcp.Rule;
import lastack.text.Events;
import lastack.text.Reactions;
import lastack.text.Symbols;
import lastack.text.Verdicts;
import lastack.text.Who;
import lastack.text.Words;

/** What the referee says to a move. */
final class VerdictPanel {
    private final Game game;
    private final Labels labels;
    private final Words words;
    private final Glyphs glyphs;
    private final Who peer;
    private final Verdicts verdicts;
    private final Symbols symbols;
    private final boolean compact;

    /** @param compact whether there are only three rows for it */
    VerdictPanel(Game game, Skin skin, boolean compact) {
        this.game = game;
        this.labels = skin.labels();
        this.words = skin.words();
        this.glyphs = skin.glyphs();
        this.peer = Who.of(game.level().peer().role());
        this.verdicts = new Verdicts(words, peer);
        this.symbols = new Symbols(game.symbols());
        this.compact = compact;
    }

    static String reference(Rule rule) {
        return rule.id() + " " + rule.section();
    }

    /** What is said to a move that was not made: the field, what was given, what is allowed, the belief, what would follow. */
    Panel refused(Verdict verdict) {
        String cross = glyphs.of(Glyph.VERDICT_WRONG) + " ";
        if (verdict.ruling() == Ruling.WRONG && verdict.findings().isEmpty()) {
            return new Panel(
                    Text.of(Role.WRONG_STRONG, cross + labels.text(Label.WRONG_ANSWER)),
                    "",
                    wrongChoice(verdict).stream()
                            .map(why -> Text.of(Role.TEXT, why))
                            .toList());
        } else if (verdict.findings().isEmpty()) {
            Rule rule = Objects.requireNonNull(verdict.rule());
            return new Panel(
                    Text.of(Role.WRONG_STRONG, cross + labels.text(Label.NOT_NOW)),
                    reference(rule),
                    List.of(Text.of(Role.TEXT, words.says(rule))));
        }
        return new FaultPanel(labels, words, glyphs, peer, symbols, compact).refused(game.you(), verdict);
    }

    /** Why the first thing at fault in {@code verdict} is wrong, in a sentence. */
    String why(Verdict verdict) {
        return verdicts.why(game.you(), verdict.findings().get(0));
    }

    private List<String> wrongChoice(Verdict verdict) {
        Task task = game.task().orElseThrow();
        List<String> whys =
                task.expected() instanceof Expected.Reply reply && verdict.move() instanceof Move.Answer answer
                        ? Answers.whys(reply.question(), answer.given(), game.symbols()).stream()
                                .map(words::of)
                                .toList()
                        : List.of();
        return whys.isEmpty() ? List.of(words.of(task.brief())) : whys;
    }

    /** What is said to a move that was made. */
    Panel accepted(Verdict verdict) {
        String word = verdict.ruling() == Ruling.LEGAL && verdict.points() == 0
                ? labels.text(Label.LEGAL)
                : verdict.points() > 0 ? labels.text(Label.RIGHT, verdict.points()) : labels.text(Label.RIGHT_FREE);
        List<Text> body = new ArrayList<>();
        Task done = game.justDone().orElse(null);
        if (done != null && done.right() != null) {
            body.add(Text.of(Role.TEXT, words.of(done.right())));
        } else if (verdict.move() instanceof Move.Wait) {
            body.add(Text.of(Role.TEXT, arrived(verdict.rule() != null)));
        } else if (verdict.move() instanceof Move.Answer && done != null) {
            body.add(Text.of(Role.TEXT, rightChoice(done)));
        } else if (verdict.rule() != null) {
            body.add(Text.of(Role.TEXT, verdicts.right(verdict.rule())));
        }
        return new Panel(
                Text.of(Role.RIGHT_STRONG, glyphs.of(Glyph.VERDICT_RIGHT) + " " + word),
                verdict.rule() == null ? "" : reference(verdict.rule()),
                body);
    }

    private String rightChoice(Task done) {
        return PlayQuestion.options(done).stream()
                .filter(option -> option.right())
                .map(option -> option.why())
                .filter(Objects::nonNull)
                .map(words::of)
                .findFirst()
                .orElse("");
    }

    /** What the waiting brought: {@code segment} says that one came, which is the news even where the application called behind it. */
    private String arrived(boolean segment) {
        List<Happening> history = game.world().history();
        Happening.Crossed came = segment ? PlayLadder.last(Side.PEER, history) : null;
        Happening last = came != null ? came : history.get(history.size() - 1);
        Events events = new Events(words);
        if (last instanceof Happening.Crossed crossed && crossed.arrival() != null) {
            String taken = new Reactions(words).taken(crossed.arrival(), Who.YOU);
            return crossed.stray() ? events.stray(peer, taken) : taken;
        } else if (last instanceof Happening.Crashed) {
            return events.crashed();
        } else if (last instanceof Happening.Called called) {
            return events.called(called.call());
        }
        return last instanceof Happening.TimerRan ran ? events.ran(ran.timer()) : "";
    }
}
