package lastack.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lastack.game.Expected;
import lastack.game.Move;
import lastack.game.Question;
import lastack.tcp.Flag;
import lastack.tcp.Segment;

/** The keys by which somebody makes a move, seeing what stands in the header editor. */
public final class Fingers {
    private final List<Key> keys = new ArrayList<>();

    private Fingers() {}

    /** All keys for {@code move}; the last one makes it. */
    public static List<Key> keys(Screen.Playing playing, Move move) {
        Fingers fingers = new Fingers();
        if (move instanceof Move.Send send) {
            fingers.header(playing.editor(), send.segment());
        } else if (move instanceof Move.Answer answer) {
            fingers.answer(playing, answer.given());
        } else {
            fingers.type(move instanceof Move.TakeHint ? "h" : move instanceof Move.Undo ? "z" : "w");
            return fingers.keys;
        }
        fingers.keys.add(Key.of(Key.Kind.ENTER));
        return fingers.keys;
    }

    private void type(String text) {
        text.chars().forEach(character -> keys.add(Key.of((char) character)));
    }

    private void header(Editor editor, Segment segment) {
        for (Flag flag : Flag.values()) {
            if (editor.flags().has(flag) != segment.flags().has(flag)) {
                type(flag.name().substring(0, 1).toLowerCase(Locale.ROOT));
            }
        }
        Focus at = fill(editor, editor.focus(), Focus.SEQ, segment.seq().toString());
        if (segment.hasAck()) {
            at = fill(editor, at, Focus.ACK, segment.ack().toString());
        }
        if (editor.data()) {
            fill(editor, at, Focus.LENGTH, Integer.toString(segment.length()));
        }
    }

    /** Goes from one field to another and writes there, if something else stands there; returns where that leads. */
    private Focus fill(Editor editor, Focus from, Focus to, String wanted) {
        String there = editor.text(to);
        if (there.equals(wanted)) {
            return from;
        }
        List<Focus> order = editor.data()
                ? List.of(Focus.SEQ, Focus.ACK, Focus.FLAGS, Focus.LENGTH)
                : List.of(Focus.SEQ, Focus.ACK, Focus.FLAGS);
        int steps = Math.floorMod(order.indexOf(to) - order.indexOf(from), order.size());
        for (int step = 0; step < steps; step++) {
            keys.add(Key.of(Key.Kind.TAB));
        }
        // What is there gives way to the first digit, unless one has just been writing in it.
        if (steps == 0 && editor.digits() != Editor.Digits.REPLACE) {
            there.chars().forEach(character -> keys.add(Key.of(Key.Kind.BACKSPACE)));
        }
        type(wanted);
        return to;
    }

    private void answer(Screen.Playing playing, List<String> given) {
        Question question = playing.game().task().orElseThrow().expected() instanceof Expected.Reply reply
                ? reply.question()
                : null;
        List<Question.Option> options = question instanceof Question.Choice choice
                ? choice.options()
                : question instanceof Question.Several several ? several.options() : List.of();
        if (options.isEmpty()) {
            type(String.join(",", given));
            return;
        }
        List<String> ids = options.stream().map(Question.Option::id).toList();
        for (String id : given) {
            int letter = ids.indexOf(id);
            if (letter >= 0) {
                keys.add(Key.of((char) ('a' + letter)));
            }
        }
    }
}
