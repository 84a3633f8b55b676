package lastack.cli;

import java.util.List;
import java.util.Locale;
import lastack.app.Editor;
import lastack.app.Focus;
import lastack.app.Screen;
import lastack.game.Expected;
import lastack.game.Game;
import lastack.game.Move;
import lastack.game.Question;
import lastack.tcp.Flag;
import lastack.tcp.Segment;
import lastack.tcp.SeqNum;
import org.jspecify.annotations.Nullable;

/**
 * What a person types for a move, seeing what stands in the header editor.
 *
 * @param letters whether the hand writes {@code x+1} rather than digits, moves by arrows rather than by Tab, and has Caps Lock on
 */
record Hand(boolean letters) {
    private static final String ENTER = "\r";
    private static final String BACKSPACE = "\u007f";
    private static final String TAB = "\t";
    private static final String DOWN = "\u001b[B";

    /** The longest number that can be added to a letter has nine digits. */
    private static final long MOST_ADDED = 999_999_999;

    String keys(Screen.Playing playing, Move move) {
        if (move instanceof Move.Send send) {
            return header(playing.editor(), playing.game(), send.segment()) + ENTER;
        } else if (move instanceof Move.Answer answer) {
            // The question is read before it is answered: until it is there, d is the state diagram.
            return (playing.unread() ? ENTER : "") + answer(playing.game(), answer.given()) + ENTER;
        } else if (move instanceof Move.TakeHint) {
            return "h";
        } else if (move instanceof Move.Undo) {
            return "z";
        }
        return "w";
    }

    private String header(Editor editor, Game game, Segment segment) {
        StringBuilder keys = new StringBuilder();
        for (Flag flag : Flag.values()) {
            if (editor.flags().has(flag) != segment.flags().has(flag)) {
                keys.append(flag.name().charAt(0));
            }
        }
        String typed = letters ? keys.toString() : keys.toString().toLowerCase(Locale.ROOT);
        Walk walk = new Walk(editor, typed, editor.focus())
                .fill(Focus.SEQ, number(segment.seq(), game.level().you().symbol(), game));
        if (segment.hasAck()) {
            walk = walk.fill(
                    Focus.ACK, number(segment.ack(), game.level().peer().symbol(), game));
        }
        return walk.fill(Focus.LENGTH, Integer.toString(segment.length())).keys();
    }

    /** Keys so far, and where they lead. */
    private final class Walk {
        private final Editor editor;
        private final String keys;
        private final Focus at;

        Walk(Editor editor, String keys, Focus at) {
            this.editor = editor;
            this.keys = keys;
            this.at = at;
        }

        Walk fill(Focus field, String wanted) {
            String there = editor.text(field);
            if (there.equals(wanted)) {
                return this;
            }
            List<Focus> order = editor.data()
                    ? List.of(Focus.SEQ, Focus.ACK, Focus.FLAGS, Focus.LENGTH)
                    : List.of(Focus.SEQ, Focus.ACK, Focus.FLAGS);
            int steps = Math.floorMod(order.indexOf(field) - order.indexOf(at), order.size());
            // What is there gives way to the first digit, unless one has just been writing in it.
            String wiped =
                    steps == 0 && editor.digits() != Editor.Digits.REPLACE ? BACKSPACE.repeat(there.length()) : "";
            return new Walk(editor, keys + (letters ? DOWN : TAB).repeat(steps) + wiped + wanted, field);
        }

        String keys() {
            return keys;
        }
    }

    private String number(SeqNum number, @Nullable String symbol, Game game) {
        SeqNum base = letters && symbol != null ? game.symbols().get(symbol) : null;
        long added = base == null ? 0 : (number.value() - base.value()) & (SeqNum.MODULUS - 1);
        if (base == null || added > MOST_ADDED) {
            return number.toString();
        }
        return added == 0 ? symbol : symbol + "+" + added;
    }

    private static String answer(Game game, List<String> given) {
        Question question = ((Expected.Reply) game.task().orElseThrow().expected()).question();
        if (question instanceof Question.Choice choice) {
            return letter(choice.options(), given.get(0));
        } else if (question instanceof Question.Several several) {
            StringBuilder keys = new StringBuilder();
            given.forEach(id -> keys.append(letter(several.options(), id)));
            return keys.toString();
        }
        return given.get(0);
    }

    private static String letter(List<Question.Option> options, String id) {
        List<String> ids = options.stream().map(Question.Option::id).toList();
        return String.valueOf((char) ('a' + ids.indexOf(id)));
    }
}
