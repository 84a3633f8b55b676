package lastack.app;

import java.util.List;
import lastack.game.Game;
import lastack.game.Move;
import lastack.game.Verdict;

/** A level on the screen before, while and after a move is kept. */
final class Shown {
    private Shown() {}

    static Screen.Playing at(Screen.Playing old, Desk desk) {
        return new Screen.Playing(old.place(), old.code(), old.game(), old.pending(), old.ahead(), desk);
    }

    static Screen.Playing ahead(Screen.Playing old, List<Key> keys) {
        return new Screen.Playing(old.place(), old.code(), old.game(), old.pending(), keys, old.desk());
    }

    static Screen.Playing pending(Screen.Playing old, Game next) {
        return new Screen.Playing(
                old.place(), old.code(), old.game(), next, List.of(), old.desk().cleared());
    }

    /** A move that is kept once more, under another name where it is the run's first. */
    static Screen.Playing again(Screen.Playing old, RunCode code) {
        return new Screen.Playing(old.place(), code, old.game(), old.pending(), old.ahead(), old.desk());
    }

    static Screen.Playing dropped(Screen.Playing old, RunCode code) {
        return new Screen.Playing(
                old.place(), code, old.game(), null, List.of(), old.desk().cleared());
    }

    /** The game after a move that has been kept: what happened is drawn, what is at fault gets the focus. */
    static Screen.Playing adopted(Screen.Playing old, Game next, boolean motion) {
        int before = old.game().world().history().size();
        int after = next.world().history().size();
        boolean grows = motion && after > before && !(last(next) instanceof Move.Undo);
        Desk desk = new Desk(
                editorAfter(old.editor(), next),
                next.at() == old.game().at() ? old.reply().untyped() : Reply.EMPTY,
                null,
                null,
                grows ? Motion.from(before, after) : Motion.still(after),
                false);
        return new Screen.Playing(old.place(), old.code(), next, null, List.of(), desk);
    }

    private static Move last(Game game) {
        return game.moves().get(game.moves().size() - 1);
    }

    private static Editor editorAfter(Editor editor, Game next) {
        Verdict verdict = next.verdict();
        if (verdict == null || !(verdict.move() instanceof Move.Send send)) {
            return editor;
        }
        // What was sent stays as digits: letters were only another way of writing it.
        return verdict.ruling().accepted()
                ? Editor.holding(send.segment(), editor.data())
                : editor.focused(PlayKeys.atFault(verdict, editor.focus()));
    }
}
