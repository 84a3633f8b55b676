package lastack.app;

import lastack.game.Consequence;
import org.jspecify.annotations.Nullable;

/**
 * What lies before a player in a level, apart from the game itself: what is half written, and how much has been seen. None of it is kept.
 *
 * @param editor the header editor
 * @param reply the answer being given, where a question is next
 * @param lack what keeps the header from being sent, if Enter was pressed too early; null otherwise
 * @param whatIf what would follow if the segment were sent as it is, while one looks at it; null otherwise
 * @param motion how much of what has happened is drawn
 * @param read whether a key was pressed since the opening scene or the last verdict: both then make room for what is asked
 */
public record Desk(
        Editor editor,
        Reply reply,
        Draft.@Nullable Unfinished lack,
        @Nullable Consequence whatIf,
        Motion motion,
        boolean read) {
    /** Nothing written yet; {@code read} where there is no scene to be read first. */
    static Desk laid(Editor editor, Motion motion, boolean read) {
        return new Desk(editor, Reply.EMPTY, null, null, motion, read);
    }

    Desk with(Editor next) {
        return new Desk(next, reply, null, whatIf, motion, read);
    }

    Desk with(Reply next) {
        return new Desk(editor, next, null, whatIf, motion, read);
    }

    Desk with(Motion next) {
        return new Desk(editor, reply, lack, whatIf, next, read);
    }

    /** The field that keeps the header from being sent gets the focus. */
    Desk lacking(Draft.Unfinished missing) {
        return new Desk(editor.focused(missing.field()), reply, missing, whatIf, motion, read);
    }

    Desk looking(@Nullable Consequence at) {
        return new Desk(editor, reply, null, at, motion, read);
    }

    /** A key was pressed: nothing moves any more, and what stood there has been read. */
    Desk still() {
        return new Desk(editor, reply, lack, whatIf, Motion.still(motion.total()), true);
    }

    /** A move was made: what was missing and what was looked at is over. */
    Desk cleared() {
        return new Desk(editor, reply, null, null, motion, read);
    }
}
