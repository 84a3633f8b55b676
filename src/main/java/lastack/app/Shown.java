package lastack.app;

import java.util.List;
import lastack.game.Consequence;
import lastack.game.Game;
import lastack.game.Move;
import lastack.game.Verdict;
import org.jspecify.annotations.Nullable;

/** The next picture of a level being played, one change at a time. */
final class Shown {
    private Shown() {}

    static Screen.Playing ahead(Screen.Playing old, List<Key> keys) {
        return new Screen.Playing(
                old.place(),
                old.code(),
                old.game(),
                old.pending(),
                keys,
                old.editor(),
                old.reply(),
                old.lack(),
                old.whatIf(),
                old.motion(),
                old.read());
    }

    /** Nothing moves any more: a key finishes what moves, and is not swallowed. What was right has been read then. */
    static Screen.Playing still(Screen.Playing old) {
        return new Screen.Playing(
                old.place(),
                old.code(),
                old.game(),
                old.pending(),
                old.ahead(),
                old.editor(),
                old.reply(),
                old.lack(),
                old.whatIf(),
                Motion.still(old.motion().total()),
                true);
    }

    static Screen.Playing stepped(Screen.Playing old) {
        return moving(old, old.motion().stepped());
    }

    private static Screen.Playing moving(Screen.Playing old, Motion motion) {
        return new Screen.Playing(
                old.place(),
                old.code(),
                old.game(),
                old.pending(),
                old.ahead(),
                old.editor(),
                old.reply(),
                old.lack(),
                old.whatIf(),
                motion,
                old.read());
    }

    static Screen.Playing editor(Screen.Playing old, Editor editor) {
        return filled(old, editor, old.reply(), null);
    }

    static Screen.Playing reply(Screen.Playing old, Reply reply) {
        return filled(old, old.editor(), reply, null);
    }

    static Screen.Playing lacking(Screen.Playing old, Draft.Unfinished lack) {
        return filled(old, old.editor().focused(lack.field()), old.reply(), lack);
    }

    private static Screen.Playing filled(
            Screen.Playing old, Editor editor, Reply reply, Draft.@Nullable Unfinished lack) {
        return new Screen.Playing(
                old.place(),
                old.code(),
                old.game(),
                old.pending(),
                old.ahead(),
                editor,
                reply,
                lack,
                old.whatIf(),
                old.motion(),
                old.read());
    }

    static Screen.Playing whatIf(Screen.Playing old, @Nullable Consequence consequence) {
        return new Screen.Playing(
                old.place(),
                old.code(),
                old.game(),
                old.pending(),
                old.ahead(),
                old.editor(),
                old.reply(),
                null,
                consequence,
                old.motion(),
                old.read());
    }

    static Screen.Playing pending(Screen.Playing old, Game next) {
        return new Screen.Playing(
                old.place(),
                old.code(),
                old.game(),
                next,
                List.of(),
                old.editor(),
                old.reply(),
                null,
                null,
                old.motion(),
                old.read());
    }

    static Screen.Playing dropped(Screen.Playing old, RunCode code) {
        return new Screen.Playing(
                old.place(),
                code,
                old.game(),
                null,
                List.of(),
                old.editor(),
                old.reply(),
                null,
                null,
                old.motion(),
                old.read());
    }

    /** The game after a move that has been kept: what happened is drawn, what is at fault gets the focus. */
    static Screen.Playing adopted(Screen.Playing old, Game next, boolean motion) {
        int before = old.game().world().history().size();
        int after = next.world().history().size();
        boolean grows = motion && after > before && !(last(next) instanceof Move.Undo);
        return new Screen.Playing(
                old.place(),
                old.code(),
                next,
                null,
                List.of(),
                editorAfter(old.editor(), next),
                next.at() == old.game().at() ? old.reply() : Reply.EMPTY,
                null,
                null,
                grows ? Motion.from(before, after) : Motion.still(after),
                false);
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
