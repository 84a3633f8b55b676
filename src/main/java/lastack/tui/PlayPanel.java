package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lastack.app.Draft;
import lastack.app.Focus;
import lastack.app.Screen;
import lastack.game.Expected;
import lastack.game.Finding;
import lastack.game.Game;
import lastack.game.Happening;
import lastack.game.Hint;
import lastack.game.Move;
import lastack.game.Ruling;
import lastack.game.Side;
import lastack.game.Task;
import lastack.game.Verdict;
import lastack.tcp.Arrival;
import lastack.tcp.Call;
import lastack.tcp.Field;
import lastack.tcp.Rule;
import lastack.tcp.Value;
import lastack.text.Reactions;
import lastack.text.Symbols;
import lastack.text.Verdicts;
import lastack.text.Who;
import lastack.text.Words;
import org.jspecify.annotations.Nullable;

/** What the referee says, or what is asked: the panel at the right, and the one line below it. */
final class PlayPanel {
    private final Screen.Playing playing;
    private final Game game;
    private final Labels labels;
    private final Words words;
    private final Glyphs glyphs;
    private final Who peer;
    private final Verdicts verdicts;
    private final Symbols symbols;
    private final boolean compact;

    /** @param compact whether there are only three rows for it */
    PlayPanel(Screen.Playing playing, Skin skin, boolean compact) {
        this.compact = compact;
        this.playing = playing;
        this.game = playing.game();
        this.labels = skin.labels();
        this.words = skin.words();
        this.glyphs = skin.glyphs();
        this.peer = Who.of(game.level().peer().role());
        this.verdicts = new Verdicts(words, peer);
        this.symbols = new Symbols(game.symbols());
    }

    /** What is asked now. */
    Panel move() {
        Task task = game.task().orElse(null);
        if (task == null) {
            return new Panel(
                    Text.of(Role.RIGHT_STRONG, glyphs.of(Glyph.VERDICT_RIGHT) + " " + labels.text(Label.SOLVED)),
                    labels.text(Label.POINTS, game.score(), game.level().max()),
                    List.of(Text.of(Role.TEXT, words.of(game.level().teaches()))));
        }
        boolean asks = task.expected() instanceof Expected.Reply;
        return new Panel(
                Text.of(Role.STRONG, labels.text(asks ? Label.YOUR_ANSWER : Label.YOUR_MOVE)),
                labels.text(Label.POINTS_AT_STAKE, game.worth()),
                spaced(words.of(task.brief())));
    }

    /** A thought of its own, with a blank row before it where there is room. */
    private List<Text> spaced(String text) {
        return compact ? List.of(Text.of(Role.TEXT, text)) : List.of(Text.of(Role.TEXT, ""), Text.of(Role.TEXT, text));
    }

    /** The latest news: what a move was, a hint, what is missing; null when it has been read and something is asked. */
    @Nullable
    Panel news() {
        if (playing.whatIf() != null) {
            return whatIf();
        } else if (playing.lack() != null) {
            return lack(playing.lack());
        }
        Verdict verdict = game.verdict();
        if (verdict == null) {
            return game.hints().isEmpty() ? null : hint();
        } else if (!verdict.ruling().accepted()) {
            return refused(verdict);
        }
        return playing.read() && !game.solved() ? null : accepted(verdict);
    }

    private Panel lack(Draft.Unfinished lack) {
        String field = field(lack.field());
        String sentence = switch (lack.lack()) {
            case EMPTY -> labels.text(Label.LACK_EMPTY, field);
            case TOO_LARGE -> labels.text(Label.LACK_TOO_LARGE, field);
            case UNREADABLE -> labels.text(Label.LACK_UNREADABLE, field);
        };
        return new Panel(Text.of(Role.STRONG, labels.text(Label.LACK)), "", List.of(Text.of(Role.TEXT, sentence)));
    }

    private static String field(Focus focus) {
        return switch (focus) {
            case SEQ -> "seq";
            case ACK -> "ack";
            case FLAGS, LENGTH -> "len";
        };
    }

    private Panel hint() {
        List<Hint> taken = game.hints();
        Hint last = taken.get(taken.size() - 1);
        int all = game.task().orElseThrow().hints().size();
        return new Panel(
                Text.of(Role.STRONG, labels.text(Label.HINT, taken.size(), all)),
                labels.text(Label.HINT_PRICE, last.price()),
                spaced(words.of(last.text())));
    }

