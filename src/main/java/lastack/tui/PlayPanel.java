package lastack.tui;

import java.util.List;
import lastack.app.Draft;
import lastack.app.Focus;
import lastack.app.Screen;
import lastack.game.Course;
import lastack.game.Expected;
import lastack.game.Game;
import lastack.game.Happening;
import lastack.game.Hint;
import lastack.game.Kind;
import lastack.game.Move;
import lastack.game.Side;
import lastack.game.Task;
import lastack.game.Verdict;
import lastack.tcp.Arrival;
import lastack.text.Reactions;
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
    private final VerdictPanel verdictPanel;
    private final boolean compact;
    private final Course.@Nullable Place offered;

    /**
     * @param compact whether there are only three rows for it
     * @param offered the level that would help, or null
     */
    PlayPanel(Screen.Playing playing, Skin skin, boolean compact, Course.@Nullable Place offered) {
        this.offered = offered;
        this.compact = compact;
        this.playing = playing;
        this.game = playing.game();
        this.labels = skin.labels();
        this.words = skin.words();
        this.glyphs = skin.glyphs();
        this.peer = Who.of(game.level().peer().role());
        this.verdictPanel = new VerdictPanel(game, skin, compact);
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
        boolean asks = task.asks();
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
            return lack(playing.lack(), labels);
        }
        Verdict verdict = game.verdict();
        if (verdict == null) {
            return game.hints().isEmpty() ? null : hint();
        } else if (!verdict.ruling().accepted()) {
            return verdictPanel.refused(verdict);
        }
        return playing.read() && !game.solved() ? null : verdictPanel.accepted(verdict);
    }

    /** What keeps a header from being sent. */
    static Panel lack(Draft.Unfinished lack, Labels labels) {
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

    private Panel whatIf() {
        Arrival arrival = playing.whatIf() == null ? null : playing.whatIf().arrival();
        if (arrival == null) {
            return new Panel(Text.of(Role.ACCENT, labels.text(Label.WHAT_IF, "")), "", List.of());
        }
        String what = new Reactions(words).what(arrival);
        return new Panel(
                Text.of(Role.ACCENT, labels.text(Label.WHAT_IF, what)),
                VerdictPanel.reference(arrival.rule()),
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
            return PlayLadder.last(Side.YOU, history);
        }
        if (verdict == null || !verdict.ruling().accepted() || (playing.read() && !game.solved())) {
            return null;
        }
        if (verdict.move() instanceof Move.Send) {
            return PlayLadder.last(Side.YOU, history);
        }
        // A rule stands beside a wait only where a segment came; the application may have called behind it.
        return verdict.move() instanceof Move.Wait && verdict.rule() != null
                ? PlayLadder.last(Side.PEER, history)
                : null;
    }

    /** What to do next, in one line. */
    String next() {
        if (playing.whatIf() != null) {
            return labels.text(Label.DO_BACK);
        } else if (game.solved()) {
            return labels.text(Label.DO_SOLVED);
        }
        if (offered != null) {
            return labels.text(Label.DO_LEARN, offered.number());
        }
        Verdict verdict = game.verdict();
        Task task = game.task().orElseThrow();
        boolean asks = task.asks();
        if (verdict != null && !verdict.ruling().accepted() && !(task.expected() instanceof Expected.Wait)) {
            return labels.text(
                    asks
                            ? howToAnswer(task)
                            : game.level().kind() == Kind.QUIZ
                                    ? Label.DO_SEND
                                    : verdict.move() instanceof Move.Wait ? Label.DO_ACT : Label.DO_MEND);
        }
        if (asks && verdict != null && !playing.read()) {
            return labels.text(Label.DO_READ);
        }
        if (task.ask() != null) {
            return words.of(task.ask());
        } else if (asks) {
            return labels.text(howToAnswer(task));
        } else if (task.expected() instanceof Expected.Wait) {
            return labels.text(Label.DO_WAIT, words.name(peer));
        }
        return labels.text(Label.DO_SEND);
    }

    private static Label howToAnswer(Task task) {
        if (PlayQuestion.options(task).isEmpty()) {
            return Label.DO_TYPE;
        }
        return PlayQuestion.several(task) ? Label.DO_MARK : Label.DO_ANSWER;
    }
}
