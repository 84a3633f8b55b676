package lastack.app;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies before a student of a pair, apart from the pair itself. None of it is kept.
 *
 * @param editor the header editor
 * @param lack what keeps the header from being sent, if Enter was pressed too early; null otherwise
 * @param slipping whether what is sent next is to be slipped past the other
 * @param read whether a key was pressed since the last news: it then makes room for what is asked
 * @param pending whether a move is being kept
 * @param ahead keys typed meanwhile
 */
public record PairDesk(
        Editor editor,
        Draft.@Nullable Unfinished lack,
        boolean slipping,
        boolean read,
        boolean pending,
        List<Key> ahead) {
    public PairDesk {
        ahead = List.copyOf(ahead);
    }

    static PairDesk laid(boolean data) {
        return new PairDesk(Editor.empty(data), null, false, false, false, List.of());
    }

    PairDesk with(Editor next) {
        return new PairDesk(next, null, slipping, read, pending, ahead);
    }

    /** The field that keeps the header from being sent gets the focus. */
    PairDesk lacking(Draft.Unfinished missing) {
        return new PairDesk(editor.focused(missing.field()), missing, slipping, read, pending, ahead);
    }

    PairDesk slipping(boolean on) {
        return new PairDesk(editor, null, on, read, pending, ahead);
    }

    /** What is said has been read, or there is something new to read. */
    PairDesk read(boolean seen) {
        return new PairDesk(editor, lack, slipping, seen, pending, ahead);
    }

    /** A move is being kept. */
    PairDesk waiting() {
        return new PairDesk(editor, null, slipping, read, true, ahead);
    }

    PairDesk ahead(List<Key> keys) {
        return new PairDesk(editor, lack, slipping, read, pending, keys);
    }

    /** The move is kept, or came too late. */
    PairDesk settled() {
        return new PairDesk(editor, lack, slipping, read, false, List.of());
    }
}