    private Panel refused(Verdict verdict) {
        String cross = glyphs.of(Glyph.VERDICT_WRONG) + " ";
        if (verdict.ruling() == Ruling.WRONG) {
            String why = wrongChoice(verdict);
            return new Panel(
                    Text.of(Role.WRONG_STRONG, cross + labels.text(Label.WRONG_ANSWER)),
                    "",
                    List.of(Text.of(Role.TEXT, why)));
        } else if (verdict.findings().isEmpty()) {
            Rule rule = Objects.requireNonNull(verdict.rule());
            return new Panel(
                    Text.of(Role.WRONG_STRONG, cross + labels.text(Label.NOT_NOW)),
                    reference(rule),
                    List.of(Text.of(Role.TEXT, words.says(rule))));
        }
        Finding first = verdict.findings().get(0);
        Text headline = Text.of(Role.WRONG_STRONG, cross + headline(verdict));
        List<Text> body = new ArrayList<>();
        if (first.fault().field() != Field.MOVE && compact) {
            headline = headline.with(Role.DIM, "  " + labels.text(Label.GIVEN) + " ")
                    .with(Role.WRONG_STRONG, verdicts.show(first.fault().given()))
                    .with(Role.DIM, "  " + labels.text(Label.ALLOWED) + " ")
                    .with(
                            Role.RIGHT_STRONG,
                            verdicts.show(first.fault().allowed().get(0)));
        } else if (first.fault().field() != Field.MOVE) {
            int width = Math.max(CellText.width(labels.text(Label.GIVEN)), CellText.width(labels.text(Label.ALLOWED)));
            body.add(value(
                    labels.text(Label.GIVEN),
                    width,
                    Role.WRONG_STRONG,
                    first.fault().given()));
            body.add(value(
                    labels.text(Label.ALLOWED),
                    width,
                    Role.RIGHT_STRONG,
                    first.fault().allowed().get(0)));
        }
        body.add(Text.of(Role.TEXT, verdicts.why(game.world().you(), first)));
        Arrival reaction = verdict.reaction();
        if (reaction != null) {
            body.add(Text.of(Role.DIM, new Reactions(words).ifSent(reaction, peer)));
        }
        return new Panel(Text.of(Role.WRONG_STRONG, cross + headline(verdict)), reference(first.rule()), body);
    }

    private String headline(Verdict verdict) {
        List<String> fields = verdict.findings().stream()
                .map(finding -> verdicts.name(finding.fault().field()))
                .toList();
        return verdict.findings().get(0).fault().field() == Field.MOVE
                ? labels.text(Label.NOT_NOW)
                : labels.text(Label.NOT_YET, String.join(", ", fields));
    }

    private Text value(String label, int width, Role role, Value value) {
        String padding = " ".repeat(width - CellText.width(label) + 2);
        Text text = Text.of(Role.DIM, label + padding).with(role, verdicts.show(value));
        String symbol = value instanceof Value.Seq seq ? symbols.of(seq.number()) : null;
        return symbol == null ? text : text.with(Role.DIM, "  " + symbol);
    }

    private String wrongChoice(Verdict verdict) {
        Task task = game.task().orElseThrow();
        String given = verdict.move() instanceof Move.Answer answer ? String.join(",", answer.given()) : "";
        return PlayQuestion.options(task).stream()
                .filter(option -> option.id().equals(given))
                .map(option -> option.why())
                .filter(Objects::nonNull)
                .map(words::of)
                .findFirst()
                .orElse(words.of(task.brief()));
    }

    private static String reference(Rule rule) {
        return rule.id() + " " + rule.section();
    }

