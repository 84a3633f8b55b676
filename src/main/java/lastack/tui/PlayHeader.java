package lastack.tui;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lastack.app.Draft;
import lastack.app.Editor;
import lastack.app.Focus;
import lastack.app.Screen;
import lastack.game.Finding;
import lastack.game.Game;
import lastack.game.Move;
import lastack.game.PairNews;
import lastack.game.PlayLevel;
import lastack.game.Verdict;
import lastack.tcp.Field;
import lastack.tcp.Flag;
import lastack.tcp.Flags;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import lastack.text.CellText;
import lastack.text.Symbols;
import org.jspecify.annotations.Nullable;

/** The header editor and the sentence below it, as a game shows them. */
final class PlayHeader {
    private final PlayLevel level;
    private final Editor editor;
    private final Map<String, SeqNum> symbols;
    private final @Nullable Verdict verdict;
    private final boolean over;
    private final Labels labels;
    private final String note;
    private final boolean whatIf;

    PlayHeader(Screen.Playing playing, Labels labels) {
        Game game = playing.game();
        this.level = game.level();
        this.editor = playing.editor();
        this.symbols = game.symbols();
        this.verdict = game.verdict();
        this.over = game.solved();
        this.labels = labels;
        this.whatIf = playing.whatIf() != null;
        boolean less =
                game.task().isPresent() && game.worth() < game.task().get().points();
        this.note = whatIf
                ? labels.text(Label.WHAT_IF_ONLY)
                : less && !justSent() ? labels.text(Label.NOW_WORTH, game.worth()) : "";
    }

    /** The same where two play; {@code note} stands behind the sentence. */
    PlayHeader(Screen.Pairing pairing, String note, Labels labels) {
        this.level = pairing.level();
        this.editor = pairing.desk().editor();
        this.symbols = level.symbols(pairing.pair().seed());
        this.verdict = pairing.end().news() instanceof PairNews.Judged judged ? judged.verdict() : null;
        this.over = pairing.pair().over();
        this.labels = labels;
        this.whatIf = false;
        this.note = note;
    }

    HeaderView view() {
        return new HeaderView(
                Integer.toString(level.you().port()),
                Integer.toString(level.peer().port()),
                new NumberField(editor.seq(), symbol(Focus.SEQ)),
                new NumberField(editor.ack(), symbol(Focus.ACK)),
                editor.flags(),
                Integer.toString(level.you().window()),
                over ? null : focus(editor.focus()),
                wrong());
    }

    private static Field focus(Focus focus) {
        return switch (focus) {
            case FLAGS -> Field.FLAGS;
            case SEQ -> Field.SEQ;
            case ACK -> Field.ACK;
            case LENGTH -> Field.LENGTH;
        };
    }

    /** The fields the last verdict found fault with, as long as they hold what it was about. */
    private Set<Field> wrong() {
        Segment judged = judged();
        Set<Field> wrong = new HashSet<>();
        if (judged == null || verdict == null) {
            return wrong;
        }
        for (Finding finding : verdict.findings()) {
            Field field = finding.fault().field();
            boolean unchanged = switch (field) {
                case FLAGS -> editor.flags().equals(judged.flags());
                case SEQ -> judged.seq().equals(editor.value(Focus.SEQ, symbols));
                case ACK -> judged.ack().equals(editor.value(Focus.ACK, symbols));
                case LENGTH -> editor.length().equals(Integer.toString(judged.length()));
                case MOVE -> false;
            };
            if (unchanged) {
                wrong.add(field);
            }
        }
        return wrong;
    }

    /** The segment the last verdict was about. */
    private @Nullable Segment judged() {
        return verdict != null && verdict.move() instanceof Move.Send send ? send.segment() : null;
    }

    /** A number's letter stands beside it once it has been judged; before that it would answer what is asked. */
    private String symbol(Focus field) {
        Segment judged = judged();
        SeqNum value = editor.value(field, symbols);
        if (judged == null || value == null) {
            return "";
        }
        boolean same = value.equals(field == Focus.SEQ ? judged.seq() : judged.ack());
        String symbol = same ? Objects.requireNonNullElse(new Symbols(symbols).of(value), "") : "";
        return symbol.equals(editor.text(field)) ? "" : symbol;
    }

    /** Whether the editor still holds what was sent last. */
    private boolean justSent() {
        return verdict != null
                && verdict.ruling().accepted()
                && editor.read(symbols) instanceof Draft.Ready ready
                && ready.segment().equals(judged());
    }

    void drawSentence(Canvas canvas) {
        String lead = labels.text(whatIf ? Label.WAS_SENT : justSent() ? Label.LAST_SENT : Label.WILL_SEND);
        int next = canvas.text(0, 0, Role.DIM, lead + "  ");
        next = canvas.text(0, next, Role.TEXT, segment());
        if (editor.data()) {
            boolean wrong = wrong().contains(Field.LENGTH);
            Role role = wrong ? Role.WRONG_FIELD : editor.focus() == Focus.LENGTH ? Role.FOCUS : Role.FIELD;
            next = canvas.text(0, next, Role.TEXT, " len=");
            next = canvas.text(0, next, role, "[" + editor.length() + "]");
        }
        if (next + 3 + CellText.width(note) <= canvas.columns()) {
            canvas.text(0, next + 3, Role.DIM, note);
        }
    }

    private String segment() {
        boolean empty = editor.flags().equals(Flags.NONE)
                && editor.seq().isEmpty()
                && editor.ack().isEmpty();
        if (empty) {
            return labels.text(Label.NOTHING_FILLED_IN);
        }
        String flags = editor.flags().equals(Flags.NONE)
                ? labels.text(Label.NO_FLAGS)
                : editor.flags().toString();
        String ack = editor.flags().has(Flag.ACK) ? " ack=" + shown(Focus.ACK) : "";
        return flags + " seq=" + shown(Focus.SEQ) + ack + (editor.data() ? "" : " len=0");
    }

    private String shown(Focus field) {
        SeqNum value = editor.value(field, symbols);
        String text = editor.text(field);
        return value != null ? value.toString() : text.isEmpty() ? "?" : text;
    }
}
