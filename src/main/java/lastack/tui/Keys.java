package lastack.tui;

import com.googlecode.lanterna.input.KeyStroke;
import java.util.Optional;
import lastack.app.Key;

/** Lanterna's keys as the program's. */
final class Keys {
    private Keys() {}

    /** The key meant; none for keys the game has no use for. */
    static Optional<Key> translate(KeyStroke stroke) {
        return switch (stroke.getKeyType()) {
            case Character -> character(stroke);
            case Enter -> kind(Key.Kind.ENTER);
            case Escape -> kind(Key.Kind.ESCAPE);
            case Tab -> kind(Key.Kind.TAB);
            case ReverseTab -> kind(Key.Kind.BACK_TAB);
            case Backspace, Delete -> kind(Key.Kind.BACKSPACE);
            case ArrowUp -> kind(Key.Kind.UP);
            case ArrowDown -> kind(Key.Kind.DOWN);
            case ArrowLeft -> kind(Key.Kind.LEFT);
            case ArrowRight -> kind(Key.Kind.RIGHT);
            case Home -> kind(Key.Kind.HOME);
            case End -> kind(Key.Kind.END);
            case PageUp -> kind(Key.Kind.PAGE_UP);
            case PageDown -> kind(Key.Kind.PAGE_DOWN);
            case EOF -> kind(Key.Kind.LEAVE);
            default -> Optional.empty();
        };
    }

    private static Optional<Key> character(KeyStroke stroke) {
        char typed = stroke.getCharacter();
        if (stroke.isCtrlDown()) {
            return Character.toLowerCase(typed) == 'c' ? kind(Key.Kind.LEAVE) : Optional.empty();
        }
        if (stroke.isAltDown()) {
            return Optional.empty();
        }
        // A typed character never comes with the shift flag; the terminal sets it on what was pasted.
        return Optional.of(stroke.isShiftDown() ? Key.pasted(typed) : Key.of(typed));
    }

    private static Optional<Key> kind(Key.Kind kind) {
        return Optional.of(Key.of(kind));
    }
}