    private Panel accepted(Verdict verdict) {
        String word = verdict.ruling() == Ruling.LEGAL && verdict.points() == 0
                ? labels.text(Label.LEGAL)
                : verdict.points() > 0 ? labels.text(Label.RIGHT, verdict.points()) : labels.text(Label.RIGHT_FREE);
        List<Text> body = new ArrayList<>();
        Task done = game.justDone().orElse(null);
        if (done != null && done.right() != null) {
            body.add(Text.of(Role.TEXT, words.of(done.right())));
        } else if (verdict.move() instanceof Move.Wait) {
            body.add(Text.of(Role.TEXT, arrived()));
            if (verdict.rule() != null) {
                body.add(Text.of(Role.DIM, words.says(verdict.rule())));
            }
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

    /** What the waiting brought. */
    private String arrived() {
        List<Happening> history = game.world().history();
        Happening last = history.get(history.size() - 1);
        if (last instanceof Happening.Crossed crossed && crossed.arrival() != null) {
            return new Reactions(words).taken(crossed.arrival(), Who.YOU);
        } else if (last instanceof Happening.Called called) {
            return labels.text(Label.APP_CALLED, call(labels, called.call()));
        } else if (last instanceof Happening.TimerRan ran) {
            return switch (ran.timer()) {
                case RETRANSMISSION -> labels.text(Label.TIMER_RESEND);
                case TIME_WAIT -> labels.text(Label.TIMER_TIME_WAIT);
                case GAVE_UP -> labels.text(Label.TIMER_GAVE_UP);
            };
        }
        return "";
    }

    /** A call as programs write it. */
    static String call(Labels labels, Call call) {
        if (call instanceof Call.Open) {
            return labels.text(Label.CALL_OPEN);
        } else if (call instanceof Call.Listen) {
            return labels.text(Label.CALL_LISTEN);
        } else if (call instanceof Call.Write write) {
            return labels.text(Label.CALL_WRITE, write.bytes());
        } else if (call instanceof Call.Shutdown) {
            return labels.text(Label.CALL_SHUTDOWN);
        }
        return labels.text(call instanceof Call.Close ? Label.CALL_CLOSE : Label.CALL_ABORT);
    }

    private Panel whatIf() {
        Arrival arrival = playing.whatIf() == null ? null : playing.whatIf().arrival();
        if (arrival == null) {
            return new Panel(Text.of(Role.ACCENT, labels.text(Label.WHAT_IF, "")), "", List.of());
        }
        String what = words.text("reaction.what." + arrival.outcome());
        return new Panel(
                Text.of(Role.ACCENT, labels.text(Label.WHAT_IF, what)),
                reference(arrival.rule()),
                List.of(
                        Text.of(Role.TEXT, new Reactions(words).told(arrival, peer)),
                        Text.of(Role.DIM, words.says(arrival.rule()))));
    }

    /** The segment whose checks are shown with the news, at whichever end it arrived; null where there is none. */
    Happening.@Nullable Crossed checked() {
        Verdict verdict = game.verdict();
        List<Happening> history = playing.whatIf() != null
                ? playing.whatIf().world().history()
                : game.world().history();
        if (playing.whatIf() != null) {
            return PlayLadder.lastArrived(history, Side.YOU);
        }
        if (verdict == null || !verdict.ruling().accepted() || (playing.read() && !game.solved())) {
            return null;
        }
        if (verdict.move() instanceof Move.Send) {
            return PlayLadder.lastArrived(history, Side.YOU);
        }
        boolean arrived = verdict.move() instanceof Move.Wait
                && history.get(history.size() - 1) instanceof Happening.Crossed crossed
                && !crossed.lost();
        return arrived ? (Happening.Crossed) history.get(history.size() - 1) : null;
    }

    /** What to do next, in one line. */
    String next() {
        if (playing.whatIf() != null) {
            return labels.text(Label.DO_BACK);
        } else if (game.solved()) {
            return labels.text(Label.DO_SOLVED);
        }
        Verdict verdict = game.verdict();
        Task task = game.task().orElseThrow();
        boolean asks = task.expected() instanceof Expected.Reply;
        if (verdict != null && !verdict.ruling().accepted()) {
            return labels.text(
                    asks ? Label.DO_CHOOSE_AGAIN : verdict.move() instanceof Move.Wait ? Label.DO_ACT : Label.DO_MEND);
        }
        if (asks && verdict != null && !playing.read()) {
            return labels.text(Label.DO_READ);
        }
        if (task.ask() != null) {
            return words.of(task.ask());
        } else if (asks) {
            return labels.text(PlayQuestion.options(task).isEmpty() ? Label.DO_TYPE : Label.DO_ANSWER);
        } else if (task.expected() instanceof Expected.Wait) {
            return labels.text(Label.DO_WAIT, words.name(peer));
        }
        return labels.text(Label.DO_SEND);
    }
}
